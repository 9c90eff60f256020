import { join } from "node:path";
import { type Accounting, isAccounting } from "../../accounting/index.ts";
import { ACCOUNTING, SIGNALS } from "../../base/audit-folder.ts";
import { ProbeError } from "../../base/errors.ts";
import { readOwnFile } from "../../base/files.ts";

/** What the declared mechanism is worth; undefined where the policy declared none. Throws ProbeError. */
export async function readAccounting(signals: string): Promise<Accounting | undefined> {
  const bytes = await readOwnFile(join(signals, ACCOUNTING)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    },
  );
  if (bytes === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    // Refused below.
  }
  if (isAccounting(value)) return value;
  throw new ProbeError(
    "signals-changed",
    `${SIGNALS}/${ACCOUNTING} is not what the audit wrote; remove the ${SIGNALS} folder and run the audit again.`,
  );
}
