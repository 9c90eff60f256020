const UNITS = ["B", "KB", "MB", "GB", "TB", "PB"] as const;

/** `2.8 GB`: decimal units, three significant digits. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? value : Number(value.toPrecision(3))} ${UNITS[unit]}`;
}

/** Parses `200 GB`, `1.5TB`, `500MiB` or a number of bytes; undefined if it is not a size. */
export function parseBytes(text: string): number | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)\s*([kmgtp]?)(i?)b?\s*$/i.exec(text);
  if (match === null) return undefined;
  const power = " kmgtp".indexOf(match[2]!.toLowerCase() || " ");
  return Math.floor(Number(match[1]) * (match[3] === "" ? 1000 : 1024) ** power);
}
