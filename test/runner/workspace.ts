/** A policy whose paths are all in the workspace. */
export const POLICY = `version: 1
checkpoint: ./tuned
base: ./base
data:
  format: prompt-completion
  members: data/members.jsonl
  nonmembers: data/nonmembers.jsonl
`;

/** Files that look like a model until somebody loads them. */
export function modelFiles(name: string): Record<string, string> {
  return { [`${name}/config.json`]: "{}", [`${name}/model.safetensors`]: name };
}

/** A workspace that is complete until a model is loaded. */
export const WORKSPACE: Readonly<Record<string, string>> = {
  "reticence.yml": POLICY,
  ...modelFiles("tuned"),
  ...modelFiles("base"),
  "data/members.jsonl": '{"prompt": "a", "completion": "b"}\n',
  "data/nonmembers.jsonl": '{"prompt": "c", "completion": "d"}\n',
};
