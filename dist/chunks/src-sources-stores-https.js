export { t as https } from "./src-sources-stores-archive.js";
