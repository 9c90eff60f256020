export { t as initCommand } from "./src-cli-commands-init.js";
