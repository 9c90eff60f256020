export { r as confirm, n as input, t as select } from "./inquirer-ansi-dist-index.js";
