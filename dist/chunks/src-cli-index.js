import { t as EXIT_COULD_NOT_RUN } from "./src-base-exit-codes.js";
import { t as OutputWatch } from "./src-cli-output.js";
import { n as main } from "./src-cli-index2.js";
export { EXIT_COULD_NOT_RUN, OutputWatch, main };
