import { i as PolicyError } from "./src-base-errors.js";
import { t as ROOT } from "./src-base-installation.js";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
// src/cli/commands/schema.ts
const NAMES = [
	"config",
	"job",
	"events",
	"signals",
	"report",
	"history"
], schemaCommand = {
	name: "schema",
	usage: `<${NAMES.join("|")}>`,
	summary: "Print a JSON Schema, for editors and other tools.",
	options: {},
	arity: [1, 1],
	async run({ arguments: [name] }) {
		if (!NAMES.includes(name)) throw new PolicyError("usage", `there is no schema "${name}"; choose from ${NAMES.join(", ")}.`);
		return process.stdout.write(await readFile(join(ROOT, "schema", `${name}.schema.json`), "utf8")), 0;
	}
};
export { schemaCommand as t };
