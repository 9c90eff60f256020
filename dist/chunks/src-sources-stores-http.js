export { h as touch, g as trustedHosts } from "./src-sources-stores-http2.js";
