import { t as require_dist } from "./sigstore-bundle-dist-build.js";
export default require_dist();
export {};
