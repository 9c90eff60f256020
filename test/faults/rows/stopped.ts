import type { Row } from "../row.ts";

/** How often an audit changes something below its output folder; one more finds nothing to stop. */
const CHANGES = 34;

/** The audit itself is ended at each of its own writes. */
const ended = (signal: "SIGKILL" | "SIGTERM", at: number): Row => ({
  id: `${signal.toLowerCase()}-at-write-${at}`,
  kind: "fault",
  group: signal === "SIGKILL" ? "The audit is killed" : "The audit is told to stop",
  what: `${signal} before its write no. ${at} in the output folder, and the audit run again`,
  expected: { same: "leaky" },
  slow: true,
  async run(scene) {
    await scene.checkpoint("leaky");
    const first = await scene.audit({ nodeFault: { below: scene.out, at, do: signal } });
    // The judge's own short work is not broken off.
    const ends = [undefined, 1, 2];
    if (!ends.includes(first.exitCode)) return first;
    return await scene.audit();
  },
});

/** Each write finds the disk full; with room again, the audit runs to its end. */
const full = (at: number): Row => ({
  id: `disk-full-at-write-${at}`,
  kind: "fault",
  group: "The disk is full",
  what: `no disk space from the audit's write no. ${at} on, then space again`,
  expected: { same: "leaky" },
  slow: true,
  async run(scene) {
    await scene.checkpoint("leaky");
    const disk = await scene.mount("disk", "6m");
    const out = `${disk}/out`;
    const first = await scene.audit({
      args: ["--out", out],
      nodeFault: { below: out, at, do: "fill", folder: disk },
    });
    const said = first.exitCode === 2 && /disk is full/.test(first.log);
    if (!said && first.exitCode !== 1) return first;
    if (first.exitCode === 2 && (await scene.reportIn("disk/out")) !== undefined) {
      return { ...first, exitCode: undefined, log: `a report beside an error:\n${first.log}` };
    }
    await scene.remove("disk/ballast");
    const again = await scene.audit({ args: ["--out", out] });
    return { ...again, report: await scene.reportIn("disk/out") };
  },
});

/** The same for the probe's writes. */
const fullForProbe = (task: string): Row => ({
  id: `disk-full-at-${task}`,
  kind: "fault",
  group: "The disk is full",
  what: `no disk space from the probe's task ${task} on, then space again`,
  expected: { same: "leaky" },
  slow: true,
  async run(scene) {
    await scene.checkpoint("leaky");
    const disk = await scene.mount("disk", "6m");
    const args = ["--out", `${disk}/out`];
    const probeFault = { task, do: "fill", folder: disk };
    const first = await scene.audit({ args, probeFault });
    if (first.exitCode !== 2 || !/disk is full/.test(first.log)) return first;
    await scene.remove("disk/ballast");
    const again = await scene.audit({ args });
    return { ...again, report: await scene.reportIn("disk/out") };
  },
});

const WRITES = Array.from({ length: CHANGES }, (_, i) => i + 1);
const SOME = WRITES.filter((at) => at % 3 === 1);

export const STOPPED_ROWS: readonly Row[] = [
  ...WRITES.map((at) => ended("SIGKILL", at)),
  ...SOME.map((at) => ended("SIGTERM", at)),
  ...SOME.map(full),
  ...["records", "inventory", "blind", "score"].map(fullForProbe),
];
