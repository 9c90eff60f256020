import { createHash } from "node:crypto";
import { access, cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { freePort, untilAnswers } from "./ready.ts";

const HERE = join(import.meta.dirname, "verdaccio");

/**
 * The npm registry Verdaccio on this machine, which has no package but those that are published to it
 * and asks no other registry. Installed once, apart from the project's own packages.
 */
export async function startNpmRegistry(
  folder: string,
): Promise<{ url: string; userconfig: string } & AsyncDisposable> {
  const program = await installed();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  await mkdir(folder, { recursive: true });
  const config = join(folder, "verdaccio.yaml");
  await writeFile(
    config,
    [
      "storage: ./storage",
      "uplinks: {}",
      "packages:",
      "  '**': {access: $all, publish: $all, unpublish: $all}",
      "log: {type: file, path: ./verdaccio.log, level: warn}",
      "max_body_size: 100mb",
      "",
    ].join("\n"),
  );
  // npm sends nothing to a registry for which it has no token; this one takes any.
  const userconfig = join(folder, "npmrc");
  await writeFile(userconfig, `//127.0.0.1:${port}/:_authToken=stand-in\n`);
  const server = execa(process.execPath, [program, "--config", config, "--listen", url], {
    cwd: folder,
    reject: false,
    stdin: "ignore",
    stdout: "ignore",
    stderr: "ignore",
  });
  await untilAnswers(`${url}-/ping`, server);
  return {
    url,
    userconfig,
    async [Symbol.asyncDispose]() {
      server.kill();
      await server;
    },
  };
}

async function installed(): Promise<string> {
  const lock = await readFile(join(HERE, "package-lock.json"));
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "reticence");
  const name = `verdaccio-${createHash("sha256").update(lock).digest("hex").slice(0, 16)}`;
  const folder = join(cache, name);
  const program = join("node_modules", "verdaccio", "bin", "verdaccio");
  if (await isThere(join(folder, program))) return join(folder, program);
  const unfinished = `${folder}.${process.pid}`;
  try {
    await mkdir(unfinished, { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) {
      await cp(join(HERE, file), join(unfinished, file));
    }
    await execa("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"], {
      cwd: unfinished,
      stdin: "ignore",
    });
    await rename(unfinished, folder).catch(async (error: unknown) => {
      // Another process was faster.
      if (!(await isThere(join(folder, program)))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return join(folder, program);
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
