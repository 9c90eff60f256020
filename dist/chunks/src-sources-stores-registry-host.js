// src/sources/stores/registry-host.ts
/** Docker Hub's registry, and its name in Docker's configuration. */
const DOCKER_HUB = {
	host: "registry-1.docker.io",
	key: "https://index.docker.io/v1/"
};
/** Address of an OCI registry. One on this machine speaks plain http, as it does for Docker. */
function originOf(host) {
	let at = host === "docker.io" ? DOCKER_HUB.host : host;
	return `${/^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(at) ? "http" : "https"}://${at}`;
}
export { originOf as n, DOCKER_HUB as t };
