/** The subject of each unit as a cluster; undefined if any unit has none. */
export function subjectsOf(units: readonly { subject: number | null }[]): Int32Array | undefined {
  if (units.some(({ subject }) => subject === null)) return undefined;
  return Int32Array.from(units, ({ subject }) => subject!);
}

/** How many units of the person who is hit most are, and who that is; nobody where none is. */
export function worstHit<T extends { subject: number | null }>(
  units: readonly T[],
  isHit: (unit: T) => boolean,
): { subjects: number; most: number; selected?: string } {
  const bySubject = Map.groupBy(units, ({ subject }) => subject!);
  let [worst, most] = [-1, 0];
  for (const [subject, own] of bySubject) {
    const hits = own.filter(isHit).length;
    if (hits > most) [worst, most] = [subject, hits];
  }
  return {
    subjects: bySubject.size,
    most,
    ...(most === 0 ? {} : { selected: `subject ${worst}` }),
  };
}
