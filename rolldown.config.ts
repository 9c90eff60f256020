import { defineConfig } from "rolldown";

/**
 * dist/: what GitHub's runner and npm's `bin` start. Everything is bundled but `probe/` and
 * `schema/`, which stand beside dist/. The output holds no path of the machine and no hash, so that
 * a rebuild can be compared byte for byte. `npm run build` builds it.
 */
export default defineConfig({
  input: {
    main: "src/action/main.ts",
    post: "src/action/post.ts",
    comment: "src/action/comment.ts",
    cli: "src/cli/main.ts",
  },
  platform: "node",
  treeshake: {
    // @actions/core brings an HTTP client for one call that the action does not make.
    moduleSideEffects: [{ test: /node_modules\/(@actions|undici)\//, sideEffects: false }],
  },
  output: {
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    sourcemap: false,
    codeSplitting: {
      // Ours and others' code apart, so that a change in one leaves the other's file as it was; each
      // file is named after the entries that load it.
      groups: [
        { name: "packages", test: /[\\/]node_modules[\\/]/, entriesAware: true },
        {
          name: "reticence",
          test: /[\\/](src|schema)[\\/](?!action[\\/](main|post|comment)\.ts|cli[\\/]main\.ts)/,
          entriesAware: true,
        },
      ],
    },
  },
});
