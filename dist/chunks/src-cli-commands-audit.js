export { i as auditCommand } from "./src-cli-commands-audit2.js";
