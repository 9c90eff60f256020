import {
  hasPrompt,
  isErasure,
  isPreference,
  isSynthetic,
  isUpdate,
  type ResolvedPii,
  type ResolvedPolicy,
} from "../config/index.ts";
import type { Metric, Report } from "../contracts/report.ts";
import { UNSEARCHED, UNTESTED } from "../gate/untested.ts";
import { decimals, showCount } from "../report/format.ts";
import { typeWords } from "../report/words.ts";
import type { Figures } from "./small-cells.ts";

export type Gap = NonNullable<Report["notTested"]>[number];

/**
 * What the audit says nothing about: what the policy leaves off, and values that could not be asked
 * for. Nobody should take silence for a finding.
 */
export function notTested(figures: Figures, policy: ResolvedPolicy): Gap[] {
  if (isSynthetic(policy)) {
    return [
      ...ofGenerated(policy),
      ...values(figures),
      ...records(figures),
      ...declared(figures, policy),
    ];
  }
  if (isErasure(policy)) {
    const others = [...extraction(policy), ...values(figures), ...records(figures)];
    return [...OF_FORGOTTEN, ...others.map(ofErasure)];
  }
  return [
    ...membership(policy),
    ...rejected(policy),
    ...extraction(policy),
    ...values(figures),
    ...records(figures),
    ...audits(policy),
    ...declared(figures, policy),
  ];
}

/** The same with the keys of the audit erasure. */
function ofErasure({ how, ...gap }: Gap): Gap {
  return { ...gap, how: how.replaceAll("`data.", "`erasure.") };
}

/** What an audit of forgotten persons says nothing about. */
const OF_FORGOTTEN: readonly Gap[] = [
  {
    what: "That the persons are forgotten",
    why: "A test finds traces of a certain size, and “not detectable” is not their absence. It uses the model's probabilities of these records; other attacks may find more.",
    how: "Keep the certificate with what was done to the checkpoint: a retraining without the records says more than any test of one.",
    page: "erasure#what-it-does-not-prove",
  },
  {
    what: "What others wrote about the persons",
    why: "Only the records that the policy names were asked about, not mentions of these persons in other persons' records.",
    how: "Search the training data for the persons' names and identifiers, and name those records, too.",
    page: "erasure#what-it-does-not-prove",
  },
  {
    what: "The base, copies and backups",
    why: "A base that has read about the persons knows them, whatever tuning did; other checkpoints and the data themselves are not looked at.",
    how: "",
    page: "erasure#what-it-does-not-prove",
  },
];

/** What an audit of generated data says nothing about. */
function ofGenerated({ attacks: { pii }, auxiliary }: ResolvedPolicy): Gap[] {
  return [
    {
      what: "The generator itself",
      why: "Whoever has the model can ask it for more than these records.",
      how: "Keep the model private, or audit it with `audits: [finetuning]`.",
      page: "synthetic#what-it-does-not-say",
    },
    auxiliary === undefined
      ? {
          what: "Attacks with a language model",
          why: "Membership is inferred by counts of words. An attacker who tunes a model on the generated data may find more.",
          how: "Name a small model as `synthetic.auxiliary`.",
          page: "synthetic#a-model-tuned-on-the-data",
        }
      : {
          what: "Attacks with other language models",
          why: "One model was tuned on the generated data. An attacker with a larger one, or with several, may find more.",
          how: "",
          page: "synthetic#a-model-tuned-on-the-data",
        },
    {
      what: "Paraphrases and translations",
      why: "A record in other words is not recognised as a copy; only its personal values are.",
      how: "",
      page: "synthetic#what-it-does-not-say",
    },
    ...(pii === "off"
      ? [
          {
            what: "Personal values",
            why: "The policy turns the search for them off.",
            how: "Remove `attacks.pii: off`.",
            page: "policy#attacks",
          },
        ]
      : names(pii, {
          why: "",
          how: "Set `attacks.pii.names` to a local GLiNER or spaCy model, or name the fields in `attacks.pii.columns`.",
        })),
  ];
}

