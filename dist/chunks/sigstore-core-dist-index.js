import { t as require_dist } from "./sigstore-core-dist-asn1-error.js";
export default require_dist();
export {};
