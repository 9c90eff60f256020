/**
 * A text without credentials: removes the query of an address, which can hold a signature, and the
 * user and password before its host.
 */
export function redact(text: string): string {
  return text
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@"'\\]+@/gi, "$1…@")
    .replace(/([a-z][a-z0-9+.-]*:\/\/[^\s?#"'\\]*)\?[^\s#"'\\]*/gi, "$1?…");
}
