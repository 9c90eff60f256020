export { t as historyCommand } from "./src-cli-commands-history2.js";
