import { t as require_dist } from "./sigstore-protobuf-specs-dist-generated-rekor-v2-dsse.js";
export default require_dist();
export {};
