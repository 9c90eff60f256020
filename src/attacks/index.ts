import { loss } from "./loss.ts";
import { minK } from "./min-k.ts";
import { minKPlusPlus } from "./min-k-plus-plus.ts";
import type { MiaAttack } from "./names.ts";
import type { Attack } from "./record.ts";
import { reference } from "./reference.ts";
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
  loss,
  zlib,
  reference,
  "min-k": minK,
  "min-k++": minKPlusPlus,
};
