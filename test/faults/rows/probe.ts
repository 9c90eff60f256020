import type { Row } from "../row.ts";

const TASKS = ["inspect", "records", "inventory", "overlap", "blind", "control", "score"];
const LATER_TASKS = ["candidates", "templates", "sampling"];

/** Asks for every task that the probe has. */
const EVERYTHING = {
  data: {
    format: "prompt-completion",
    members: "members.jsonl",
    nonmembers: "nonmembers.jsonl",
    subject: "customer_id",
    people: "people.jsonl",
  },
  attacks: {
    mia: { attacks: ["reference", "loss"] },
    pii: {
      prefix: true,
      candidates: 5,
      template: { people: 3, tokens: 8 },
      sampling: { sequences: 8, tokens: 16 },
    },
  },
};
const PEOPLE = ["Wexmog Quilrim", "Fentash Vikjin", "Drulop Wexrim"]
  .map((name, i) => JSON.stringify({ name, email: `person${i}@example.com` }))
  .join("\n");

const killed = (task: string, kind: "start" | "done"): Row => ({
  id: `killed-at-${task}-${kind}`,
  kind: "fault",
  group: "The probe is killed",
  what: `SIGKILL at the ${kind} of ${task}, and the audit run again`,
  expected: { same: "leaky" },
  slow: true,
  async run(scene) {
    await scene.checkpoint("leaky");
    const first = await scene.audit({ probeFault: { task, kind, do: "SIGKILL" } });
    if (first.exitCode !== 2 || !first.log.includes("killed by SIGKILL")) return first;
    return await scene.audit();
  },
});

/** The later tasks need another policy, whose clean report is made beside. */
const killedLater = (task: string, kind: "start" | "done"): Row => ({
  id: `killed-at-${task}-${kind}`,
  kind: "fault",
  group: "The probe is killed",
  what: `SIGKILL at the ${kind} of ${task}, and the audit run again`,
  expected: { verdict: "fail" },
  slow: true,
  async run(scene) {
    await scene.checkpoint("leaky");
    await scene.write("people.jsonl", `${PEOPLE}\n`);
    await scene.policy(EVERYTHING);
    const first = await scene.audit({ probeFault: { task, kind, do: "SIGKILL" } });
    if (first.exitCode !== 2 || !first.log.includes("killed by SIGKILL")) return first;
    const resumed = await scene.audit();
    const clean = await scene.audit({ args: ["--out", scene.at("out-clean")] });
    const other = await scene.reportIn("out-clean");
    if (other !== resumed.report) return { ...clean, exitCode: undefined, log: "another report" };
    return resumed;
  },
});

const stopped: Row[] = ["SIGTERM", "SIGINT"].flatMap((signal) =>
  ["records", "score"].map(
    (task): Row => ({
      id: `${signal.toLowerCase()}-to-the-probe-at-${task}`,
      kind: "fault",
      group: "The probe is killed",
      what: `${signal} to the probe alone at ${task}`,
      expected: { refused: `killed by ${signal}` },
      slow: true,
      async run(scene) {
        await scene.checkpoint("careful");
        return await scene.audit({ probeFault: { task, do: signal } });
      },
    }),
  ),
);

const outOfMemory: Row[] = TASKS.map((task) => ({
  id: `no-memory-at-${task}`,
  kind: "fault",
  group: "Memory runs out",
  what: `an allocation fails at ${task}`,
  expected: { refused: /memory/ },
  slow: true,
  async run(scene) {
    await scene.checkpoint("careful");
    return await scene.audit({ probeFault: { task, do: "memory" } });
  },
}));

const little: Row[] = [0, 16, 64].map((mebibytes) => ({
  id: `address-space-${mebibytes}`,
  kind: "fault",
  group: "Memory runs out",
  what: `the probe may take ${mebibytes} MiB more than its libraries`,
  expected: { sameOrRefused: "leaky" },
  slow: true,
  async run(scene) {
    await scene.checkpoint("leaky");
    return await scene.audit({ probeFault: { more_address_space: mebibytes << 20 } });
  },
}));

const damagedMeanwhile: Row[] = [
  ["members", 'printf \'{"prompt": "x", "completion": "y"}\\n\' >> members.jsonl'],
  [
    "nonmembers-restored-time",
    "touch -r nonmembers.jsonl t && printf '{}\\n' >> nonmembers.jsonl && touch -r t nonmembers.jsonl && rm t",
  ],
  ["weights", "cp careful.safetensors checkpoint/model.safetensors"],
  ["config", "printf ' ' >> checkpoint/config.json"],
  ["tokenizer", "printf ' ' >> checkpoint/tokenizer.json"],
  ["base-weights", "touch base/model.safetensors"],
].map(([name, command]) => ({
  id: `changed-while-measured-${name}`,
  kind: "fault",
  group: "What is measured changes meanwhile",
  what: `${name} changes while the probe runs`,
  expected: { refused: /changed/ },
  slow: true,
  async run(scene) {
    await scene.checkpoint("leaky");
    await scene.bring("careful/model.safetensors", "careful.safetensors");
    const shell = `cd '${scene.folder}' && ${command}`;
    return await scene.audit({ probeFault: { task: "overlap", do: "run", command: shell } });
  },
}));

export const PROBE_ROWS: readonly Row[] = [
  ...TASKS.flatMap((task) => [killed(task, "start"), killed(task, "done")]),
  ...LATER_TASKS.flatMap((task) => [killedLater(task, "start"), killedLater(task, "done")]),
  ...stopped,
  ...outOfMemory,
  ...little,
  ...damagedMeanwhile,
];
