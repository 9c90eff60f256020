import { t as require_src } from "./base64-js-index.js";
export default require_src();
export {};
