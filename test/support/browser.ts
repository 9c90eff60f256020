import { execa } from "execa";
import { type Browser, chromium } from "playwright-core";
import { canInstall, install, isLeftOut, lacks } from "./lacks.ts";

/** Names under which systems install Chromium. */
const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/**
 * Whether the tests that need Chromium are left out; it is installed if possible. Throws if it is
 * absent and the tests are not left out explicitly.
 */
export async function lacksChromium(): Promise<boolean> {
  if ((await findChromium()) !== undefined) return false;
  if (!isLeftOut("chromium") && (await canInstall())) await install(["chromium"]);
  return lacks(
    "chromium",
    (await findChromium()) === undefined,
    "Chromium is not installed: apt-get install chromium, or name one in CHROMIUM.",
  );
}

/** A browser without a window. */
export async function startChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: (await findChromium())!,
    // Root has no sandbox, nor has every container. The pages are our own.
    args: ["--no-sandbox", "--disable-gpu"],
  });
}

async function findChromium(): Promise<string | undefined> {
  const given = process.env.CHROMIUM;
  for (const name of given === undefined ? NAMES : [given]) {
    const { exitCode } = await execa(name, ["--version"], { reject: false, stdin: "ignore" });
    if (exitCode !== 0) continue;
    if (name.includes("/")) return name;
    const { stdout } = await execa("sh", ["-c", `command -v ${name}`]);
    return stdout;
  }
  return undefined;
}
