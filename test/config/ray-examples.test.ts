import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { loadPolicy, parseSet } from "../../src/config/index.ts";
import { DEMO, ROOT } from "../support/cli.ts";

const EXAMPLES = join(ROOT, "examples/ray");

const job = parseAllDocuments(await text("rayjob.yaml")).map((one) => one.toJS({ merge: true }));
const sky = parse(await text("sky.yaml"));
const PIN = /^ray==(\S+)$/m.exec(
  await readFile(join(ROOT, "probe/requirements-ray.txt"), "utf8"),
)![1];

const SCRIPTS: readonly [string, string][] = [
  ["slurm.sbatch", await text("slurm.sbatch")],
  ["the set-up of sky.yaml", sky.setup],
  ["the run of sky.yaml", sky.run],
  ["the entrypoint of rayjob.yaml", job[0].spec.entrypoint],
];

test.each(SCRIPTS)("%s is a script that a shell reads", async (_, script) => {
  const { exitCode, stderr } = await execa("bash", ["-n"], { input: script, reject: false });
  expect([exitCode, stderr]).toEqual([0, ""]);
});

describe.each(SCRIPTS.filter(([name]) => !name.startsWith("the set-up")))("%s", (_, script) => {
  const values: Readonly<Record<string, string>> = {
    RETICENCE_RAY_ADDRESSES: "http://127.0.0.1:30000",
    folder: "/scratch/audit",
    gpus: "16",
  };
  const sets = [...script.matchAll(/--set\s+"?([\w.]+=[^\s")]+)/g)].map(([, set]) =>
    set!.replace(/\$(\w+)/g, (_, name: string) => values[name]!),
  );

  test("measures on a cluster, by settings that a policy takes", async () => {
    const { policy } = await loadPolicy(join(DEMO, "leaky.yml"), sets.map(parseSet));
    expect(policy.run.executor).toBe("ray");
    expect(policy.run.ray).toMatchObject({
      address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      storage: expect.stringMatching(/^\/(mnt|scratch)\//),
      replicas: expect.any(Number),
    });
  });

  test("allows the address that it names, which is on loopback", () => {
    const asked = sets.find((set) => set.startsWith("run.ray.address="))!.split("=")[1];
    const allowed = `${script}\n${job[0].spec.runtimeEnvYAML}`;
    expect(
      asked === values.RETICENCE_RAY_ADDRESSES ||
        allowed.includes(`RETICENCE_RAY_ADDRESSES=${asked}`) ||
        parse(job[0].spec.runtimeEnvYAML).env_vars.RETICENCE_RAY_ADDRESSES === asked,
    ).toBe(true);
  });
});

test("the job for KubeRay asks for a token, runs its Ray's pinned version, and has a GPU for each replica", () => {
  const { rayClusterSpec, entrypoint, backoffLimit } = job[0].spec;
  const [group] = rayClusterSpec.workerGroupSpecs;
  expect(backoffLimit).toBe(0);
  expect(rayClusterSpec.rayVersion).toBe(PIN);
  expect(rayClusterSpec.authOptions).toEqual({ mode: "token" });
  expect(entrypoint).toContain(`run.ray.replicas=${group.replicas}`);
  const [worker] = group.template.spec.containers;
  expect(worker.resources.limits["nvidia.com/gpu"]).toBe(1);
  expect(rayClusterSpec.headGroupSpec.rayStartParams["num-gpus"]).toBe("0");
});

test("its pods have no more rights than they need, a closed folder for objects, and no way out", () => {
  const [{ spec }, network] = job;
  const { headGroupSpec, workerGroupSpecs } = spec.rayClusterSpec;
  for (const { template, rayStartParams } of [headGroupSpec, ...workerGroupSpecs]) {
    const { containers, initContainers, automountServiceAccountToken, securityContext } =
      template.spec;
    expect(automountServiceAccountToken).toBe(false);
    expect(securityContext.runAsNonRoot).toBe(true);
    for (const one of [...containers, ...initContainers]) {
      expect(one.image).toMatch(/@sha256:[0-9a-f]{64}$/);
      expect(one.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        capabilities: { drop: ["ALL"] },
      });
    }
    const [folder] = initContainers;
    expect(folder.command.at(-1)).toBe(
      `mkdir -m 700 ${rayStartParams["object-spilling-directory"]}`,
    );
    expect(network.spec.podSelector.matchLabels).toEqual(template.metadata.labels);
  }
  expect(network.spec.policyTypes).toEqual(["Egress"]);
});

test.each(SCRIPTS.filter(([name]) => /sbatch|the run/.test(name)))(
  "every `ray start` of %s has a token and a folder of its own for objects",
  (_, script) => {
    expect(script).toMatch(/export RAY_AUTH_MODE=token /);
    const starts = script.replaceAll("\\\n", " ").match(/\bray start .*/g)!;
    expect(starts.length).toBe(2);
    for (const start of starts) expect(start).toMatch(/--object-spilling-directory=/);
    expect(starts.filter((start) => start.includes("--head"))).toEqual([
      expect.stringContaining("--dashboard-host=127.0.0.1"),
    ]);
  },
);

async function text(name: string): Promise<string> {
  return await readFile(join(EXAMPLES, name), "utf8");
}
