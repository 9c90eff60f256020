export { l as touch, u as trustedHosts } from "./src-sources-stores-http2.js";
