import { r as error, t as ExitCode } from "./actions-core-lib-command.js";
import { a as RequestError, i as defaults, n as retry, o as require_yauzl, r as GitHub, t as throttling } from "./actions-github-lib-context.js";
import { c as SourceError, d as shownErrors, l as describeUnforeseen, n as GitHubError, s as ReticenceError, u as diskFull } from "./src-base-errors.js";
import { J as escapeMarkdown, q as code } from "./src-attacks-ez.js";
import { n as onTheRunner, p as describeRule, r as renderWithin } from "./src-gate-limits.js";
import { c as REPORT_JSON } from "./src-base-audit-folder.js";
import { n as plainLines, r as say } from "./src-action-text.js";
import { t as VERSION } from "./src-base-version.js";
import { promisify } from "node:util";
import { createHash } from "node:crypto";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { realpathSync, statSync } from "node:fs";
import { appendFile, stat } from "node:fs/promises";
// src/action/annotation.ts
const TITLE = "Reticence";
/**
* An annotation that stands beside the line it is about. What no file of the workspace holds (an
* input, a folder elsewhere) is named in the message instead: GitHub drops such annotations.
*/
function annotationOf(message, location) {
	if (location === void 0) return {
		message: plainLines(message),
		properties: { title: TITLE }
	};
	let { file, line, column } = location, inWorkspace = workspacePath(file);
	if (inWorkspace === void 0) {
		let place = [
			file,
			line,
			column
		].filter((part) => part !== void 0).join(":");
		return {
			message: plainLines(`${place}: ${message}`),
			properties: { title: TITLE }
		};
	}
	return {
		message: plainLines(message),
		properties: {
			title: TITLE,
			file: inWorkspace,
			...line === void 0 ? {} : { startLine: line },
			...column === void 0 ? {} : { startColumn: column }
		}
	};
}
/** The breached rules at their lines of the policy, by level; what is beyond GitHub's limit is counted. */
function annotationsOf({ rules }, level) {
	let breached = rules.filter((rule) => rule.state === "breached" && rule.level === level), shown = breached.slice(0, 9);
	return {
		annotations: shown.map((rule) => annotationOf(describeRule(rule), rule.location)),
		left: breached.length - shown.length
	};
}
/** Path within the workspace, with forward slashes, of a file that is there. */
function workspacePath(file) {
	try {
		let absolute = realpathSync(resolve(file));
		if (!statSync(absolute).isFile()) return;
		let workspace = realpathSync(process.env.GITHUB_WORKSPACE || process.cwd()), path = relative(workspace, absolute);
		return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? void 0 : path.split(sep).join("/");
	} catch {
		return;
	}
}
/**
* Adds the report to the job summary: whole where there is room, else at a smaller tier, with the
* place of the whole report. Does nothing outside a workflow.
*/
async function summariseReport(report, path) {
	await append((room) => renderWithin(report, { bytes: room }, onTheRunner(path)));
}
/** Adds to the job summary why there is no report. */
async function summariseFailure(messages) {
	let text = [
		"# 💥 Reticence: error",
		"",
		"**The audit could not run.** There is no verdict, and so this build does not pass.",
		"",
		messages.map(escapeMarkdown).join("\n\n"),
		""
	].join("\n");
	await append((room) => bytesOf(text) <= room ? text : "");
}
/** Adds lines of our own, each told as it is, to the job summary. */
async function addToSummary(lines) {
	let text = lines.map((line) => `\n> ${escapeMarkdown(line)}\n`).join("");
	await append((room) => bytesOf(text) <= room ? text : "");
}
/** Adds Markdown of our own to the job summary, if there is room for all of it. */
async function addMarkdown(text) {
	await append((room) => bytesOf(text) <= room ? text : "");
}
async function append(textFor) {
	let file = process.env.GITHUB_STEP_SUMMARY;
	if (file === void 0 || file === "") return;
	let present = await stat(file).then(({ size }) => size, () => 0);
	await appendFile(file, textFor(1048576 - present));
}
function bytesOf(text) {
	return Buffer.byteLength(text, "utf8");
}
// src/action/failure.ts
/** Says why there is no verdict, and fails the step. The outputs say so already. */
async function fail(error$1) {
	process.exitCode = ExitCode.Failure;
	let known = error$1 instanceof ReticenceError ? error$1 : diskFull(error$1);
	if (known !== void 0) {
		let shown = shownErrors(known);
		for (let { coded, location } of shown) {
			let { message, properties } = annotationOf(coded, location);
			error(message, properties);
		}
		await summarise(shown.map(({ pretty }) => pretty));
		return;
	}
	let { what, frames } = describeUnforeseen(error$1);
	say(frames);
	let message = `${what}, please report it with the lines above it in the log.`;
	error(message, annotationOf(message, void 0).properties), await summarise([message]);
}
/** The log has said it, should the summary's file be on a full disk. */
async function summarise(messages) {
	await summariseFailure(messages).catch(() => {});
}
// src/github/api/failure.ts
var import_yauzl = require_yauzl();
/**
* Makes one call of GitHub's API. Throws GitHubError that says what was tried, what GitHub made of
* it and what to do; GitHub's own words are left out, since they can quote what was sent.
*/
async function attempt(doing, call) {
	try {
		return await call();
	} catch (error) {
		throw failureOf(doing, error);
	}
}
/** Like `attempt`, with undefined for what is not there. */
async function orUndefined(doing, call) {
	try {
		return await attempt(doing, call);
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return;
		throw error;
	}
}
/** Whether GitHub refused because the token may not: nothing that trying again would change. */
function isRefusal(error) {
	return error instanceof GitHubError && error.code === "github-permission";
}
function failureOf({ what, permission }, error) {
	let options = { cause: error };
	if (!(error instanceof RequestError) || error.response === void 0) {
		let { name, cause } = error, reason = [name, cause?.name].includes("TimeoutError") ? "GitHub did not answer in time" : "GitHub could not be reached";
		return new GitHubError("github-unreachable", `could not ${what}: ${reason}. Run the job again.`, options);
	}
	let { status } = error, [code, reason] = reasonOf(error, permission);
	return new GitHubError(code, `could not ${what}: ${reason}`, {
		...options,
		status
	});
}
function reasonOf({ status, response, message }, permission) {
	let headers = response?.headers ?? {};
	if (status === 403 || status === 429) {
		if (/secondary rate/i.test(message)) return ["github-rate-limit", `GitHub's secondary rate limit is reached (${status}). Run the job again in a few minutes, with fewer jobs at once.`];
		if (headers["x-ratelimit-remaining"] === "0" || status === 429) {
			let reset = Number(headers["x-ratelimit-reset"]);
			return ["github-rate-limit", `the rate limit of the token is used up${Number.isFinite(reset) ? ` until ${(/* @__PURE__ */ new Date(reset * 1e3)).toISOString().slice(0, 16).replace("T", " ")} UTC` : ""} (${status}). Run the job again then.`];
		}
	}
	switch (status) {
		case 401: return ["github-token", "GitHub does not know the token (401). Give `github-token` a valid one."];
		case 403: return ["github-permission", `the token may not (403). Give the job the permission \`${permission}\`; the token of a fork's pull request can only read.`];
		case 404: return ["github-missing", `GitHub finds nothing there (404). It does not exist, or the job lacks the permission \`${permission}\`.`];
		case 409: return ["github-refused", "something else changed it at the same time (409). Run the job again."];
		case 410: return ["github-missing", "it is not there any more (410)."];
		case 422: return ["github-refused", "GitHub does not accept it (422). Please report this."];
		default: return status >= 500 ? ["github-unreachable", `GitHub has a fault of its own (${status}). Run the job again.`] : ["github-refused", `GitHub answered ${status}. Please report this.`];
	}
}
// src/github/api/artifact.ts
/** A report is a hundred kilobytes; whoever uploads more wants something else. */
const MOST_BYTES = 8388608, PERMISSION = "actions: read";
/**
* The artifacts of a workflow run that have a name, or begin with one that ends in `*`; of a run that
* was tried again the latest of each name, since GitHub lists those of earlier attempts too. Each
* belongs to that run and to the commit it ran for. Throws GitHubError.
*/
async function artifactsOf(client, repository, run, name) {
	let all = await attempt({
		what: `list the artifacts of the workflow run ${run.id}`,
		permission: PERMISSION
	}, () => client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
		...repository,
		run_id: run.id,
		per_page: 100
	})), wanted = name.endsWith("*") ? (other) => other.startsWith(name.slice(0, -1)) : (other) => other === name, found = all.filter((artifact) => wanted(artifact.name) && !artifact.expired);
	for (let { workflow_run: of, id } of found) if (of?.id !== run.id || of.head_sha !== run.head_sha) throw new GitHubError("report-foreign", `the artifact ${id} is not of the workflow run ${run.id} and its commit.`);
	return latestOf(found).slice(0, 50).map(({ id, name, size_in_bytes: bytes }) => ({
		id,
		name,
		bytes
	}));
}
/** By their numbers, which grow, and not by their order in the list, which GitHub does not promise. */
function latestOf(artifacts) {
	let latest = /* @__PURE__ */ new Map();
	for (let artifact of artifacts) {
		let known = latest.get(artifact.name);
		(known === void 0 || known.id < artifact.id) && latest.set(artifact.name, artifact);
	}
	return [...latest.values()];
}
/**
* The text of report.json in an artifact. Nothing of the artifact is written anywhere or run.
* Throws GitHubError, or SourceError for an artifact that holds something else.
*/
async function reportIn(client, repository, { id, name, bytes }) {
	let location = { file: `artifact ${name}` };
	if (bytes > MOST_BYTES) throw new SourceError("report-unreadable", "is too large for a report.", { location });
	let { data } = await attempt({
		what: `download the artifact ${id}`,
		permission: PERMISSION
	}, () => client.rest.actions.downloadArtifact({
		...repository,
		artifact_id: id,
		archive_format: "zip"
	})), content = Buffer.from(data);
	if (!content.subarray(0, 2).equals(Buffer.from("PK"))) return content.toString("utf8");
	try {
		return (await unpack(content)).toString("utf8");
	} catch (error) {
		throw new SourceError("report-unreadable", `holds no ${REPORT_JSON} that could be read.`, {
			location,
			cause: error
		});
	}
}
const open = promisify(import_yauzl.fromBuffer);
async function unpack(archive) {
	let zip = await open(archive, { lazyEntries: !0 }), entry = await new Promise((resolve, reject) => {
		zip.on("error", reject), zip.on("end", () => reject(/* @__PURE__ */ Error("not there"))), zip.on("entry", (one) => {
			one.fileName === "report.json" ? resolve(one) : zip.readEntry();
		}), zip.readEntry();
	});
	if (entry.uncompressedSize > MOST_BYTES) throw Error("too large");
	let parts = [];
	for await (let part of await promisify(zip.openReadStream.bind(zip, entry))()) parts.push(part);
	return Buffer.concat(parts);
}
// src/github/api/client.ts
/** How long GitHub may take to answer one call, milliseconds. */
const Octokit = GitHub.plugin(retry, throttling);
/**
* A client of GitHub's REST API at GITHUB_API_URL. Server errors and broken connections are tried
* again three times; a rate limit is waited for once if that takes a minute at most. Everything
* else is for the caller: see `attempt` in failure.ts.
*/
function makeClient(token, options = {}) {
	let { timeoutMs = 3e4, retryAfterMs = 1e3 } = options, waitFor = (seconds, _, __, retries) => retries < 1 && seconds <= 60;
	return new Octokit({
		auth: `token ${token}`,
		baseUrl: process.env.GITHUB_API_URL || "https://api.github.com",
		userAgent: `reticence/${VERSION}`,
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		},
		request: {
			...defaults.request,
			fetch: withTimeout(defaults.request.fetch, timeoutMs)
		},
		retry: {
			retryAfterBaseValue: retryAfterMs,
			doNotRetry: [
				400,
				401,
				403,
				404,
				410,
				422,
				429,
				451
			]
		},
		throttle: {
			onRateLimit: waitFor,
			onSecondaryRateLimit: waitFor
		}
	});
}
/** Each attempt gets its own time. */
function withTimeout(fetch, milliseconds) {
	return (url, init) => {
		let signals = [AbortSignal.timeout(milliseconds), ...init.signal ? [init.signal] : []];
		return fetch(url, {
			...init,
			signal: AbortSignal.any(signals)
		});
	};
}
function silent() {}
// src/github/api/author.ts
/**
* Login of the token's user; undefined for an app's token, which has none to ask for. Throws
* GitHubError, in which `permission` is what the token is for.
*/
async function authorOf(client, permission) {
	try {
		return (await orUndefined({
			what: "ask whose the token is",
			permission
		}, () => client.rest.users.getAuthenticated()))?.data.login;
	} catch (error) {
		if (isRefusal(error)) return;
		throw error;
	}
}
/** Whether a comment or an issue is by the author that `authorOf` found. */
function isAuthor(user, author) {
	return user == null ? !1 : author === void 0 ? user.type === "Bot" : user.login === author;
}
// src/github/post/marker.ts
/**
* The hidden line by which a later run finds the comment again. One for each policy and checkpoint,
* so that the jobs of a matrix keep one each. What tells them apart is hashed: a path can hold what
* would end the HTML comment.
*/
function markerOf(policyPath, checkpoint) {
	return `<!-- reticence:audit:${createHash("sha256").update(`${policyPath}\n${withoutRevision(checkpoint)}`).digest("hex").slice(0, 32)} -->`;
}
/** The marker of the comment that a report belongs to. */
function markerOfReport({ origin, provenance }) {
	return markerOf(origin?.policy.path ?? "", provenance.checkpoint.source);
}
/** Whether a comment begins with a marker; elsewhere it could be a quotation. */
function carries(body, marker) {
	return body?.startsWith(`${marker}\n`) ?? !1;
}
/** The next commit pins another revision of the same checkpoint, and belongs into the same comment. */
function withoutRevision(reference) {
	return /^[a-z][a-z0-9+.-]+:\/\//i.test(reference) ? reference.replace(/[?#].*$/, "").replace(/(?<=:\/\/.*)@[^/]*$/, "") : reference;
}
// src/github/post/compact.ts
/** What a reader of a pull request needs of a report, in at most `room` characters. */
function compactMarkdown(report, room) {
	return renderWithin(report, { characters: room }, "the workflow run's summary.", "compact");
}
/** The comment for a report, no longer than GitHub takes. */
function commentOfReport(report, context) {
	let { marker, caution } = context, start = caution === void 0 ? marker : `${marker}\n\n> ${caution}`, end = footer(context);
	return `${start}\n\n${compactMarkdown(report, 65536 - start.length - end.length - 4).trimEnd()}\n\n${end}`;
}
/** The comment when no verdict could be given. */
function commentOfFailure(messages, context) {
	return [
		context.marker,
		"",
		"# 💥 Reticence: error",
		"",
		"**The audit could not run.** There is no verdict, and so this build does not pass.",
		"",
		messages.slice(0, MOST_MESSAGES).map((message) => escapeMarkdown(message.slice(0, LONGEST_MESSAGE))).join("\n\n"),
		"",
		footer(context)
	].join("\n");
}
/** Characters. */
const LONGEST_MESSAGE = 4e3, MOST_MESSAGES = 10;
function footer({ commit, run }) {
	return `<sub>Audited: ${code(commit.slice(0, 12))}, [workflow run](${run})</sub>\n`;
}
export { summariseReport as _, markerOfReport as a, makeClient as c, attempt as d, isRefusal as f, addToSummary as g, addMarkdown as h, markerOf as i, artifactsOf as l, fail as m, commentOfReport as n, authorOf as o, orUndefined as p, carries as r, isAuthor as s, commentOfFailure as t, reportIn as u, annotationOf as v, annotationsOf as y };
