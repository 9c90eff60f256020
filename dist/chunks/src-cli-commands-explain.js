export { t as explainCommand } from "./src-cli-commands-explain2.js";
