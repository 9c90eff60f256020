export { MEANING } from "./bom.ts";
export { renderCertificate } from "./certificate.ts";
export { escapeMarkdown } from "./escape.ts";
export { describeRule } from "./finding.ts";
export {
  confidenceOf,
  formatBound,
  formatRuleInterval,
  formatRuleValue,
} from "./format.ts";
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
export { renderMarkdown, STATE_SIGNS, type Tier, VERDICT_SIGNS } from "./markdown.ts";
export { predicateOf } from "./predicate.ts";
export { readReport } from "./read.ts";
export { roundNumbers } from "./round.ts";
export { type AuditedCheckpoint, type JointReport, joinReports } from "./several/join.ts";
export { explainJoint, whyOf } from "./several/table.ts";
export { renderJointWithin } from "./several/tiers.ts";
export { figure, table } from "./table.ts";
export { onTheRunner, type Room, renderWithin } from "./tiers.ts";
export { modelName, topOf } from "./top.ts";
export { docs, explanationOf, modelDescription, plainName } from "./words.ts";
export { renderingsOf, writeJointReport, writeReport } from "./write.ts";
