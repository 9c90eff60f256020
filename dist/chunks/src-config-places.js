import { isAbsolute, relative, resolve, sep } from "node:path";
// src/config/places.ts
/**
* Where the policy asks for each of its rules: at the rule, or where it names the preset that the
* rule is of, or at the policy's first line where it names none.
*/
function placeRules(source, { gate }) {
	let written = source.value.gate?.rules ?? [];
	return gate.rules.map(({ key, level, max }, index) => ({
		key,
		level,
		...max === void 0 ? {} : { max },
		location: locationInWorkspace(index < written.length ? source.locate([
			"gate",
			"rules",
			index
		]) : source.locate(["gate", "preset"], { key: !0 }))
	}));
}
/**
* A report names files within the working directory only: other paths say how somebody's machine is
* laid out.
*/
function locationInWorkspace({ file, line }) {
	let path = relative(process.cwd(), resolve(file)), outside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
	return line === void 0 || outside ? void 0 : {
		file: path.split(sep).join("/"),
		line
	};
}
export { placeRules as t };