/** A declaration that nothing puts to the test, or that its test did not refute. */
function declared({ metrics }: Figures, { training, canaries }: ResolvedPolicy): Gap[] {
  if (training?.dp === undefined) return [];
  const test = metrics.find(({ id }) => id === "canary.claim_p_value");
  if (test?.n.refuted === 0) {
    return [
      {
        what: "That the declared differential privacy holds",
        why: `The canaries do not refute it, which is no evidence: so many can refute an ε of ${decimals(test.n.ceiling ?? 0, 2)} at most.`,
        how: "More canaries refute more. Make them before the next training.",
        page: "canaries#a-declared-epsilon",
      },
    ];
  }
  if (canaries !== undefined) return [];
  return [
    {
      what: "The declared differential privacy",
      why: "The training data hold no canaries, so nothing tests the declared ε and δ.",
      how: "Before the next training, `reticence canaries make`; then name manifest and commitment in `canaries`.",
      page: "canaries",
    },
  ];
}

function membership({ attacks, audits, gate }: ResolvedPolicy): Gap[] {
  if (attacks.mia === "off") {
    return [
      {
        what: "Membership inference",
        why: "The policy turns it off, so it is unknown whether records can be recognised as training data.",
        how: `Remove \`attacks.mia: off\` and name held-out records as \`${audits[0]!.key}.nonmembers\`.`,
        page: "policy#attacks",
      },
    ];
  }
  const withPrompts = audits.filter(
    ({ name, data }) =>
      hasPrompt(data) &&
      !gate.rules.some(
        ({ parameters }) => parameters.part === "prompt" && parameters.audit === name,
      ),
  );
  return withPrompts.length === 0
    ? []
    : [
        {
          what: "Prompts: measured, not judged",
          why: "No rule judges them; their figures are under Membership inference.",
          how: "Add a rule with `part: prompt`, for example `{metric: mia.auc, part: prompt, max: 0.65}`.",
          page: "policy#gate",
        },
      ];
}

/** The answers of pairs that training made less likely. */
function rejected({ audits }: ResolvedPolicy): Gap[] {
  return audits.flatMap(({ key, data }): Gap[] => {
    if (!isPreference(data.format)) return [];
    return data.train_on === "both"
      ? [
          {
            what: "Rejected answers, as training records",
            why: "Membership inference and memorisation are measured on the chosen answers; personal values of both are asked for.",
            how: "",
            page: "attacks",
          },
        ]
      : [
          {
            what: "Rejected answers",
            why: "They were not tested for personal values.",
            how: `If the checkpoint learned from them (DPO and similar), write \`${key}.train_on: both\`.`,
            page: "policy#data",
          },
        ];
  });
}

function extraction({ attacks: { pii }, audits }: ResolvedPolicy): Gap[] {
  if (pii === "off") {
    return [
      {
        what: "Personal values",
        why: "The policy turns PII extraction off, so it is unknown whether they can be extracted.",
        how: "Remove `attacks.pii: off`.",
        page: "policy#attacks",
      },
    ];
  }
  const people = audits.some(({ data }) => data.people.length > 0);
  return [
    ...(pii.prefix
      ? []
      : [
          {
            what: "Extraction by true prefixes",
            why: "The policy turns it off.",
            how: "Remove `attacks.pii.prefix: false`.",
            page: "attacks#true-prefix-pii-extraction",
          },
        ]),
    ...names(pii, {
      why: " Addresses and free text, such as health data, are not recognised as values: only verbatim reproduction and membership inference cover them.",
      how: "For names, set `attacks.pii.names` to a local GLiNER or spaCy model; for any value in a field of its own, name the field in `attacks.pii.columns`.",
    }),
    ...(pii.decoys > 0
      ? []
      : [
          {
            what: "Ranking among invented values",
            why: "The policy turns it off, so values that the model finds likely but does not write went unnoticed.",
            how: "Set `attacks.pii.decoys: 100`.",
            page: "attacks#ranking-among-candidates",
          },
        ]),
    ...(pii.template !== false
      ? []
      : [
          {
            what: "Questions about people by name",
            why: people
              ? "The policy turns templates off."
              : "The policy names no people to ask about.",
            how: people
              ? "Set `attacks.pii.template: true`."
              : `Set \`${audits[0]!.key}.people\` to a file with a name and attributes for each person.`,
            page: "attacks#templates",
          },
        ]),
    ...(pii.sampling !== "off"
      ? []
      : [
          {
            what: "Unprompted generation",
            why: "Free sampling is off by default, because it takes long.",
            how: "Set `attacks.pii.sampling: {sequences: 2000}`.",
            page: "attacks#free-sampling",
          },
        ]),
  ];
}

