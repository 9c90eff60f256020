// src/base/version.ts
/** Release of Reticence, as in package.json. */
const VERSION = "0.1.0";
export { VERSION as t };
