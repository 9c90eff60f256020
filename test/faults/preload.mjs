/**
 * Loaded into a Node process by --import: injects the fault of RETICENCE_TEST_NODE (JSON) when the
 * process is about to change a file below a folder for the n-th time.
 * {below, at: n, do: "SIGKILL" | "SIGTERM" | "SIGINT" | "fill" | "count" | "clock", folder?, seconds?, log?}
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join, resolve } from "node:path";

const fault = JSON.parse(process.env.RETICENCE_TEST_NODE ?? "null");
if (fault !== null) inject();

function inject() {
  let changes = 0;
  const { promises } = fs;
  for (const name of [
    "open",
    "writeFile",
    "rename",
    "mkdir",
    "rm",
    "cp",
    "copyFile",
    "symlink",
    "link",
    "appendFile",
  ]) {
    const original = promises[name];
    promises[name] = async function changed(...args) {
      const path =
        name === "rename" || name === "copyFile" || name === "symlink" || name === "link"
          ? args[1]
          : args[0];
      const writes = name !== "open" || isWriting(args[1]);
      if (writes && isBelow(path)) {
        changes += 1;
        if (fault.do === "count") fs.writeFileSync(fault.log, String(changes));
        else if (changes === fault.at) strike();
      }
      return await original.apply(this, args);
    };
  }
  syncBuiltinESMExports();
}

function isWriting(flags) {
  return typeof flags === "string"
    ? /[wax+]/.test(flags)
    : (flags ?? 0) & (fs.constants.O_WRONLY | fs.constants.O_RDWR);
}

function isBelow(path) {
  return typeof path === "string" && resolve(path).startsWith(fault.below);
}

function strike() {
  if (fault.do === "fill") return fill();
  if (fault.do === "clock") {
    const now = Date.now.bind(Date);
    Date.now = () => now() + fault.seconds * 1000;
    return;
  }
  process.kill(process.pid, fault.do);
}

/** Takes the rest of a small file system. */
function fill() {
  const file = fs.openSync(join(fault.folder, "ballast"), "w");
  for (const size of [1 << 16, 1 << 12, 64, 1]) {
    try {
      for (;;) fs.writeSync(file, Buffer.alloc(size));
    } catch {}
  }
  fs.closeSync(file);
}
