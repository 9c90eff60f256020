import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { canInstall, install } from "../../../test/support/lacks.ts";
import { freePort, untilAnswers } from "./ready.ts";

/**
 * Debian's container registry on this machine; engines need no certificate for a loopback address.
 * Installs it where it is not there and can be.
 */
export async function startImageRegistry(
  folder: string,
): Promise<{ address: string } & AsyncDisposable> {
  await ensureProgram();
  const address = `127.0.0.1:${await freePort()}`;
  await mkdir(join(folder, "images"), { recursive: true });
  const config = join(folder, "registry.yml");
  await writeFile(
    config,
    [
      "version: 0.1",
      "log: {level: error}",
      `storage: {filesystem: {rootdirectory: ${JSON.stringify(join(folder, "images"))}}}`,
      `http: {addr: "${address}"}`,
      "",
    ].join("\n"),
  );
  const server = execa("docker-registry", ["serve", config], {
    reject: false,
    stdin: "ignore",
    stdout: "ignore",
    stderr: "ignore",
  });
  await untilAnswers(`http://${address}/v2/`, server);
  return {
    address,
    async [Symbol.asyncDispose]() {
      server.kill();
      await server;
    },
  };
}

async function ensureProgram(): Promise<void> {
  const { exitCode } = await execa("docker-registry", ["--version"], {
    reject: false,
    stdin: "ignore",
  });
  if (exitCode === 0) return;
  if (!(await canInstall())) {
    throw new Error(
      "docker-registry is not installed, and only Debian's apt-get could do it here.",
    );
  }
  await install(["docker-registry"]);
}
