export { t as s3 } from "./reticence~s3.js";
