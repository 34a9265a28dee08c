import { a as SUBMODULE, c as tooLarge, i as NO_FILE, r as LINK, u as limits } from "./text.js";

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

export { unreadableEntry as t };