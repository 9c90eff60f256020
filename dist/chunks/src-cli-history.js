import { t as execa } from "./sec-ant-readable-stream-dist-ponyfill-asyncIterator.js";
import { d as lookUp, f as readPast, h as folderStore, v as asksForRelease, y as withLastRelease } from "./src-audit-last-release.js";
import { i as PolicyError, l as SourceError } from "./src-base-errors.js";
import { n as loadPolicy } from "./src-attacks-clipped-reference.js";
// src/cli/history.ts
/** The history that a policy names; undefined when it names none. Throws PolicyError. */
function localHistory(loaded) {
	let { history } = loaded.policy;
	if (history === void 0) return;
	let folder = history.path === void 0 ? void 0 : loaded.absolute(["history", "path"], history.path), { branch } = history;
	return {
		loaded,
		history,
		folder,
		store: branch === void 0 ? folderStore(folder) : fetchedBranch(branch),
		writable: branch === void 0
	};
}
/** Reads the audits in a policy's history. Throws PolicyError or SourceError. */
async function readHistory(policyFile) {
	let local = localHistory(await loadPolicy(policyFile));
	if (local === void 0) throw new PolicyError("history-off", "the policy keeps no history. Add `history: {branch: reticence-history}`, or `history: {path: …}` for a folder.", { location: { file: policyFile } });
	let past = await readPast(local.store, local.folder, /* @__PURE__ */ new Date());
	return {
		history: local.history,
		past
	};
}
/**
* A policy with the last release of its history where it asks for that. Throws PolicyError or
* SourceError.
*/
async function resolveRelease(loaded) {
	if (!asksForRelease(loaded)) return loaded;
	let { history, store, folder } = localHistory(loaded), past = await readPast(store, folder, /* @__PURE__ */ new Date()), present = {
		history,
		run: null,
		mergeBase: void 0
	};
	return await withLastRelease(loaded, lookUp(loaded.policy, past, present));
}
/**
* A history branch in the local git repository: the remote's as last fetched, else the local one.
*/
function fetchedBranch(branch) {
	return {
		place: `the branch ${branch}`,
		read: async () => {
			let ref = await existingRef([`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]);
			if (ref === void 0) throw new SourceError("history-branch-missing", `git has no branch ${branch} here. Fetch it: \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`.`);
			return { text: async (path) => {
				let { exitCode, stdout } = await git(["show", `${ref}:${path}`]);
				return exitCode === 0 ? stdout : void 0;
			} };
		},
		update: async () => {
			throw new SourceError("history-read-only", `only a workflow can write to the branch ${branch}.`);
		}
	};
}
async function existingRef(refs) {
	for (let ref of refs) {
		let { exitCode } = await git([
			"rev-parse",
			"--verify",
			"--quiet",
			ref
		]);
		if (exitCode === 0) return ref;
	}
}
async function git(args) {
	return await execa("git", [...args], {
		reject: !1,
		stdin: "ignore"
	});
}
export { readHistory as n, resolveRelease as r, localHistory as t };
