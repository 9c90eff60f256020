import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PolicyError } from "../../base/errors.ts";
import { EXIT_OK } from "../../base/exit-codes.ts";
import { ROOT } from "../../base/installation.ts";
import type { Command } from "../command.ts";

const NAMES = ["config", "job", "events", "signals", "report", "history"];

export const schemaCommand: Command = {
  name: "schema",
  usage: `<${NAMES.join("|")}>`,
  summary: "Print a JSON Schema, for editors and other tools.",
  options: {},
  arity: [1, 1],
  async run({ arguments: [name] }) {
    if (!NAMES.includes(name!)) {
      throw new PolicyError(
        "usage",
        `there is no schema "${name}"; choose from ${NAMES.join(", ")}.`,
      );
    }
    process.stdout.write(await readFile(join(ROOT, "schema", `${name}.schema.json`), "utf8"));
    return EXIT_OK;
  },
};
