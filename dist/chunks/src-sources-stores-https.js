export { t as https } from "./src-sources-stores-https2.js";
