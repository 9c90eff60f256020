import { PolicyError, PolicyFaults } from "../base/errors.ts";
import type { Path, PolicySource } from "./source.ts";

/** The faults that an error stands for. */
export function faultsIn(error: PolicyError): readonly PolicyError[] {
  return error instanceof PolicyFaults ? error.faults : [error];
}

/** Throws the one fault, or PolicyFaults; nothing where there is none. */
export function throwFaults(faults: readonly PolicyError[]): void {
  if (faults.length > 0) throw faults.length === 1 ? faults[0]! : new PolicyFaults(faults);
}

/** Collects what is wrong with a policy, so that all of it can be shown at once. */
export class Faults {
  readonly #found = new Set<PolicyError>();

  /**
   * Does one part of the work. The result is a function that gives its value; where the part is at
   * fault, it throws that fault again, so that a part that hangs on it adds no fault of its own.
   */
  attempt<T>(work: () => T): () => T {
    try {
      const value = work();
      return () => value;
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      for (const fault of faultsIn(error)) this.#found.add(fault);
      return () => {
        throw error;
      };
    }
  }

  /** Adds that a key of the policy contradicts the rest of it. */
  conflict(source: PolicySource, path: Path, message: string): void {
    const location = source.locate(path, { key: true });
    this.#found.add(new PolicyError("policy-conflict", message, { location }));
  }

  /** Throws what was found: the one fault, or PolicyFaults. */
  throwAny(): void {
    throwFaults([...this.#found]);
  }
}
