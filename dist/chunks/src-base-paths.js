import { isAbsolute, relative, sep } from "node:path";
// src/base/paths.ts
/** Whether a path is a folder or lies in it; both absolute, links not followed. */
function isInside(path, folder) {
	let way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
export { isInside as t };
