import { type LoadedPolicy, loadPolicy, type Override } from "../../src/config/index.ts";
import { makeFolder } from "./folder.ts";

/** A complete, valid policy; each test changes what it is about. */
export const POLICY = `version: 1
checkpoint: ./tuned
base: ./base
data:
  format: prompt-completion
  members: data/members.jsonl
  nonmembers: data/nonmembers.jsonl
`;

export async function loadText(
  text: string,
  overrides: readonly Override[] = [],
): Promise<LoadedPolicy> {
  await using folder = await makeFolder({ "reticence.yml": text });
  return await loadPolicy(folder.at("reticence.yml"), overrides);
}

/** The error for a policy's text, as `line:column: message`. */
export async function errorOf(text: string, overrides: readonly Override[] = []): Promise<string> {
  try {
    await loadText(text, overrides);
  } catch (error) {
    const { message, location } = error as {
      message: string;
      location?: { file: string; line?: number; column?: number };
    };
    const where =
      location?.line === undefined ? location?.file : `${location.line}:${location.column}`;
    return `${where}: ${message}`;
  }
  throw new Error("the policy was accepted");
}
