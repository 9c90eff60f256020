import { expect, test } from "vitest";
import { missingTemplate } from "../../src/pull/chat-template.ts";
import { makeFolder } from "../support/folder.ts";
import { loadText } from "../support/policy.ts";

const policy = (format: string, more = "") =>
  loadText(
    `version: 1\ncheckpoint: ./out\nbase: ./base\ndata: {format: ${format}, members: a.jsonl, nonmembers: b.jsonl${more}}\n`,
  );
const JINJA = "{{ messages }}";

test.each([
  ["a file", { "base/chat_template.jinja": JINJA }],
  ["a file of an older release", { "base/chat_template.json": "{}" }],
  ["several", { "base/additional_chat_templates/rag.jinja": JINJA }],
  ["the configuration", { "base/tokenizer_config.json": JSON.stringify({ chat_template: JINJA }) }],
  ["a configuration that the probe must judge", { "base/tokenizer_config.json": "{" }],
])("a base with a chat template in %s is taken", async (_, files) => {
  await using folder = await makeFolder(files);
  expect(await missingTemplate(await policy("chat"), folder.at("base"), undefined)).toBeUndefined();
});

test.each([
  ["text", ""],
  ["prompt-completion", ""],
  ["chat", ", chat_template: t.jinja"],
])("%s%s needs none", async (format, more) => {
  await using folder = await makeFolder({ "base/tokenizer_config.json": "{}" });
  const loaded = await policy(format, more);
  expect(await missingTemplate(loaded, folder.at("base"), undefined)).toBeUndefined();
});

test.each(["chat", "sharegpt", "chat-completion", "chat-preference"])(
  "%s without one is refused before a model is loaded, with the checkpoint's own named",
  async (format) => {
    await using folder = await makeFolder({
      "base/tokenizer_config.json": '{"chat_template": null}',
      "out/chat_template.jinja": JINJA,
    });
    const checkpoint = { path: folder.at("out"), reference: "./out" };
    const named = await missingTemplate(await policy(format), folder.at("base"), checkpoint);
    expect(named?.code).toBe("chat-template-missing");
    expect(named?.message).toContain("`data.chat_template: out/chat_template.jinja`");
    const bare = await missingTemplate(await policy(format), folder.at("base"), undefined);
    expect([bare?.code, bare?.message]).toEqual([
      "chat-template-missing",
      expect.not.stringContaining("The checkpoint has one"),
    ]);
  },
);
