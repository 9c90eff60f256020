import { t as require_dist } from "./agent-base-dist-helpers.js";
export default require_dist();
export {};
