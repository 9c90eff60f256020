import { d as attempt, f as isRefusal, o as authorOf, r as carries, s as isAuthor } from "./src-action-annotation.js";
// src/github/post/comment.ts
const PERMISSION = "pull-requests: write";
/**
* Keeps one comment on a pull request: brings its own up to date, or writes it. A comment of anybody
* else is left alone, whatever it holds. Throws GitHubError.
*/
async function postComment(post) {
	let { client, repository, pull, commit, body } = post;
	if (await headOf(client, repository, pull) !== commit) return {
		state: "skipped",
		reason: "the pull request has moved on to another commit"
	};
	let own = await findOwn(post), what = `write a comment on the pull request ${pull}`;
	if (own === void 0) return post.create ? await create(post, what) : {
		state: "skipped",
		reason: "there is nothing to tell"
	};
	if (own.body === body) return {
		state: "unchanged",
		url: own.html_url
	};
	let { data } = await attempt({
		what,
		permission: PERMISSION
	}, () => client.rest.issues.updateComment({
		...repository,
		comment_id: own.id,
		body
	}));
	return {
		state: "updated",
		url: data.html_url
	};
}
/**
* Writes the comment, and no second one: a server that fails or answers too late may have written it
* all the same, so each further try looks for it first.
*/
async function create(post, what) {
	let { client, repository, pull, body } = post;
	for (let tries = 1;; tries++) try {
		let { data } = await attempt({
			what,
			permission: PERMISSION
		}, () => client.rest.issues.createComment({
			...repository,
			issue_number: pull,
			body,
			request: { retries: 0 }
		}));
		return {
			state: "created",
			url: data.html_url
		};
	} catch (error) {
		if (isRefusal(error)) throw error;
		let written = await findOwn(post);
		if (written !== void 0) return {
			state: "created",
			url: written.html_url
		};
		if (tries === 3) throw error;
	}
}
/** A run that took long must not put an old commit's verdict over a newer one's. */
async function headOf(client, repository, pull) {
	let doing = {
		what: `look at the pull request ${pull}`,
		permission: "pull-requests: read"
	}, { data } = await attempt(doing, () => client.rest.pulls.get({
		...repository,
		pull_number: pull
	}));
	return data.head.sha;
}
async function findOwn({ client, repository, pull, marker }) {
	let doing = {
		what: `read the comments on the pull request ${pull}`,
		permission: "pull-requests: read"
	}, author = await authorOf(client, PERMISSION);
	return await attempt(doing, async () => {
		let pages = client.paginate.iterator(client.rest.issues.listComments, {
			...repository,
			issue_number: pull,
			per_page: 100
		});
		for await (let { data } of pages) {
			let own = data.find(({ body, user }) => carries(body, marker) && isAuthor(user, author));
			if (own !== void 0) return own;
		}
	});
}
export { postComment as t };
