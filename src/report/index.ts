export { renderCertificate } from "./certificate.ts";
export { escapeMarkdown } from "./escape.ts";
export { describeRule } from "./finding.ts";
export {
  type HtmlOptions,
  type MetricTrend,
  NEXT_ANCHOR,
  NOT_TESTED_ANCHOR,
  type PreviousAudit,
  renderHtml,
  ruleAnchor,
} from "./html/index.ts";
export { auditedPlaces, placedIn, withLocations } from "./locations.ts";
export { renderMarkdown, type Tier } from "./markdown.ts";
export { predicateOf } from "./predicate.ts";
export { readReport } from "./read.ts";
export { roundNumbers } from "./round.ts";
export { type AuditedCheckpoint, type JointReport, joinReports } from "./several/join.ts";
export { explainJoint, whyOf } from "./several/table.ts";
export { renderJointWithin } from "./several/tiers.ts";
export { onTheRunner, type Room, renderWithin } from "./tiers.ts";
export { writeJointReport, writeReport } from "./write.ts";
