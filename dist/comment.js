import { g as fail } from "./chunks/src-action-annotation.js";
import { t as postKeptReports } from "./chunks/src-action-post-reports.js";
// src/action/entry/comment.ts
try {
	await postKeptReports();
} catch (error) {
	await fail(error);
}
process.exit();
export {};
