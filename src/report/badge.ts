import type { Report } from "../contracts/report.ts";

/** A badge in the format of shields' endpoint: https://shields.io/badges/endpoint-badge. */
export interface Badge {
  schemaVersion: 1;
  label: string;
  message: string;
  color: string;
  isError?: true;
  cacheSeconds: number;
}

/** What a badge says: a verdict, or that an audit is running. */
export type BadgeState = Report["verdict"] | "auditing";

const COLOURS: Readonly<Record<BadgeState, string>> = {
  pass: "brightgreen",
  warn: "yellow",
  inconclusive: "orange",
  invalid: "orange",
  fail: "red",
  error: "red",
  auditing: "lightgrey",
};

/** The shortest cache time that shields allows, seconds. */
const CACHE_SECONDS = 300;

/** A badge with its date, so that an old verdict can be recognised. */
export function badgeOf(state: BadgeState, date: string): Badge {
  const day = date.slice(0, 10);
  return {
    schemaVersion: 1,
    label: "reticence",
    message: state === "auditing" ? `auditing since ${day}` : `${state} · ${day}`,
    color: COLOURS[state],
    ...(state === "error" ? { isError: true as const } : {}),
    cacheSeconds: CACHE_SECONDS,
  };
}

/** The same as an image, for places that cannot reach the endpoint. */
export async function badgeImage({ label, message, color }: Badge): Promise<string> {
  // Loaded here, since most audits make no badge.
  const { makeBadge } = await import("badge-maker");
  return `${makeBadge({ label, message, color, style: "flat" })}\n`;
}
