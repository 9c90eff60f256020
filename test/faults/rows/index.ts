import type { Row } from "../row.ts";
import { ACTION_ROWS } from "./action.ts";
import { ADAPTER_ROWS } from "./adapters.ts";
import { CHECKPOINT_CONFIG_ROWS } from "./checkpoint-configs.ts";
import { CHECKPOINT_FILE_ROWS } from "./checkpoint-files.ts";
import { DAMAGED_ROWS } from "./damaged.ts";
import { DATA_ROWS } from "./data.ts";
import { DOWNLOAD_ROWS } from "./downloads.ts";
import { POLICY_ROWS } from "./policies.ts";
import { PROBE_ROWS } from "./probe.ts";
import { REPOSITORY_ROWS } from "./repositories.ts";
import { REUSE_ROWS } from "./reuse.ts";
import { STOPPED_ROWS } from "./stopped.ts";
import { TOGETHER_ROWS } from "./together.ts";
import { TOKENIZER_ROWS } from "./tokenizers.ts";

/** Every fault and every hostile input. */
export const ROWS: readonly Row[] = [
  ...PROBE_ROWS,
  ...STOPPED_ROWS,
  ...DAMAGED_ROWS,
  ...DOWNLOAD_ROWS,
  ...TOGETHER_ROWS,
  ...ACTION_ROWS,
  ...CHECKPOINT_FILE_ROWS,
  ...CHECKPOINT_CONFIG_ROWS,
  ...TOKENIZER_ROWS,
  ...ADAPTER_ROWS,
  ...DATA_ROWS,
  ...POLICY_ROWS,
  ...REPOSITORY_ROWS,
  ...REUSE_ROWS,
];
