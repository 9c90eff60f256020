import { t as require_dist } from "./rgrove-parse-xml-dist-index.js";
export default require_dist();
export {};
