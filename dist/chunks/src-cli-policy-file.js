import { i as PolicyError } from "./src-base-errors.js";
import { a as usageOf } from "./src-cli-command.js";
import { access } from "node:fs/promises";
// src/cli/policy-file.ts
/** The policy that commands take if none is named. */
const DEFAULT_POLICY = "reticence.yml";
/**
* The policy that a command was given, else reticence.yml of the working directory. Throws PolicyError
* if there is neither.
*/
async function policyFileOf(command, { arguments: [given] }) {
	if (given !== void 0) return given;
	if (await access("reticence.yml").then(() => !0, () => !1)) return DEFAULT_POLICY;
	throw new PolicyError("usage", `name a policy: there is no ${DEFAULT_POLICY} here (\`reticence init\` drafts one). ${usageOf(command)}`);
}
export { policyFileOf as n, DEFAULT_POLICY as t };
