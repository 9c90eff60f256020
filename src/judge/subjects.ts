/** The subject of each unit as a cluster; undefined if any unit has none. */
export function subjectsOf(units: readonly { subject: number | null }[]): Int32Array | undefined {
  if (units.some(({ subject }) => subject === null)) return undefined;
  return Int32Array.from(units, ({ subject }) => subject!);
}
