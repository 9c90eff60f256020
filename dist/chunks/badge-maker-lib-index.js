export { n as makeBadge } from "./anafanafo-data-helvetica-11px-bold.js";
