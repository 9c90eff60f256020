import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { makeFolder } from "./folder.ts";
import { isRoot, lacks } from "./lacks.ts";

/**
 * Whether tests that need a small file system are left out; throws if it is absent and they are
 * not.
 */
export const WITHOUT_MOUNT = lacks(
  "mount",
  process.platform !== "linux" || !(isRoot() || (await sudoes())),
  "Only root can mount file systems: run as root, or let sudo work without a password.",
);

async function sudoes(): Promise<boolean> {
  const { exitCode } = await execa("sudo", ["-n", "true"], { reject: false, stdin: "ignore" });
  return exitCode === 0;
}

/** A real file system of the given size in KiB. `fill` leaves no block of it free. */
export async function makeSmallDisk(kibibytes: number) {
  const folder = await makeFolder();
  const uid = process.getuid!();
  const root = isRoot() ? [] : ["sudo", "-n"];
  const as = async (...command: string[]) => {
    const [program, ...args] = [...root, ...command];
    await execa(program!, args);
  };
  await as("mount", "-t", "tmpfs", "-o", `size=${kibibytes}k,uid=${uid}`, "tmpfs", folder.path);
  return {
    ...folder,
    async grow(kibibytes: number): Promise<void> {
      await as("mount", "-o", `remount,size=${kibibytes}k`, folder.path);
    },
    async forbidWriting(): Promise<void> {
      await as("mount", "-o", "remount,ro", folder.path);
    },
    async fill(): Promise<void> {
      for (let bytes = kibibytes << 10; bytes >= 1; bytes >>= 1) {
        await writeFile(join(folder.path, `filler-${bytes}`), Buffer.alloc(bytes)).catch(() => {});
      }
    },
    async [Symbol.asyncDispose](): Promise<void> {
      await as("umount", folder.path);
      await folder[Symbol.asyncDispose]();
    },
  };
}
