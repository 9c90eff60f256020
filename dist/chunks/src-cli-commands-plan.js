export { t as planCommand } from "./src-cli-commands-plan2.js";
