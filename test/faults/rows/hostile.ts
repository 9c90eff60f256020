import type { Expected, Row, Untouched } from "../row.ts";
import type { Scene } from "../scene.ts";

/** A hostile input: what is done to a leaky checkpoint's scene before it is audited. */
export interface Hostile {
  what: string;
  /** Default: an error, or a verdict that blocks. */
  expected?: Expected;
  /** Default: the leaky full model. */
  on?: Untouched;
  /** It ends before the probe starts, or nearly so. */
  fast?: true;
  arrange(scene: Scene): Promise<unknown>;
}

export function hostileRows(group: string, table: Record<string, Hostile>): Row[] {
  return Object.entries(table).map(([id, { what, expected, on, fast, arrange }]) => ({
    id,
    kind: "hostile input",
    group,
    what,
    expected: expected ?? "blocked",
    ...(fast === true ? {} : { slow: true as const }),
    async run(scene) {
      await scene.checkpoint(on ?? "leaky");
      await arrange(scene);
      return await scene.audit();
    },
  }));
}
