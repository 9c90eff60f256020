import { expect, test } from "vitest";
import type { ProbeEvent } from "../../src/contracts/events.ts";
import type { Job } from "../../src/contracts/job.ts";
import { describeEvent } from "../../src/probe/messages.ts";

const JOB = {
  audits: [{ name: "finetuning", sets: { members: [{ path: "/data/train.jsonl" }] } }],
} as unknown as Job;
const said = (event: Partial<ProbeEvent>) =>
  describeEvent({ v: 1, t: 0, task: "records", kind: "warning", ...event } as ProbeEvent, JOB);
const place = { audit: "finetuning", set: "members" } as const;

test.each<[Partial<ProbeEvent>, string[]]>([
  [
    { code: "tokens-left-out", ...place, count: 1345, records: 12, token: 50277 },
    ["members: 1,345 tokens left out", "(in 12 records, for example the token 50277)"],
  ],
  [
    { code: "tokens-left-out", ...place, count: 3, records: 1 },
    ["members: 3 tokens left out", "(in 1 record)"],
  ],
  [
    { code: "tokenizer-differs", ...place, file: 0, line: 7, records: 40, tokens: 90, token: 8 },
    ["train.jsonl:7: ", "(90 tokens in 40 records, for example the token 8)"],
  ],
  [
    {
      kind: "error",
      task: "inspect",
      code: "memory-needed",
      model: "base",
      count: 142e9,
      free: 80e9,
    },
    ["base: there is not enough free memory", "(142 GB needed, 80 GB free)"],
  ],
  [{ code: "tokenizer-differs" }, ["name the base that the checkpoint was tuned from"]],
  [
    { code: "config-sizes", model: "tuned", adapter: 2 },
    ["checkpoint, adapter 2: a number or a list"],
  ],
  [{ code: "adapter-base-differs", model: "tuned", name: "lm_head" }, ["checkpoint: lm_head: "]],
  [
    { code: "pii-absent", audit: "finetuning", count: 2, types: ["iban", "order_no"] },
    ["2 PII types that the policy asks for", "rules on them do not apply: iban, order_no"],
  ],
])("%o says where and how much", (event, parts) => {
  const text = said(event);
  for (const part of parts) expect(text).toContain(part);
  if (event.records === undefined) expect(text).not.toMatch(/\($/);
});
