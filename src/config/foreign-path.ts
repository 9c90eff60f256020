/** What is wrong with a path that this machine reads otherwise than it is meant; undefined if nothing. */
export function foreignPath(path: string, platform = process.platform): string | undefined {
  if (/^~[\w.-]*([/\\]|$)/.test(path)) {
    return "begins with ~, which only a shell turns into a home folder. Write the absolute path, or one relative to the policy.";
  }
  if (platform === "win32") return undefined;
  if (/^[a-z]:[\\/]/i.test(path) || path.startsWith("\\\\")) {
    return "is a path of Windows, and this machine is none. Write the path as this machine has it (in WSL C:\\ is /mnt/c/).";
  }
  if (/^\.{1,2}\\/.test(path)) {
    return `is written with backslashes. Write ${path.replaceAll("\\", "/")}.`;
  }
  return undefined;
}
