import { ProbeError } from "../base/errors.ts";

/**
 * Throws ProbeError on Windows: there nothing keeps signals from other users (modes of files), nor
 * ends the processes of a probe with it, and no test runs there.
 */
export function refusePlatform(platform: NodeJS.Platform = process.platform): void {
  if (platform !== "win32") return;
  throw new ProbeError(
    "platform-unsupported",
    "Windows itself is not supported: what an audit measures could not be kept from other users there. Run it in WSL 2, which counts as Linux.",
  );
}
