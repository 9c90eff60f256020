export { t as htmlCommand } from "./src-cli-commands-html2.js";
