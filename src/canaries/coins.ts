import type { CanaryManifest } from "../contracts/canary-manifest.ts";
import { commitmentTo } from "./manifest.ts";

/** What judging needs of a manifest: what the coins said, and no text. Kept with the signals. */
export interface Coins
  extends Pick<
    CanaryManifest,
    "kind" | "repeat" | "guesses" | "unit" | "adjacency" | "scoring" | "key"
  > {
  version: 1;
  /** SHA-256 of the manifest that was committed to. */
  manifest: string;
  /** In the manifest's order, which is that of the probe's table. */
  canaries: { id: string; isIncluded: boolean }[];
}

export function coinsOf(manifest: CanaryManifest): Coins {
  const { kind, repeat, guesses, unit, adjacency, scoring, key, canaries } = manifest;
  return {
    version: 1,
    manifest: commitmentTo(manifest).manifest,
    ...{ kind, repeat, guesses, unit, adjacency, scoring, key },
    canaries: canaries.map(({ id, isIncluded }) => ({ id, isIncluded })),
  };
}

/** Whether a value is what `coinsOf` wrote. */
export function areCoins(value: unknown): value is Coins {
  if (typeof value !== "object" || value === null) return false;
  const { version, guesses, repeat, key, canaries } = value as Partial<Coins>;
  return (
    version === 1 &&
    Number.isInteger(guesses) &&
    Number.isInteger(repeat) &&
    typeof key === "string" &&
    Array.isArray(canaries) &&
    canaries.every(
      (one: Partial<Coins["canaries"][number]> | null) =>
        typeof one?.id === "string" && typeof one.isIncluded === "boolean",
    )
  );
}
