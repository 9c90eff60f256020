export { t as DefaultAzureCredential } from "./azure-abort-controller-dist-esm-AbortError.js";
