/** A whole number as people read it: `1,234`. */
export function formatCount(count: number): string {
  return count.toLocaleString("en-US");
}
