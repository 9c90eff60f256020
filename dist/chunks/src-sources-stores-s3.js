export { t as s3 } from "./src-sources-stores-s32.js";
