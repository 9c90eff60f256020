import { fail } from "../failure.ts";
import { postKeptReports } from "../post-reports.ts";

try {
  await postKeptReports();
} catch (error) {
  await fail(error);
}

// The client's timers would keep the process alive.
process.exit();
