/** A text whose uses of this action are pinned to a release; without the words about the placeholder. */
export function pinned(text: string, commit: string, tag: string): string {
  return text
    .replace(
      /(reticence\/reticence(?:\/[\w-]+)?@)(?:RELEASE_COMMIT|[0-9a-f]{40})(?: # v[\d.]+)?/g,
      `$1${commit} # ${tag}`,
    )
    .replace(/^# RELEASE_COMMIT stands for .*\n/gm, "")
    .replace(/`RELEASE_COMMIT` stands for .*?\. (?=[A-Z])/s, "");
}
