// src/console/interrupt.ts
/** Runs work that SIGINT and SIGTERM abort through its signal instead of ending the process. */
async function untilInterrupted(work) {
	let controller = new AbortController(), stop = () => controller.abort();
	process.on("SIGINT", stop), process.on("SIGTERM", stop);
	try {
		return await work(controller.signal);
	} finally {
		process.off("SIGINT", stop), process.off("SIGTERM", stop);
	}
}
export { untilInterrupted as t };
