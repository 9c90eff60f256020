import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isChat, type LoadedPolicy } from "../config/index.ts";
import { messageOf, ProbeFault } from "../probe/index.ts";

/** Where transformers keeps chat templates besides the tokenizer's configuration. */
const TEMPLATE_FILE = "chat_template.jinja";
const TEMPLATES = /^(chat_template\.(jinja|json)|additional_chat_templates)$/;

/**
 * The fault chat-template-missing of conversations that neither the policy nor the base has a template
 * for: the probe would find it, once the models are here. `checkpoint`: folder of one of this machine,
 * whose own template may be the one that training used.
 */
export async function missingTemplate(
  { policy, source }: LoadedPolicy,
  base: string,
  checkpoint: { path: string; reference: string } | undefined,
): Promise<ProbeFault | undefined> {
  const without = policy.audits.find(
    ({ data }) => isChat(data.format) && data.chat_template === undefined,
  );
  if (without === undefined || (await hasTemplate(base))) return undefined;
  const own = checkpoint === undefined ? [] : await namesIn(checkpoint.path);
  const key = `${without.key}.chat_template`;
  const hint = own.includes(TEMPLATE_FILE)
    ? ` The checkpoint has one: if training used it, write \`${key}: ${join(checkpoint!.reference, TEMPLATE_FILE)}\`.`
    : "";
  return new ProbeFault("chat-template-missing", `${messageOf("chat-template-missing")}.${hint}`, {
    location: source.locate([without.key]),
  });
}

/** Whether a tokenizer of this folder has a chat template; true where it cannot be told. */
async function hasTemplate(folder: string): Promise<boolean> {
  if ((await namesIn(folder)).some((name) => TEMPLATES.test(name))) return true;
  try {
    const text = await readFile(join(folder, "tokenizer_config.json"), "utf8");
    const { chat_template: template } = JSON.parse(text) as { chat_template?: unknown };
    return (template ?? null) !== null && template !== "";
  } catch (error) {
    // A file that is not there holds none; what is wrong with another one, the probe says.
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => []);
}
