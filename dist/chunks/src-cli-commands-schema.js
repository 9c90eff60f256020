export { t as schemaCommand } from "./src-cli-commands-schema2.js";
