export { t as canariesCommand } from "./src-cli-commands-canaries2.js";
