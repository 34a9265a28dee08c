import { t as isYaml } from "./files.js";
import { t as limits } from "./limits.js";
import { c as SUBMODULE, d as tooLarge, o as LINK, s as NO_FILE } from "./read.js";
import { createHash } from "node:crypto";

// src/git/tree-entry.ts
/**
* Why what stands in a tree of git is not read; undefined where it is.
*
* @param mode such as `100644`, as in `git ls-tree`
* @param size of a file, in bytes
*/
function unreadableEntry(mode, size) {
	if (mode === "120000") return LINK;
	if (mode === "160000") return SUBMODULE;
	if (!mode.startsWith("100")) return NO_FILE;
	return size > limits.bytesOfFile ? tooLarge(size) : void 0;
}

// src/git/tree-files.ts
/**
* The YAML files among those of a tree, in the order of their paths; undefined where one of them cannot be read, or there
* are too many.
*
* @param here files of the checkout: of those that are the same the text is known
* @param read gives the text of an object
*/
async function readTreeFiles(entries, here, read) {
	const wanted = entries.filter(({ path }) => isYaml(path)).sort((a, b) => a.path < b.path ? -1 : 1);
	const bytes = wanted.reduce((sum, { size }) => sum + size, 0);
	if (wanted.length > limits.files || bytes > limits.bytesOfFolder) return void 0;
	const known = new Map(here.map(({ path, text }) => [path, text]));
	const files = [];
	for (const { path, mode, sha, size } of wanted) {
		if (unreadableEntry(mode, size) !== void 0) return void 0;
		const mine = known.get(path);
		const text = mine !== void 0 && isObject(mine, sha) ? mine : await read(sha);
		if (typeof text !== "string") return void 0;
		files.push({
			path,
			text
		});
	}
	return files;
}
/** Whether a text is what an object of git holds, by the hash that its name is. */
function isObject(text, sha) {
	return createHash(sha.length === 64 ? "sha256" : "sha1").update(`blob ${Buffer.byteLength(text)}\0`).update(text).digest("hex") === sha;
}

export { unreadableEntry as n, readTreeFiles as t };