/** Text of a release's section of CHANGELOG.md, without its heading; undefined if there is none. */
export function sectionOf(changelog: string, release: string): string | undefined {
  const from = changelog.search(new RegExp(`^## \\[${release.replaceAll(".", "\\.")}\\]`, "m"));
  if (from === -1) return undefined;
  const rest = changelog.slice(from).replace(/^.*\n/, "");
  const end = rest.search(/^(?:## |\[[^\]]+\]: )/m);
  return (end === -1 ? rest : rest.slice(0, end)).trim();
}

/** The changelog with all that is unreleased under a release. Throws Error where there is nothing. */
export function withRelease(changelog: string, release: string, date: string): string {
  const unreleased = sectionOf(changelog, "Unreleased");
  if (!unreleased) throw new Error("CHANGELOG.md has nothing under Unreleased.");
  return changelog.replace(/^## \[Unreleased\]$/m, `## [Unreleased]\n\n## [${release}] - ${date}`);
}

/** Every release of a changelog, as in 1.2.3, the newest first. */
export function releasesOf(changelog: string): string[] {
  return [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, release]) => release!);
}

/** Text of a release's page: what to copy, how to check it, and what changed. */
export function notesOf(
  changelog: string,
  { release, commit, images }: { release: string; commit: string; images: readonly string[] },
): string {
  const changes = sectionOf(changelog, release);
  if (!changes) throw new Error(`CHANGELOG.md has no section ${release}.`);
  return `\`\`\`yaml
- uses: reticence/reticence@${commit} # v${release}
\`\`\`

\`\`\`sh
npm install --global reticence@${release}
gh release verify v${release} --repo reticence/reticence
npm audit signatures   # in a project that installed it: where the package was built
\`\`\`

The probe's images, which \`gh attestation verify oci://IMAGE --repo reticence/reticence\` checks:

${images.map((image) => `* \`${image}\``).join("\n")}

${changes}
`;
}
