export { t as judgeCommand } from "./src-cli-commands-judge2.js";
