import type { Client } from "./client.ts";
import { isRefusal, orUndefined } from "./failure.ts";

type User = { login: string; type?: string } | null | undefined;

/**
 * Login of the token's user; undefined for an app's token, which has no user. Throws GitHubError;
 * `permission` says in it what the token is for.
 */
export async function authorOf(client: Client, permission: string): Promise<string | undefined> {
  try {
    const doing = { what: "ask whose the token is", permission };
    const answer = await orUndefined(doing, () => client.rest.users.getAuthenticated());
    return answer?.data.login;
  } catch (error) {
    // GitHub refuses this one call to every workflow's own token.
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** Whether a comment or an issue is by the author that `authorOf` found. */
export function isAuthor(user: User, author: string | undefined): boolean {
  if (user == null) return false;
  return author === undefined ? user.type === "Bot" : user.login === author;
}
