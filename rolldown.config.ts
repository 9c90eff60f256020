import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { defineConfig, type Plugin, type PreRenderedChunk } from "rolldown";

/**
 * A badge is measured in one font. The glyph widths of the three that other styles of badge-maker use
 * are 0.7 MB that every job would download, and those of the one would be 57,000 lines of code.
 */
const glyphWidths: Plugin = {
  name: "glyph-widths",
  load: {
    filter: { id: /anafanafo[\\/]data[\\/].*\.json$/ },
    async handler(id) {
      const used = id.endsWith("verdana-11px-normal.json");
      // A table may not be empty: it is measured when it is loaded.
      const table = used ? JSON.parse(await readFile(id, "utf8")) : [[0, 0x10ffff, 7]];
      const text = JSON.stringify(JSON.stringify(table));
      return { code: `module.exports = JSON.parse(${text});`, moduleType: "js" };
    },
  },
};

/**
 * A chunk is named after the module it stands for or else after the first of its own, by path: a name
 * that stays when an entry is added and that says where the code comes from.
 */
function chunkFileName({ facadeModuleId, isDynamicEntry, moduleIds, name }: PreRenderedChunk) {
  const paths = moduleIds
    .map((id) =>
      relative(import.meta.dirname, id)
        .split(sep)
        .join("/"),
    )
    .sort();
  const first = paths.find((path) => path.startsWith("src/")) ?? paths[0] ?? name;
  const facade = isDynamicEntry && facadeModuleId !== null;
  const named = facade ? relative(import.meta.dirname, facadeModuleId) : first;
  const readable = named
    .replace(/^.*node_modules[\\/]/, "")
    .replace(/\.[a-z]+$/, "")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-/, "");
  return `chunks/${readable}.js`;
}

/**
 * dist/: what GitHub's runner and npm's `bin` start. Everything is bundled but `probe/` and
 * `schema/`, which stand beside dist/. The output holds no path of the machine and no hash, so that
 * a rebuild can be compared byte for byte. Comments and dead code go, since every job downloads it;
 * names stay, for a stack trace that can be read. `npm run build` builds it.
 */
export default defineConfig({
  input: {
    main: "src/action/entry/main.ts",
    post: "src/action/entry/post.ts",
    comment: "src/action/entry/comment.ts",
    history: "src/action/entry/history.ts",
    cli: "src/cli/main.ts",
  },
  platform: "node",
  plugins: [glyphWidths],
  treeshake: {
    // @actions/core brings an HTTP client for one call that the action does not make.
    moduleSideEffects: [{ test: /node_modules\/(@actions|undici)\//, sideEffects: false }],
  },
  output: {
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: chunkFileName,
    sourcemap: false,
    // Lines stay as well: Node shows the one where a program ended.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
    codeSplitting: {
      // Ours and others' code apart, so that a change in one leaves the other's file as it was; what
      // the same entries load lies in one file.
      groups: [
        { name: "packages", test: /[\\/]node_modules[\\/]/, entriesAware: true },
        {
          name: "reticence",
          test: /[\\/](src|schema)[\\/](?!action[\\/]entry[\\/]|cli[\\/]main\.ts)/,
          entriesAware: true,
        },
      ],
    },
  },
});
