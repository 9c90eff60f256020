import { ReticenceError } from "../../base/errors.ts";
import { fail } from "../failure.ts";
import { recordReports, reportUnwritten } from "../record-reports.ts";

try {
  await recordReports();
} catch (error) {
  if (error instanceof ReticenceError) await reportUnwritten(error);
  else await fail(error);
}

// The client's timers would keep the process alive.
process.exit();
