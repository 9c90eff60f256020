import { n as toFormData, t as init_multipart_parser } from "./node-fetch-src-utils-multipart-parser2.js";
init_multipart_parser();
export { toFormData };
