import { s as ReticenceError } from "./chunks/src-base-errors.js";
import { g as fail } from "./chunks/src-action-annotation.js";
import { n as reportUnwritten, t as recordReports } from "./chunks/src-action-record-reports.js";
// src/action/entry/history.ts
try {
	await recordReports();
} catch (error) {
	error instanceof ReticenceError ? await reportUnwritten(error) : await fail(error);
}
process.exit();
export {};
