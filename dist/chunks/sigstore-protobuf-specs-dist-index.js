import { t as require_dist } from "./sigstore-protobuf-specs-dist-generated-envelope.js";
export default require_dist();
export {};
