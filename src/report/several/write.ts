import {
  REPORT_HTML,
  REPORT_JUNIT,
  REPORT_MARKDOWN,
  SEVERAL_JSON,
} from "../../base/audit-folder.ts";
import { severalValidator } from "../../contracts/validate.ts";
import { renderJointHtml } from "../html/several.ts";
import { junitOfSeveral } from "../junit.ts";
import { refuseInvalid, writeFiles } from "../write.ts";
import type { JointReport } from "./join.ts";
import { renderJoint } from "./markdown.ts";

/**
 * Writes several.json and its other formats: all of them or none. Throws InternalError for a joint
 * report that violates its own schema.
 */
export async function writeJointReport(folder: string, joint: JointReport): Promise<void> {
  refuseInvalid(severalValidator(), joint.several);
  await writeFiles(folder, [
    [REPORT_MARKDOWN, renderJoint(joint, { links: true })],
    [REPORT_HTML, renderJointHtml(joint)],
    [REPORT_JUNIT, junitOfSeveral(joint.checkpoints)],
    [SEVERAL_JSON, `${JSON.stringify(joint.several, null, 2)}\n`],
  ]);
}
