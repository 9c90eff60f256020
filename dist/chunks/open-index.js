export { n as default } from "./bundle-name-index.js";
