/** `npm run kernels [-- OPTIONS]`: the tests of the GPU kernels by pytest, in Triton's interpreter. */
import { INTERPRETED, KERNEL_TESTS, kernelsPython } from "./environment.ts";
import { runModule } from "./python.ts";

process.exitCode = await runModule(
  await kernelsPython(console.error),
  ["pytest", KERNEL_TESTS, ...process.argv.slice(2)],
  INTERPRETED,
);
