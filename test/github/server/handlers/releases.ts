import { exampleOf } from "../contract.ts";
import type { FakeRelease } from "../repository.ts";
import { type Answer, type Call, changed, type Handler, NOT_FOUND, pageOf } from "./handler.ts";

/** Releases: drafted, listed, and given files. */
export const releaseHandlers = {
  "repos/list-releases": {
    needs: ["contents", "read"],
    answer: (call: Call): Answer => {
      const { repository } = call;
      const path = `/repos/${repository.fullName}/releases`;
      const { items, headers } = pageOf(call, path, [...repository.releases].reverse());
      return { status: 200, body: items.map((release) => releaseBody(call, release)), headers };
    },
  },
  "repos/create-release": {
    needs: ["contents", "write"],
    answer: (call: Call): Answer => {
      const { repository, body } = call;
      const release: FakeRelease = {
        id: repository.releases.length + 1,
        tag: String(body.tag_name),
        name: String(body.name),
        body: String(body.body),
        draft: body.draft === true,
        assets: new Map(),
      };
      repository.releases.push(release);
      return { status: 201, body: releaseBody(call, release) };
    },
  },
  "repos/upload-release-asset": {
    needs: ["contents", "write"],
    answer: (call: Call): Answer => {
      const { repository, parameters, query, content } = call;
      const release = repository.releases.find(({ id }) => id === Number(parameters.release_id));
      if (release === undefined) return NOT_FOUND;
      const name = query.name!;
      if (release.assets.has(name)) {
        return { status: 422, body: { message: "already_exists" } };
      }
      release.assets.set(name, content);
      return {
        status: 201,
        body: changed(exampleOf("repos/upload-release-asset", 201), { name, size: content.length }),
      };
    },
  },
} as const satisfies Record<string, Handler>;

function releaseBody({ repository, url }: Call, release: FakeRelease): unknown {
  const { id, tag, name, body, draft, assets } = release;
  const example = exampleOf("repos/create-release", 201) as { assets: unknown[] };
  return changed(
    {
      ...example,
      assets: [...assets].map(([asset, content]) =>
        changed(example.assets[0], { name: asset, size: content.length }),
      ),
    },
    {
      id,
      tag_name: tag,
      name,
      body,
      draft,
      html_url: `https://github.com/${repository.fullName}/releases/tag/${tag}`,
      // On GitHub another host, which is sent the token as well.
      upload_url: `${url}/repos/${repository.fullName}/releases/${id}/assets{?name,label}`,
    },
  );
}
