/**
 * `node scripts/pin-image.ts name@sha256:…`: writes the image of a release into the source. The
 * release workflow runs it; `npm run build` then brings it into dist/.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./root.ts";

const WITH_DIGEST = /^[a-z0-9][a-z0-9._:/-]*@sha256:[0-9a-f]{64}$/;

const image = process.argv[2] ?? "";
const file = process.argv[3] ?? join(ROOT, "src", "probe", "docker", "published.json");
if (WITH_DIGEST.test(image)) {
  await writeFile(file, `${JSON.stringify({ image }, null, 2)}\n`);
} else {
  console.error(`"${image}" is not an image with its digest (name@sha256:…).`);
  process.exitCode = 2;
}
