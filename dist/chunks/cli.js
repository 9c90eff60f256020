import { c as OutputWatch } from "./reticence~main~index.js";
import { E as EXIT_COULD_NOT_RUN } from "./reticence~main~history~index.js";
import { n as main } from "./reticence~index.js";
export { EXIT_COULD_NOT_RUN, OutputWatch, main };
