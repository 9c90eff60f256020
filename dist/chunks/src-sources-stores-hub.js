export { t as hub } from "./src-sources-stores-hub2.js";
