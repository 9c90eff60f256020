export { t as cleanCommand } from "./src-cli-commands-clean2.js";
