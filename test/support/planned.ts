import type { LoadedPolicy } from "../../src/config/index.ts";
import { planInputs, refuseFaults } from "../../src/plan/index.ts";
import type { PullOptions } from "../../src/sources/index.ts";

/**
 * The plan of a policy's models and data with its warnings, whatever machine this is and however few
 * records there are. Throws what an audit would refuse.
 */
export async function plannedInputs(loaded: LoadedPolicy, options: PullOptions = {}) {
  const plan = await planInputs(loaded, { ...options, today: "2026-11-29", out: "out" });
  // The base of most tests has no chat template, and few records.
  const aside = ["rules-undecidable", "chat-template-missing"];
  refuseFaults(plan.checks.filter(({ error }) => !aside.includes(error?.code ?? "")));
  const warnings = plan.checks.filter(({ state }) => state === "warning").map(({ text }) => text);
  return { ...plan, warnings };
}
