import { L as refuseSeveral, _ as REPORT_JSON } from "./src-base-audit-folder.js";
import { l as SourceError } from "./src-base-errors.js";
import { join } from "node:path";
import { readFile, stat } from "node:fs/promises";
// src/cli/report-text.ts
/**
* Text of a report and the file that it is from: a report.json, or the output folder of an audit.
* Throws SourceError, or PolicyError for the folder of several audits.
*/
async function reportTextAt(place) {
	let isFolder = await stat(place).then((found) => found.isDirectory(), () => !1);
	isFolder && await refuseSeveral(place);
	let file = isFolder ? join(place, REPORT_JSON) : place;
	return {
		text: await readFile(file, "utf8").catch((error) => {
			throw new SourceError("report-missing", `there is no report to read (${error.code}). Name a report.json, or the output folder of an audit.`, { location: { file } });
		}),
		file
	};
}
export { reportTextAt as t };
