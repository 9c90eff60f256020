export { t as azure } from "./src-sources-stores-azure2.js";
