export { t as inspectCommand } from "./src-audit-inspect.js";
