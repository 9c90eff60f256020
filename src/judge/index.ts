import type { ResolvedPolicy } from "../config/index.ts";
import type { Report } from "../contracts/report.ts";
export async function judge(
  _folder: string,
  _o: { policy: ResolvedPolicy | undefined; today: string },
): Promise<Report> {
  throw new Error("later");
}
