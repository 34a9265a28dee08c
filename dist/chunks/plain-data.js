// src/plain-data.ts
/** Whether parsed JSON or YAML is an object, or a map. */
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What stands at a path in plain data that came from elsewhere; undefined where there is nothing, or null. */
function at(value, ...path) {
	let found = value;
	for (const name of path) {
		if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return void 0;
		found = found[name];
	}
	return found ?? void 0;
}
/** The text at a path; undefined where there is none. */
function textAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "string" ? found : void 0;
}
/** The number at a path; undefined where there is none. */
function numberAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "number" ? found : void 0;
}

export { textAt as i, isMap as n, numberAt as r, at as t };