export { t as mlflow } from "./src-sources-stores-mlflow2.js";
