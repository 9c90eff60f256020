import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/**
 * HTML of a Markdown text by GitHub's rules: GitHub-flavoured Markdown with raw HTML, and then its
 * sanitiser's allow-list. Diagrams are still code.
 */
export async function githubHtml(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, defaultSchema)
    .use(rehypeStringify)
    .process(markdown);
  return String(file);
}

/** A page as GitHub shows it, with diagrams drawn by Mermaid itself. Its title is "drawn" when done. */
export async function githubPage(markdown: string): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const css = await readFile(resolve("github-markdown-css/github-markdown-light.css"), "utf8");
  const mermaid = join(import.meta.dirname, "node_modules/mermaid/dist/mermaid.min.js");
  const body = (await githubHtml(markdown)).replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<style>${css}
body { margin: 0; background: #fff }
.markdown-body { padding: 24px 32px; width: 948px; box-sizing: border-box }
.markdown-body pre.mermaid { background: none; text-align: center }
</style>
<article class="markdown-body">${body}</article>
<script src="file://${mermaid}"></script>
<script>
  mermaid.initialize({ startOnLoad: false });
  mermaid.run().then(
    () => { document.title = "drawn"; },
    (error) => { document.title = "failed: " + error.message; },
  ).finally(() => {
    document.documentElement.dataset.height = document.querySelector("article").scrollHeight;
  });
</script>
</html>
`;
}

/** Colours of a dark terminal, by the number that selects each. */
const COLOURS: Readonly<Record<string, string>> = {
  1: "font-weight: bold",
  31: "color: #ff7b72",
  32: "color: #7ee787",
  33: "color: #e3b341",
  90: "color: #8b949e",
};

/** A page of a terminal's text. Its title is "drawn" when done. */
export function terminalPage(text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
  const body = escaped
    .split(/\u001b\[(\d+)m/)
    .map((part, at) => {
      if (at % 2 === 0) return part;
      return COLOURS[part] === undefined ? "</span>" : `<span style="${COLOURS[part]}">`;
    })
    .join("");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>drawn</title>
<style>
body { margin: 0; background: #0d1117; color: #e6edf3 }
pre { margin: 0; padding: 24px 26px; font: 15px/1.5 "DejaVu Sans Mono", monospace }
</style>
<pre>${body}</pre>
<script>document.documentElement.dataset.height = document.body.scrollHeight;</script>
</html>
`;
}
