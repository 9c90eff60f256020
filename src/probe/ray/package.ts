import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import { ROOT } from "../../base/installation.ts";

const PROBE = join(ROOT, "probe");

/**
 * The probe as a package of Ray's: a zip archive of its files, and a name that tells the content.
 * The same release gives the same bytes.
 */
export async function probePackage(): Promise<{ name: string; content: Buffer }> {
  const folder = join(PROBE, "reticence_probe");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(py|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const zip = new ZipFile();
  for (const path of paths) {
    zip.addBuffer(await readFile(path), relative(PROBE, path).replaceAll("\\", "/"), {
      compress: true,
      // First day that a zip archive can tell.
      mtime: new Date(1980, 0, 1),
      forceDosTimestamp: true,
      mode: 0o100644,
    });
  }
  zip.end();
  const content = await buffer(zip.outputStream);
  const digest = createHash("sha256").update(content).digest("hex");
  return { name: `_ray_pkg_${digest.slice(0, 32)}.zip`, content };
}
