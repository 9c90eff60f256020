import { join } from "node:path";
import { type Accounting, isAccounting } from "../../accounting/index.ts";
import { ACCOUNTING, SIGNALS } from "../../base/audit-folder.ts";
import { ProbeError } from "../../base/errors.ts";
import { readJsonIfThere } from "../../base/files.ts";

/** What the declared mechanism is worth; undefined where the policy declared none. Throws ProbeError. */
export async function readAccounting(signals: string): Promise<Accounting | undefined> {
  const read = await readJsonIfThere(join(signals, ACCOUNTING));
  if (read === undefined) return undefined;
  if (isAccounting(read.value)) return read.value;
  throw new ProbeError(
    "signals-changed",
    `${SIGNALS}/${ACCOUNTING} is not what the audit wrote; remove the ${SIGNALS} folder and run the audit again.`,
  );
}
