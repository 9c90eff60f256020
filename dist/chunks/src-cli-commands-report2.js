export { t as reportCommand } from "./src-cli-commands-report.js";
