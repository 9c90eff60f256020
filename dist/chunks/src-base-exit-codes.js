// src/base/exit-codes.ts
const EXIT_COULD_NOT_RUN = 2;
export { EXIT_COULD_NOT_RUN as t };
