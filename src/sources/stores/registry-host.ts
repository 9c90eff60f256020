/** Docker Hub's registry, and its name in Docker's configuration. */
export const DOCKER_HUB = { host: "registry-1.docker.io", key: "https://index.docker.io/v1/" };

/** Address of an OCI registry. One on this machine speaks plain http, as it does for Docker. */
export function originOf(host: string): string {
  const at = host === "docker.io" ? DOCKER_HUB.host : host;
  const isHere = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(at);
  return `${isHere ? "http" : "https"}://${at}`;
}
