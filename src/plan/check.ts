import { ReticenceError, SeveralErrors, shownErrors } from "../base/errors.ts";

/** What a check is about; the groups in which checks are shown. */
export const AREAS = ["machine", "policy", "models", "data", "rules"] as const;
export type Area = (typeof AREAS)[number];

/** One thing that was looked at before anything is spent. */
export interface Check {
  area: Area;
  /** One word or two, for example `disk`. */
  name: string;
  /** fault: an audit refuses it. */
  state: "ok" | "warning" | "fault";
  /** What was found and, unless it is ok, what to do. */
  text: string;
  /** The error that an audit ends with; of a fault only. */
  error?: ReticenceError;
}

export function ok(area: Area, name: string, text: string): Check {
  return { area, name, state: "ok", text };
}

export function warning(area: Area, name: string, text: string): Check {
  return { area, name, state: "warning", text };
}

/** The checks of a thrown error, one per fault. Throws whatever is not for the user. */
export function faults(area: Area, name: string, error: unknown): Check[] {
  if (!(error instanceof ReticenceError)) throw error;
  return shownErrors(error).map((one) => ({
    area,
    name,
    state: "fault",
    text: one.message,
    error: one,
  }));
}

/** What `work` gives, or the fault that it ended with. */
export async function attempt<T>(
  area: Area,
  name: string,
  work: () => Promise<T>,
): Promise<{ value: T; checks: [] } | { value: undefined; checks: Check[] }> {
  try {
    return { value: await work(), checks: [] };
  } catch (error) {
    return { value: undefined, checks: faults(area, name, error) };
  }
}

export function faultsOf(checks: readonly Check[]): ReticenceError[] {
  return checks.flatMap(({ error }) => (error === undefined ? [] : [error]));
}

/** Throws what an audit refuses: the one error, or all of them. */
export function refuseFaults(checks: readonly Check[]): void {
  const errors = faultsOf(checks);
  if (errors.length > 0) throw errors.length === 1 ? errors[0]! : new SeveralErrors(errors);
}
