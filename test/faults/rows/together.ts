import { setTimeout as sleep } from "node:timers/promises";
import type { Outcome, Row } from "../row.ts";
import type { Scene } from "../scene.ts";

/** Two audits at the same time: the second one waits, is refused, or finds the same. */
const sameFolder: Row = {
  id: "two-audits-of-one-folder",
  kind: "fault",
  group: "Audits at the same time",
  what: "two audits with the same output folder",
  expected: { same: "leaky" },
  slow: true,
  async run(scene) {
    await scene.checkpoint("leaky");
    const [one, other] = await Promise.all([scene.audit(), scene.audit()]);
    const ended = [one, other].filter(({ exitCode }) => exitCode !== 2);
    const refused = [one, other].filter(({ exitCode }) => exitCode === 2);
    const foreseen = refused.every(({ log }) => log.includes("another audit is running"));
    if (ended.length === 0 || !foreseen) return refused[0]!;
    return await withReport(scene, ended[0]!);
  },
};

const otherPolicy: Row = {
  id: "two-checkpoints-into-one-folder",
  kind: "fault",
  group: "Audits at the same time",
  what: "a careful and a leaky checkpoint audited into one output folder",
  expected: { sameOrRefused: "leaky" },
  slow: true,
  async run(scene) {
    await scene.checkpoint("leaky");
    await scene.bring("careful");
    const careful = scene.audit({ args: ["--set", "checkpoint=./careful"] });
    const leaky = await scene.audit();
    await careful;
    // Whoever was refused runs again, and must not take the other's signals for its own.
    return leaky.exitCode === 2 ? await scene.audit() : leaky;
  },
};

const after: Row = {
  id: "leaky-after-careful-in-one-folder",
  kind: "fault",
  group: "Audits at the same time",
  what: "a leaky checkpoint audited into the folder of a careful one's finished audit",
  expected: { same: "leaky" },
  slow: true,
  async run(scene) {
    await scene.finished("careful");
    await scene.checkpoint("leaky");
    return await scene.audit();
  },
};

const judgedMeanwhile: Row = {
  id: "judged-while-it-is-measured",
  kind: "fault",
  group: "Audits at the same time",
  what: "a folder is judged while an audit measures into it",
  expected: { same: "leaky" },
  slow: true,
  async run(scene) {
    await scene.finished("careful");
    // Until the audit takes the folder, what lies in it is a finished audit of the careful one.
    const before = await scene.judge();
    if (before.exitCode !== 0) throw new Error(`the finished audit is no pass:\n${before.log}`);
    await scene.checkpoint("leaky");
    const auditing = scene.audit();
    const judgements: Outcome[] = [];
    const ended = { yet: false };
    void auditing.finally(() => {
      ended.yet = true;
    });
    while (!ended.yet) {
      judgements.push(await scene.judge());
      // Judging holds the folder; an audit that finds it held tries once a second, twelve times.
      await sleep(1000);
    }
    const outcome = await auditing;
    const early = judgements.find(({ exitCode, log }) => exitCode === 0 && log !== before.log);
    return early === undefined ? outcome : { ...early, log: `judged too early:\n${early.log}` };
  },
};

/** Clocks that jump change no figure, and no audit takes another's lock for stale while it works. */
const clocks: Row[] = [
  ["back", -86_400 * 400],
  ["ahead", 86_400 * 400],
].flatMap(([name, seconds]) => [
  {
    id: `clock-${name}-in-the-probe`,
    kind: "fault",
    group: "The clock jumps",
    what: `the probe's clock jumps 400 days ${name} while it scores`,
    expected: { same: "leaky" },
    slow: true,
    async run(scene: Scene) {
      await scene.checkpoint("leaky");
      return await scene.audit({ probeFault: { task: "score", do: "clock", seconds } });
    },
  } satisfies Row,
  ...[2, 8, 14].map(
    (at): Row => ({
      id: `clock-${name}-at-write-${at}`,
      kind: "fault",
      group: "The clock jumps",
      what: `the audit's clock jumps 400 days ${name} before its write no. ${at}`,
      expected: { same: "leaky" },
      slow: true,
      async run(scene) {
        await scene.checkpoint("leaky");
        return await scene.audit({ nodeFault: { below: scene.out, at, do: "clock", seconds } });
      },
    }),
  ),
]);

async function withReport(scene: Scene, outcome: Outcome): Promise<Outcome> {
  return { ...outcome, report: await scene.report() };
}

export const TOGETHER_ROWS: readonly Row[] = [
  sameFolder,
  otherPolicy,
  after,
  judgedMeanwhile,
  ...clocks,
];
