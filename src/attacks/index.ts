import { ez } from "./ez.ts";
import { loss } from "./loss.ts";
import { minK } from "./min-k.ts";
import { minKPlusPlus } from "./min-k-plus-plus.ts";
import type { MiaAttack } from "./names.ts";
import type { Attack } from "./record.ts";
import { reference } from "./reference.ts";
import { referenceRatio } from "./reference-ratio.ts";
import { wbc } from "./wbc.ts";
import { zlib } from "./zlib.ts";

export {
  MIA_ATTACKS,
  type MiaAttack,
  SINGLE_MODEL_ATTACKS,
  type SingleModelAttack,
} from "./names.ts";
export type { Attack, ScoredPart } from "./record.ts";

/** Every attack by its name. */
export const ATTACKS: Readonly<Record<MiaAttack, Attack>> = {
  reference,
  "reference-ratio": referenceRatio,
  wbc,
  ez,
  "min-k++": minKPlusPlus,
  "min-k": minK,
  zlib,
  loss,
};
