export { t as splitCommand } from "./src-cli-commands-split2.js";
