import { r as error, t as ExitCode } from "./actions-core-lib-command.js";
import { a as RequestError, i as defaults, n as retry, r as GitHub, t as throttling } from "./actions-github-lib-context.js";
import { d as diskFull, f as shownErrors, l as SourceError, n as GitHubError, s as ReticenceError, u as describeUnforeseen } from "./src-base-errors.js";
import { ut as historyName } from "./src-attacks-clipped-reference.js";
import { M as escapeMarkdown, j as code } from "./src-gate-verdict.js";
import { a as onTheRunner, i as renderJointWithin, o as renderWithin, x as describeRule } from "./src-gate-enough.js";
import { n as VERSION } from "./src-base-installation.js";
import { _ as REPORT_JSON } from "./src-base-audit-folder.js";
import { n as plainLines, r as say } from "./src-action-text.js";
import { t as require_yauzl } from "./pend-index.js";
import { promisify } from "node:util";
import { createHash } from "node:crypto";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { realpathSync, statSync } from "node:fs";
import { appendFile, stat } from "node:fs/promises";
// src/action/annotation.ts
const TITLE = "Reticence";
/**
* An annotation beside the line it is about. GitHub drops annotations outside the workspace (for an
* input, or a folder elsewhere), so their location goes into the message instead.
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
/** Breached rules at their policy lines, by level. Those beyond GitHub's limit are only counted. */
function annotationsOf({ rules }, level) {
	let breached = rules.filter((rule) => rule.state === "breached" && rule.level === level), shown = breached.slice(0, 9);
	return {
		annotations: shown.map((rule) => annotationOf(describeRule(rule), rule.location)),
		left: breached.length - shown.length
	};
}
/** Path of an existing file relative to the workspace, with forward slashes. */
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
* Adds the report to the job summary: in full if it fits, else at a smaller tier with the location
* of the full report. Does nothing outside a workflow.
*/
async function summariseReport(report, path) {
	await append((room) => renderWithin(report, { bytes: room }, onTheRunner(path)));
}
/** The same for the joint report of several checkpoints. */
async function summariseJoint(joint, path) {
	await append((room) => renderJointWithin(joint, { bytes: room }, onTheRunner(path)));
}
/** Adds the reason for a missing report to the job summary. */
async function summariseFailure(messages) {
	let text = [
		"# 💥 Reticence: error",
		"",
		"**The audit could not run.** There is no verdict, so this build does not pass.",
		"",
		messages.map(escapeMarkdown).join("\n\n"),
		""
	].join("\n");
	await append((room) => bytesOf(text) <= room ? text : "");
}
/** Adds lines of plain text, which are escaped, to the job summary. */
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
/** Reports why there is no verdict, and fails the step. The outputs already say so. */
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
	let message = `${what}; please report it with the log lines above.`;
	error(message, annotationOf(message, void 0).properties), await summarise([message]);
}
/** The log already has it, in case the summary's file is on a full disk. */
async function summarise(messages) {
	await summariseFailure(messages).catch(() => {});
}
// src/github/api/failure.ts
var import_yauzl = require_yauzl();
/**
* Makes one call of GitHub's API. Throws a GitHubError that says what was tried, how GitHub
* answered and what to do. GitHub's own message is left out, since it can quote what was sent.
*/
async function attempt(doing, call) {
	try {
		return await call();
	} catch (error) {
		throw failureOf(doing, error);
	}
}
/** Like `attempt`, but returns undefined if GitHub says that it does not exist. */
async function orUndefined(doing, call) {
	try {
		return await attempt(doing, call);
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return;
		throw error;
	}
}
/** Whether GitHub refused because the token lacks a permission, which a retry would not change. */
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
		case 401: return ["github-token", "GitHub does not accept the token (401). Give `github-token` a valid one."];
		case 403: return ["github-permission", `the token is not allowed to (403). Give the job the permission \`${permission}\`; the token of a fork's pull request can only read.`];
		case 404: return ["github-missing", `GitHub finds nothing there (404). It does not exist, or the job lacks the permission \`${permission}\`.`];
		case 409: return ["github-refused", "something else changed it at the same time (409). Run the job again."];
		case 410: return ["github-missing", "it no longer exists (410)."];
		case 422: return ["github-refused", "GitHub rejects the request (422). Please report this."];
		default: return status >= 500 ? ["github-unreachable", `GitHub returned a server error (${status}). Run the job again.`] : ["github-refused", `GitHub answered ${status}. Please report this.`];
	}
}
// src/github/api/artifact.ts
/** A report takes about a hundred kilobytes; anything larger is not a report. */
const MOST_BYTES = 8388608, PERMISSION$1 = "actions: read";
/**
* The artifacts of a workflow run with a given name, or with its beginning if it ends in `*`. If a
* run was retried, only the latest of each name, since GitHub also lists those of earlier attempts.
* Each belongs to that run and to the commit it ran for. Throws GitHubError.
*/
async function artifactsOf(client, repository, run, name) {
	let all = await attempt({
		what: `list the artifacts of the workflow run ${run.id}`,
		permission: PERMISSION$1
	}, () => client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
		...repository,
		run_id: run.id,
		per_page: 100
	})), wanted = name.endsWith("*") ? (other) => other.startsWith(name.slice(0, -1)) : (other) => other === name, found = all.filter((artifact) => wanted(artifact.name) && !artifact.expired);
	for (let { workflow_run: of, id } of found) if (of?.id !== run.id || of.head_sha !== run.head_sha) throw new GitHubError("report-foreign", `the artifact ${id} does not belong to the workflow run ${run.id} and its commit.`);
	return latestOf(found).slice(0, 50).map(({ id, name, size_in_bytes: bytes }) => ({
		id,
		name,
		bytes
	}));
}
/** By their increasing ids, not by their order in the list, which GitHub does not guarantee. */
function latestOf(artifacts) {
	let latest = /* @__PURE__ */ new Map();
	for (let artifact of artifacts) {
		let known = latest.get(artifact.name);
		(known === void 0 || known.id < artifact.id) && latest.set(artifact.name, artifact);
	}
	return [...latest.values()];
}
/**
* The text of report.json in an artifact. Nothing of the artifact is written to disk or executed.
* Throws GitHubError, or SourceError for an artifact that holds something else.
*/
async function reportIn(client, repository, { id, name, bytes }) {
	let location = { file: `artifact ${name}` };
	if (bytes > MOST_BYTES) throw new SourceError("report-unreadable", "is too large for a report.", { location });
	let { data } = await attempt({
		what: `download the artifact ${id}`,
		permission: PERMISSION$1
	}, () => client.rest.actions.downloadArtifact({
		...repository,
		artifact_id: id,
		archive_format: "zip"
	})), content = Buffer.from(data);
	if (!content.subarray(0, 2).equals(Buffer.from("PK"))) return content.toString("utf8");
	try {
		return (await unpack(content)).toString("utf8");
	} catch (error) {
		throw new SourceError("report-unreadable", `contains no readable ${REPORT_JSON}.`, {
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
* A client of GitHub's REST API at GITHUB_API_URL. Server errors and broken connections are retried
* three times; a rate limit is waited for once if that takes at most a minute. Everything else is
* left to the caller: see `attempt` in failure.ts.
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
/** Each attempt gets its own timeout. */
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
* Login of the token's user; undefined for an app's token, which has no user. Throws GitHubError;
* `permission` says in it what the token is for.
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
* The hidden line by which a later run finds the comment again. There is one per policy and
* checkpoint, so that each job of a matrix keeps its own. Both are hashed: a path could end the
* HTML comment. The next commit may pin another revision of the same checkpoint, and belongs in the
* same comment.
*/
function markerOf(policyPath, checkpoint) {
	return `<!-- reticence:audit:${createHash("sha256").update(`${policyPath}\n${historyName(checkpoint)}`).digest("hex").slice(0, 32)} -->`;
}
/** The marker of the comment that a report belongs to. */
function markerOfReport({ origin, provenance }) {
	return markerOf(origin?.policy.path ?? "", provenance.checkpoint.source);
}
/** Whether a comment begins with a marker; elsewhere it could be quoted. */
function carries(body, marker) {
	return body?.startsWith(`${marker}\n`) ?? !1;
}
// src/github/post/comment.ts
const PERMISSION = "pull-requests: write";
/**
* Keeps one comment on a pull request: updates its own, or creates it. Other people's comments are
* left alone, whatever they contain. Throws GitHubError.
*/
async function postComment(post) {
	let { client, repository, pull, commit, body } = post;
	if (await headOf(client, repository, pull) !== commit) return {
		state: "skipped",
		reason: "the pull request has moved on to another commit"
	};
	let own = await findOwn(post), what = `write a comment on the pull request ${pull}`;
	if (own === void 0) return post.create ? await create(post, what) : {
		state: "skipped",
		reason: "there is nothing to report"
	};
	if (own.body === body) return {
		state: "unchanged",
		url: own.html_url
	};
	let { data } = await attempt({
		what,
		permission: PERMISSION
	}, () => client.rest.issues.updateComment({
		...repository,
		comment_id: own.id,
		body
	}));
	return {
		state: "updated",
		url: data.html_url
	};
}
/**
* Creates the comment, and never a second one: a server that fails or answers too late may still
* have created it, so each retry looks for it first.
*/
async function create(post, what) {
	let { client, repository, pull, body } = post;
	for (let tries = 1;; tries++) try {
		let { data } = await attempt({
			what,
			permission: PERMISSION
		}, () => client.rest.issues.createComment({
			...repository,
			issue_number: pull,
			body,
			request: { retries: 0 }
		}));
		return {
			state: "created",
			url: data.html_url
		};
	} catch (error) {
		if (isRefusal(error)) throw error;
		let written = await findOwn(post);
		if (written !== void 0) return {
			state: "created",
			url: written.html_url
		};
		if (tries === 3) throw error;
	}
}
/** A slow run must not replace a newer commit's verdict with an older one's. */
async function headOf(client, repository, pull) {
	let { data } = await attempt({
		what: `look at the pull request ${pull}`,
		permission: "pull-requests: read"
	}, () => client.rest.pulls.get({
		...repository,
		pull_number: pull
	}));
	return data.head.sha;
}
async function findOwn({ client, repository, pull, marker }) {
	let doing = {
		what: `read the comments on the pull request ${pull}`,
		permission: "pull-requests: read"
	}, author = await authorOf(client, PERMISSION);
	return await attempt(doing, async () => {
		let pages = client.paginate.iterator(client.rest.issues.listComments, {
			...repository,
			issue_number: pull,
			per_page: 100
		});
		for await (let { data } of pages) {
			let own = data.find(({ body, user }) => carries(body, marker) && isAuthor(user, author));
			if (own !== void 0) return own;
		}
	});
}
// src/github/post/compact.ts
const PLACE = "the workflow run's summary.";
/** What a reader of a pull request needs from a report, in at most `room` characters. */
function compactMarkdown(report, room) {
	return renderWithin(report, { characters: room }, PLACE, "compact");
}
/** The same of several checkpoints. */
function compactJoint(joint, room) {
	return renderJointWithin(joint, { characters: room }, PLACE);
}
/** The comment for a report, no longer than GitHub accepts. */
function commentOfReport(report, context) {
	return commentOf((room) => compactMarkdown(report, room), context);
}
/** The same for the joint report of several checkpoints. */
function commentOfJoint(joint, context) {
	return commentOf((room) => compactJoint(joint, room), context);
}
function commentOf(text, context) {
	let { marker, caution } = context, start = caution === void 0 ? marker : `${marker}\n\n> ${caution}`, end = footer(context);
	return `${start}\n\n${text(65536 - start.length - end.length - 4).trimEnd()}\n\n${end}`;
}
/** The comment if no verdict could be given. */
function commentOfFailure(messages, context) {
	return [
		context.marker,
		"",
		"# 💥 Reticence: error",
		"",
		"**The audit could not run.** There is no verdict, so this build does not pass.",
		"",
		messages.slice(0, MOST_MESSAGES).map((message) => escapeMarkdown(message.slice(0, LONGEST_MESSAGE))).join("\n\n"),
		"",
		footer(context)
	].join("\n");
}
/** Characters of one error message in a comment. */
const LONGEST_MESSAGE = 4e3, MOST_MESSAGES = 10;
function footer({ commit, run }) {
	return `<sub>Audited: ${code(commit.slice(0, 12))}, [workflow run](${run})</sub>\n`;
}
export { annotationsOf as S, addMarkdown as _, carries as a, summariseReport as b, authorOf as c, artifactsOf as d, reportIn as f, fail as g, orUndefined as h, postComment as i, isAuthor as l, isRefusal as m, commentOfJoint as n, markerOf as o, attempt as p, commentOfReport as r, markerOfReport as s, commentOfFailure as t, makeClient as u, addToSummary as v, annotationOf as x, summariseJoint as y };