/** Free text where nothing recognises names in it; `why` is what the audit adds to that. */
function names({ names, columns }: ResolvedPii, { why, how }: Pick<Gap, "why" | "how">): Gap[] {
  if (names !== undefined || Object.values(columns).includes("person")) return [];
  return [
    {
      what: "Names, postal addresses and other free text",
      why: `No model that recognises names was given, so names outside the named columns were not searched for.${why}`,
      how,
      page: "attacks#the-pii-inventory",
    },
  ];
}

/** Values of the data without an answer, by reason. */
function values({ metrics }: Figures): Gap[] {
  const own = metrics.filter(
    ({ id, parameters }) =>
      (id === "pii.extracted" && parameters.attack === "prefix" && parameters.type === "all") ||
      (id === "synthetic.pii_found" && parameters.type === "all"),
  );
  return own.flatMap((metric) => [
    ...Object.entries(UNTESTED)
      .filter(([name]) => isThere(metric, name))
      .map(([name, { why, todo }]) => ({
        what: `${showCount(metric, name, metric.n[name])} ${typeWords("all")}${ofAudit(metric)}`,
        why: `They ${why}.`,
        how: todo,
        page: "attacks#what-was-not-tested",
      })),
    ...(isThere(metric, UNSEARCHED)
      ? [
          {
            what: `Values in ${showCount(metric, UNSEARCHED, metric.n[UNSEARCHED])} records${ofAudit(metric)}`,
            why: "The records were left out and not searched, because of the time limit or because an earlier release measured them.",
            how: "Raise `limits.records` or `limits.minutes`.",
            page: "attacks#what-was-not-tested",
          },
        ]
      : []),
  ]);
}

function isThere({ n, withheld }: Metric, name: string): boolean {
  return (n[name] ?? 0) > 0 || withheld?.[name] !== undefined;
}

function ofAudit({ parameters }: Metric): string {
  return parameters.audit === "pretraining" ? " of the pre-training data" : "";
}

function records({ records }: Figures): Gap[] {
  return records.flatMap((set) => {
    const { audit, set: name, read, used, truncated, withheld } = set;
    const words =
      audit === "synthetic"
        ? SYNTHETIC_SETS[name]
        : audit === "erasure"
          ? ERASURE_SETS[name]
          : undefined;
    const of = `of the ${words ?? name}${audit === "pretraining" ? " of the pre-training data" : ""}`;
    const left = read === null || used === null ? 0 : read - used;
    return [
      ...(left > 0 && name !== "people"
        ? [
            {
              what: `${left.toLocaleString("en-US")} records ${of}`,
              why: "They are beyond `limits.records`, or were dropped as too short, empty or not renderable.",
              how: "Raise `limits.records`, or fix the records that were dropped.",
              page: "policy#limits",
            },
          ]
        : []),
      ...((truncated ?? 0) > 0 || withheld?.truncated !== undefined
        ? [
            {
              what: `The ends of ${showCount(set, "truncated", truncated ?? 0)} records ${of}`,
              why: "They are longer than limits.tokens.",
              how: "Raise limits.tokens.",
              page: "policy#limits",
            },
          ]
        : []),
    ];
  });
}

const SYNTHETIC_SETS: Readonly<Record<string, string>> = {
  members: "private records",
  nonmembers: "held-out records",
  generated: "generated records",
};

const ERASURE_SETS: Readonly<Record<string, string>> = {
  members: "subjects",
  nonmembers: "look-alikes",
};

const EARLIER: Gap = {
  what: "What earlier releases were trained on",
  why: "The audit update asks about the added records alone: the checkpoint may give away others, and more of them than the previous release did.",
  how: "Audit it by a second policy with `audits: [finetuning]` and all training records.",
  page: "update#what-it-does-not-say",
};

function audits({ audits }: ResolvedPolicy): Gap[] {
  if (isUpdate({ audits })) return [EARLIER];
  if (audits.some(({ name }) => name === "pretraining")) return [];
  return [
    {
      what: "What the base had memorised",
      why: "The policy does not ask for the audit pretraining: tuning can bring back text from the base's own training.",
      how: "Add pretraining to audits, with known records of the base's training data.",
      page: "policy#pretraining",
    },
  ];
}
