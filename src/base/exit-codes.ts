/** Exit codes of an audit's process; DESIGN.md §7. */
export const EXIT_OK = 0;
export const EXIT_FAIL = 1;
export const EXIT_COULD_NOT_RUN = 2;
export const EXIT_UNDETERMINED = 3;
