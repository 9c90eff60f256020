import { cp, rename, symlink } from "node:fs/promises";
import type { Expected, Row } from "../row.ts";
import type { Scene } from "../scene.ts";
import { act } from "./action.ts";
import { code } from "./payloads.ts";

interface Change {
  what: string;
  expected?: Expected;
  /** Top-level keys of the policy in the pull request, beside the leaky checkpoint. */
  policy?: Record<string, unknown>;
  with?: Record<string, string>;
  arrange?(scene: Scene): Promise<unknown>;
}

/** Pull requests that bring the leaky checkpoint, and something to get it past the gate of their base. */
const TABLE: Record<string, Change> = {
  "pull-request-loosens-a-rule": {
    what: "loosens the rule in the same change",
    policy: {
      gate: {
        preset: "none",
        rules: [{ metric: "pii.extracted", type: "credit_card", max: 1000 }],
      },
    },
  },
  "pull-request-removes-the-rules": {
    what: "removes the rules",
    policy: { gate: { preset: "none", rules: [{ metric: "mia.auc", max: 1 }] } },
  },
  "pull-request-report-only": {
    what: "turns failures into warnings",
    policy: { gate: { preset: "report-only" } },
  },
  "pull-request-waives": {
    what: "waives the rule",
    policy: {
      waivers: [
        {
          metric: "pii.extracted",
          type: "credit_card",
          until: "2999-12-31",
          owner: "me",
          reason: "fine",
        },
      ],
    },
  },
  "pull-request-gate-on": {
    what: "lets the step pass where nothing is proved",
    policy: {
      gate: {
        preset: "none",
        rules: [{ metric: "mia.auc", max: 1 }],
        on: { invalid: "warn", undecided: "warn" },
      },
    },
  },
  "pull-request-other-base": {
    what: "names the leaky checkpoint as its own base",
    policy: { base: "./checkpoint" },
  },
  "pull-request-attacks-off": {
    what: "turns extraction off",
    policy: {
      attacks: { mia: { attacks: ["loss"] }, pii: "off" },
      gate: { preset: "none", rules: [{ metric: "mia.auc", max: 1 }] },
    },
  },
  "pull-request-limits": {
    what: "looks at two records",
    policy: { limits: { records: 2 } },
  },
  "pull-request-types": {
    what: "names another field as the completion",
    policy: {
      data: {
        format: "prompt-completion",
        members: "members.jsonl",
        nonmembers: "nonmembers.jsonl",
        fields: { prompt: "completion", completion: "customer_id" },
      },
    },
  },
  "pull-request-brings-signals": {
    what: "commits the careful checkpoint's results as the output folder",
    async arrange(scene) {
      await cp(await scene.finishedFolder("careful"), scene.out, { recursive: true });
    },
  },
  "pull-request-links-the-output": {
    what: "commits a link to another folder as the output folder",
    arrange: async (scene) => {
      await scene.write("elsewhere/keep", "");
      await symlink(scene.at("elsewhere"), scene.out);
    },
  },
  "pull-request-brings-code": {
    what: "commits Python and Node modules that are named like what is imported",
    expected: { verdict: "fail" },
    async arrange(scene) {
      for (const name of ["torch.py", "json.py", "sitecustomize.py", "node_modules/yaml/index.js"])
        await scene.write(name, code(scene));
      await scene.write(".npmrc", "node-options=--require=./x.js\n");
    },
  },
  "pull-request-links-the-policy": {
    what: "replaces the policy with a link",
    async arrange(scene) {
      await rename(scene.at("reticence.yml"), scene.at("other.yml"));
      await symlink("other.yml", scene.at("reticence.yml"));
    },
  },
  "pull-request-sets-by-input": {
    what: "sets the gate by an input of the workflow that it changes",
    with: { set: "gate.preset=report-only" },
  },
};

export const REPOSITORY_ROWS: readonly Row[] = Object.entries(TABLE).map(
  ([id, { what, expected, policy, arrange, with: inputs }]) => ({
    id,
    kind: "hostile input",
    group: "Pull requests",
    what: `a pull request ${what}`,
    expected: expected ?? "blocked",
    slow: true,
    async run(scene) {
      await scene.checkpoint("leaky");
      const basePolicy = await scene.text("reticence.yml");
      if (policy !== undefined) await scene.policy(policy);
      await arrange?.(scene);
      return await act(scene, { basePolicy, ...(inputs === undefined ? {} : { with: inputs }) });
    },
  }),
);
