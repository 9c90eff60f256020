export { n as oci } from "./src-sources-stores-oci.js";
