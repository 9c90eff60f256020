export { n as makeBadge } from "./packages~index.js";
