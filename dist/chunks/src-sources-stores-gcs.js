export { n as gcs } from "./src-sources-stores-gcs2.js";
