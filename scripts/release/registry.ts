/**
 * The little of the OCI Distribution Specification 1.1 that a release needs: what an image is made of,
 * and another name for it, without pulling gigabytes.
 */
const TYPES = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
];

export interface Reference {
  registry: string;
  repository: string;
  digest: string;
}

interface Manifest {
  config?: { digest: string };
}

/** Takes `registry/repository@sha256:…` apart. Throws Error for anything else. */
export function parseReference(image: string): Reference {
  const [, registry, repository, digest] =
    /^([a-z0-9.-]+(?::\d+)?)\/([a-z0-9][a-z0-9._/-]*)@(sha256:[0-9a-f]{64})$/.exec(image) ?? [];
  if (digest === undefined) throw new Error(`"${image}" is not an image with its digest.`);
  return { registry: registry!, repository: repository!, digest };
}

/** A registry with a user's password, which is exchanged for a token where the registry asks. */
export class Registry {
  readonly #credentials: string | undefined;
  readonly #tokens = new Map<string, string>();

  constructor(login?: { user: string; password: string }) {
    this.#credentials =
      login === undefined
        ? undefined
        : Buffer.from(`${login.user}:${login.password}`).toString("base64");
  }

  /** Labels of an image. Throws Error if the registry lacks it. */
  async labelsOf(image: string): Promise<Record<string, string>> {
    const reference = parseReference(image);
    const { config } = (await (await this.#manifest(reference)).json()) as Manifest;
    if (config === undefined) throw new Error(`${image} is not one image, but a list of them.`);
    const blob = await this.#ask(reference, `blobs/${config.digest}`);
    const { config: settings } = (await blob.json()) as {
      config?: { Labels?: Record<string, string> };
    };
    return settings?.Labels ?? {};
  }

  /** Gives an image a tag as well; what has its digest stays byte for byte the same. */
  async tag(image: string, tag: string): Promise<void> {
    const reference = parseReference(image);
    const manifest = await this.#manifest(reference);
    const type = manifest.headers.get("content-type") ?? TYPES[0]!;
    const answer = await this.#ask(reference, `manifests/${tag}`, {
      method: "PUT",
      headers: { "Content-Type": type },
      body: await manifest.text(),
    });
    const stored = answer.headers.get("docker-content-digest");
    if (stored !== reference.digest) throw new Error(`${image} was stored as ${stored}.`);
  }

  async #manifest(reference: Reference): Promise<Response> {
    return await this.#ask(reference, `manifests/${reference.digest}`, {
      headers: { Accept: TYPES.join(", ") },
    });
  }

  async #ask(reference: Reference, path: string, init: RequestInit = {}): Promise<Response> {
    const { registry, repository } = reference;
    const scheme = isLoopback(registry) ? "http" : "https";
    const url = `${scheme}://${registry}/v2/${repository}/${path}`;
    const send = async () => {
      const token = this.#tokens.get(`${registry}/${repository}`);
      const headers = new Headers(init.headers);
      if (token !== undefined) headers.set("Authorization", `Bearer ${token}`);
      return await fetch(url, { ...init, headers, signal: AbortSignal.timeout(60_000) });
    };
    let answer = await send();
    if (answer.status === 401) {
      await this.#logIn(reference, answer.headers.get("www-authenticate") ?? "");
      answer = await send();
    }
    if (!answer.ok) throw new Error(`${url}: the registry answered ${answer.status}.`);
    return answer;
  }

  async #logIn({ registry, repository }: Reference, challenge: string): Promise<void> {
    const realm = /realm="([^"]+)"/.exec(challenge)?.[1];
    const service = /service="([^"]+)"/.exec(challenge)?.[1];
    // The password goes to the registry's own host and to no other that it may name.
    const url = realm === undefined ? undefined : new URL(realm);
    if (url?.host !== registry) throw new Error(`${registry} asks for a login elsewhere.`);
    if (service !== undefined) url.searchParams.set("service", service);
    url.searchParams.set("scope", `repository:${repository}:pull,push`);
    const headers =
      this.#credentials === undefined ? undefined : { Authorization: `Basic ${this.#credentials}` };
    const answer = await fetch(url, {
      ...(headers === undefined ? {} : { headers }),
      signal: AbortSignal.timeout(60_000),
    });
    if (!answer.ok) throw new Error(`${registry} refused the login (${answer.status}).`);
    const { token } = (await answer.json()) as { token: string };
    this.#tokens.set(`${registry}/${repository}`, token);
  }
}

export function isLoopback(registry: string): boolean {
  return ["127.0.0.1", "localhost"].includes(registry.replace(/:\d+$/, ""));
}
