import { i as PolicyError } from "./src-base-errors.js";
import { readFile } from "node:fs/promises";
/** Reads the key file that `--digest-key-file` names. Throws PolicyError. */
async function readDigestKey(file) {
	let key;
	try {
		key = await readFile(file);
	} catch {
		throw new PolicyError("digest-key-unreadable", "the digest key cannot be read.", { location: { file } });
	}
	if (key.length >= 16) return key;
	throw new PolicyError("digest-key-short", "the digest key is shorter than 16 bytes.", { location: { file } });
}
export { readDigestKey as t };
