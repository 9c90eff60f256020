import { createHash } from "node:crypto";

export const BADGE_JSON = "badge.json";
export const BADGE_SVG = "badge.svg";
export const README = "README.md";

/** Folder of a checkpoint in a history: its name, made safe for a path but still unique. */
export function folderOf(checkpoint: string): string {
  const fit = checkpoint
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, 60);
  if (fit === checkpoint && fit !== "") return fit;
  const digest = createHash("sha256").update(checkpoint).digest("hex").slice(0, 8);
  return `${fit === "" ? "checkpoint" : fit}-${digest}`;
}

export function badgePath(checkpoint: string, file: typeof BADGE_JSON | typeof BADGE_SVG): string {
  return `${folderOf(checkpoint)}/${file}`;
}
