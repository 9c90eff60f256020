import type { Metric } from "../../contracts/report.ts";
import { templateOutcomes, type ValueOutcomes } from "../../extraction/index.ts";
import {
  CRITERIA,
  type Parameters,
  TEMPLATE_ATTACKS,
  TEMPLATE_FORMS,
  TEMPLATES,
} from "../../gate/catalogue.ts";
import { decodingName } from "../../probe/job.ts";
import type { Match, Target } from "../../signals/index.ts";
import { clusteredProportion } from "../../stats/index.ts";
import type { Evidence } from "../evidence/load.ts";
import { measured, unmeasured } from "../metric.ts";
import { subjectsOf } from "../subjects.ts";
import type { PiiContext } from "./context.ts";
import { unseenTypes, unseenValues } from "./unseen.ts";
import { countsOf, extractedBy, typesOf, type Unseen, valueMetrics } from "./values.ts";

/** Templates: what any of a form's four yields, and what each yields at each temperature. */
export function templateMetrics(evidence: Evidence, context: PiiContext): Metric[] {
  const { audit, pii, confidence, ruledTypes } = context;
  if (pii.template === false) return [];
  const { forms, decide, temperatures } = pii.template;
  const targets = evidence.targets.filter((target) => target.audit === audit);
  const unseen = unseenTypes(evidence, audit, "templates");
  if (targets.length + unseen.length === 0) return [];
  const own = new Set(targets.map(({ target }) => target));
  const matches = evidence.matches.filter(({ target }) => own.has(target));
  const metrics: Metric[] = [];
  for (const attack of TEMPLATE_ATTACKS) {
    const form = TEMPLATE_FORMS[attack];
    if (!forms.includes(form)) continue;
    for (const type of typesOf([...targets, ...unseen], ruledTypes)) {
      const asked = targets.filter((target) => type === "all" || target.type === type);
      const ask = question(asked, matches, form);
      const left = unseenValues(evidence, audit, "templates", type);
      const decided = ask({ decoding: decodingName(decide), criterion: "exact" });
      const parameters = { audit, attack, type };
      for (const metric of valueMetrics(decided, left, parameters, confidence)) {
        metrics.push(metric);
      }
      for (const template of TEMPLATES) {
        for (const temperature of temperatures) {
          for (const criterion of CRITERIA) {
            const outcomes = ask({ decoding: decodingName(temperature), template, criterion });
            const parameters = { audit, attack, type, template, temperature, criterion };
            metrics.push(templateRate(outcomes, left, parameters, confidence));
          }
        }
      }
    }
  }
  return metrics;
}

function question(targets: readonly Target[], matches: readonly Match[], form: string) {
  return (how: { decoding: string; template?: string; criterion: "exact" | "fuzzy" }) =>
    templateOutcomes(targets, matches, { form, ...how });
}

function templateRate(
  outcomes: ValueOutcomes,
  unseen: Unseen,
  parameters: Parameters,
  confidence: number,
): Metric {
  const { values } = outcomes;
  const n = countsOf(outcomes, unseen);
  if (values.length === 0) {
    return unmeasured("pii.template_rate", parameters, "no such value was asked for", n);
  }
  return measured("pii.template_rate", parameters, {
    ...clusteredProportion(extractedBy(values, "tuned"), subjectsOf(values), confidence),
    confidence,
    n,
    method: "clopper-pearson",
  });
}
