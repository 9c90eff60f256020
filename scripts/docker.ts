/**
 * `npm run docker`: a Docker engine and the probe's image on it, for the tests in test/docker. Uses
 * the engine that runs; where none does and CI is set, installs and starts one, which
 * `npm run docker -- stop` ends.
 */
import { prepareDocker, stopEngine } from "../test/docker/engine.ts";

if (process.argv[2] === "stop") await stopEngine();
else {
  const docker = await prepareDocker((line) => console.log(line));
  console.log(`The engine at ${docker.host} has the image ${docker.image}.`);
}
