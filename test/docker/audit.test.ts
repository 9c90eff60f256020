import { access, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Metric, Report } from "../../src/contracts/report.ts";
import { CAREFUL, FEW_RECORDS, LEAKY } from "../runner/demo.ts";
import { Job } from "../runner/runner.ts";
import { containers, IMAGE, inContainer, WITHOUT_DOCKER } from "./support.ts";

/** Rates whose unit is one record or value. */
const RATES = new Set(["mia.tpr_at_fpr", "mia.subject_tpr_at_fpr"]);
const TOLERANCE = 1e-4;
/** Two audits of the demo at full size, on a busy machine, milliseconds. */
const TWO_AUDITS_MS = 900_000;

describe.skipIf(WITHOUT_DOCKER).each([
  // One at full size, one reduced: nothing else that differs matters here.
  ["leaky", LEAKY, [], "fail"],
  ["careful", CAREFUL, [FEW_RECORDS], undefined],
] as const)(
  "the %s checkpoint, measured in a container and as a process,",
  (_, policy, set, verdict) => {
    test(
      "has the same verdict and the same metrics",
      async () => {
        await using job = await Job.start();
        const out = join(job.temp, "container");
        const step = inContainer({ policy, out, "keep-signals": "true" }, [...set]);
        const main = await job.main(step);
        expect(main.outputs.verdict).not.toBe("error");
        const contained = await reportOf(out);

        // What it wrote belongs to the runner, and no longer to the container's user.
        const signals = await stat(join(out, "signals", "manifest.json"));
        expect(signals.uid).toBe(process.getuid!());
        expect((await stat(join(out, "signals"))).mode & 0o777).toBe(0o700);
        expect(await containers()).toEqual([]);
        expect((await job.post(step, main)).exitCode).toBe(0);
        await access(join(out, "signals", "manifest.json"));

        const plain = join(job.temp, "process");
        await job.main({ with: { policy, out: plain, set: set.join("\n") } });
        const processed = await reportOf(plain);

        expect(contained.verdict).toBe(processed.verdict);
        if (verdict !== undefined) expect(contained.verdict).toBe(verdict);
        expect(contained.metrics.map(({ key }) => key)).toEqual(
          processed.metrics.map(({ key }) => key),
        );
        for (const [index, metric] of contained.metrics.entries()) {
          expectClose(metric, processed.metrics[index]!);
        }
        expect(contained.rules.map(({ key, state }) => [key, state])).toEqual(
          processed.rules.map(({ key, state }) => [key, state]),
        );
      },
      TWO_AUDITS_MS,
    );
  },
);

test.skipIf(WITHOUT_DOCKER)(
  "the report names executor and image, and no path of this machine",
  async () => {
    await using job = await Job.start();
    const out = join(job.temp, "audit");
    const main = await job.main(
      inContainer({ policy: LEAKY, out, "keep-signals": "true" }, [FEW_RECORDS]),
    );
    expect(main.outputs.verdict).toBe("fail");
    const { provenance } = await reportOf(out);
    expect(provenance.executor).toBe("docker");
    expect(provenance.image).toEqual({
      reference: IMAGE,
      id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      published: false,
      revision: "test",
    });
    expect(main.summary).toContain(`in the container image \`${IMAGE}\` (unpublished)`);
    const jobFile = await readFile(join(out, "signals", "job.json"), "utf8");
    expect(JSON.parse(jobFile)).toMatchObject({
      models: { tuned: { path: "/in/tuned" }, base: { path: "/in/base" } },
    });
    expect(jobFile).not.toContain(job.temp);
    expect(jobFile).not.toContain("examples");
  },
);

test.skipIf(WITHOUT_DOCKER)(
  "auto takes the engine where an image is named, and says so",
  async () => {
    await using job = await Job.start();
    const out = join(job.temp, "audit");
    const step = inContainer({ policy: LEAKY, out }, [FEW_RECORDS, "run.executor=auto"]);
    const main = await job.main(step);
    expect(main.outputs.verdict).toBe("fail");
    expect((await reportOf(out)).provenance.executor).toBe(
      "docker, chosen by auto: a Docker engine answers",
    );
  },
);

test.skipIf(WITHOUT_DOCKER)(
  "an audit that reaches its time limit judges what it has, and that is no pass",
  async () => {
    await using job = await Job.start();
    const out = join(job.temp, "audit");
    const main = await job.main(inContainer({ policy: CAREFUL, out }, ["limits.minutes=0.02"]));
    expect(["inconclusive", "invalid"]).toContain(main.outputs.verdict);
    expect(main.exitCode).toBe(1);
    const { validity } = await reportOf(out);
    expect(validity.find(({ id }) => id === "limit")?.detail).toContain("limit stopped the audit");
    expect(await containers()).toEqual([]);
  },
);

async function reportOf(out: string): Promise<Report> {
  return JSON.parse(await readFile(join(out, "report.json"), "utf8")) as Report;
}

/** Within 1e-4; a TPR within one member, since one score may move across the threshold. */
function expectClose(one: Metric, other: Metric): void {
  const n = one.n.members ?? 0;
  const tolerance = RATES.has(one.id) && n > 0 ? 1 / n : TOLERANCE;
  if (one.value === null || other.value === null) {
    expect([one.key, one.value]).toEqual([other.key, other.value]);
    return;
  }
  expect([one.key, Math.abs(one.value - other.value) <= tolerance]).toEqual([one.key, true]);
}
