import manifest from "../../package.json" with { type: "json" };

/** Release of Reticence, as in package.json. */
export const VERSION: string = manifest.version;
