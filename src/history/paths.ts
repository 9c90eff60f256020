import { createHash } from "node:crypto";
import type { SealedEntry } from "./seal.ts";

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

/** The report of a sealed audit, by its content: an audit that finds the same adds no file. */
export function reportPath({ checkpoint, seal }: SealedEntry): string {
  return `${folderOf(checkpoint.name)}/reports/${seal.report.slice(0, 32)}.json`;
}
