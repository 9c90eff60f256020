/** Builds dist/. */
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { ROOT } from "./root.ts";

await bundle(join(ROOT, "dist"));
