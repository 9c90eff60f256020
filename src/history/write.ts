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

/** Publishes badges alone: that an audit runs, or that it could not. */
export async function publishBadges(store: Store, badges: readonly BadgeChange[]): Promise<void> {
  const names = badges.map(({ checkpoint }) => checkpoint).join(", ");
  const states = [...new Set(badges.map(({ state }) => state))].join(", ");
  await store.update(oneLine(`Badge: ${states}: ${names}`), async () => await filesOf(badges));
}

/**
 * Adds audits to a history, with the badges of their verdicts and the page about them: all of it
 * together, so that no badge stands for an audit that the history does not hold.
 */
export async function addAudits(
  store: Store,
  entries: readonly HistoryEntry[],
  further: readonly BadgeChange[] = [],
): Promise<void> {
  const badges = [
    ...entries.map(({ checkpoint, verdict, date }) => ({
      checkpoint: checkpoint.name,
      state: verdict,
      date,
    })),
    ...further,
  ];
  const told = entries.map(({ checkpoint, verdict }) => `${verdict}: ${checkpoint.name}`);
  await store.update(oneLine(`Audit: ${told.join(", ")}`), async (files) => {
    const text = appended(await historyIn(files), entries);
    return {
      [HISTORY_FILE]: text,
      [README]: readmeOf(parseHistory(text).entries),
      ...(await filesOf(badges)),
    };
  });
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
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").slice(0, 200);
}
