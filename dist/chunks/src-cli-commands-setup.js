export { t as setupCommand } from "./src-cli-commands-setup2.js";
