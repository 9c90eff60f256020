import { visible } from "../base/visible.ts";
import { worst } from "../gate/verdict.ts";
import { type BadgeState, badgeImage, badgeOf } from "../report/badge.ts";
import type { HistoryEntry } from "./entry.ts";
import { appended, parseHistory } from "./lines.ts";
import { BADGE_JSON, BADGE_SVG, badgePath, README } from "./paths.ts";
import { readmeOf } from "./readme.ts";
import { HISTORY_FILE, historyIn, type Store } from "./store.ts";

/** A badge to publish. */
export interface BadgeChange {
  checkpoint: string;
  state: BadgeState;
  /** ISO date that the badge shows. */
  date: string;
}

/** Publishes badges only: that an audit is running, or that it could not run. */
export async function publishBadges(store: Store, badges: readonly BadgeChange[]): Promise<void> {
  const names = badges.map(({ checkpoint }) => checkpoint).join(", ");
  const states = [...new Set(badges.map(({ state }) => state))].join(", ");
  await store.update(oneLine(`Badge: ${states}: ${names}`), async () => await filesOf(badges));
}

/** Texts of the reports whose verdicts can be reused, by their path in the history. */
export type KeptReports = Readonly<Record<string, string>>;

/**
 * Adds audits to a history, with their badges and page: all in one write, so that no badge
 * represents an audit that is missing from the history.
 */
export async function addAudits(
  store: Store,
  entries: readonly HistoryEntry[],
  further: readonly BadgeChange[] = [],
  reports: KeptReports = {},
): Promise<void> {
  const told = entries.map(({ checkpoint, verdict }) => `${verdict}: ${checkpoint.name}`);
  await store.update(oneLine(`Audit: ${told.join(", ")}`), async (files) => {
    const history = await historyIn(files);
    const text = appended(history, entries);
    const badges = badgesOf(entries, history.entries);
    return {
      [HISTORY_FILE]: text,
      [README]: readmeOf(parseHistory(text).entries),
      ...reports,
      ...(await filesOf([...badges, ...further])),
    };
  });
}

/**
 * One badge per checkpoint: the worst verdict among the given audits (two policies can judge one
 * checkpoint) and the newest one that a later run has already written. A slow run must not hide a
 * later run's failure.
 */
function badgesOf(
  entries: readonly HistoryEntry[],
  earlier: readonly HistoryEntry[],
): BadgeChange[] {
  return [...Map.groupBy(entries, ({ checkpoint }) => checkpoint.name)].map(([name, own]) => {
    const newer = earlier
      .filter(({ checkpoint }) => checkpoint.name === name)
      .filter((entry) => own.every((one) => isOfLaterRun(entry, one)))
      .toSorted((a, b) => Number(isOfLaterRun(a, b)) - Number(isOfLaterRun(b, a)))
      .at(-1);
    const candidates = newer === undefined ? own : [...own, newer];
    const state = worst(candidates.map(({ verdict }) => verdict));
    const { date } = candidates.find(({ verdict }) => verdict === state)!;
    return { checkpoint: name, state, date };
  });
}

/** Compares the increasing numbers of the workflow runs; clocks of two machines differ. */
function isOfLaterRun({ run }: HistoryEntry, { run: other }: HistoryEntry): boolean {
  return run !== null && other !== null && BigInt(run) > BigInt(other);
}

async function filesOf(badges: readonly BadgeChange[]): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const { checkpoint, state, date } of badges) {
    const badge = badgeOf(state, date);
    files[badgePath(checkpoint, BADGE_JSON)] = `${JSON.stringify(badge, null, 2)}\n`;
    files[badgePath(checkpoint, BADGE_SVG)] = await badgeImage(badge);
  }
  return files;
}

function oneLine(text: string): string {
  return visible(text).slice(0, 200);
}
