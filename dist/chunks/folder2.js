import { t as Failure } from "./failure.js";
import { t as codeOf } from "./read.js";
import { t as Malformed } from "./malformed.js";
import { join } from "node:path";
import { constants } from "node:fs";
import { open, readdir } from "node:fs/promises";

// src/gather/folder.ts
/** A plan of 5,000 entries has some 4 MiB. */
const MAX_BYTES = 16777216;
const MAX_TOTAL = 134217728;
/** GitHub makes 256 jobs of a matrix, and each leaves one. */
const MAX_FILES = 1e3;
/** download-artifact makes a folder of each artifact. */
const MAX_DEPTH = 3;
/**
* The JSON files below a folder, in the order of their paths. Whoever filled it: links are not followed, and it is
* bounded how much is read.
*
* @param folder an absolute path
* @param shown as it is shown
* @throws Failure `usage` where there is no such folder, or there is too much in it
*/
async function filesLeftIn(folder, shown) {
	const paths = await pathsBelow(folder, "", shown, 0);
	if (paths.length > MAX_FILES) throw tooMuch(shown);
	const files = [];
	let total = 0;
	for (const path of paths) {
		const text = await textOf(join(folder, path));
		total += typeof text === "string" ? text.length : 0;
		if (total > MAX_TOTAL) throw tooMuch(shown);
		files.push({
			path,
			text
		});
	}
	return files;
}
async function pathsBelow(folder, below, shown, depth) {
	const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error) => {
		throw new Failure("usage", `The folder of results "${shown}" cannot be read (${codeOf(error)}).`, { remedy: "Name the folder that actions/download-artifact made (input results)." });
	});
	const paths = [];
	for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
		const path = below === "" ? entry.name : `${below}/${entry.name}`;
		if (entry.isDirectory() && depth < MAX_DEPTH) paths.push(...await pathsBelow(folder, path, shown, depth + 1));
		else if (entry.name.endsWith(".json")) paths.push(path);
		if (paths.length > MAX_FILES) throw tooMuch(shown);
	}
	return paths;
}
async function textOf(path) {
	try {
		const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		try {
			const status = await file.stat();
			if (!status.isFile()) return new Malformed("it is no file");
			if (status.size > MAX_BYTES) return new Malformed(`it has ${status.size} bytes`);
			return await file.readFile("utf8");
		} finally {
			await file.close();
		}
	} catch (error) {
		return new Malformed(codeOf(error) === "ELOOP" ? "it is a link" : `it cannot be read (${codeOf(error)})`);
	}
}
function tooMuch(shown) {
	return new Failure("usage", `There is more in the folder of results "${shown}" than jobs leave.`, { remedy: "Hand in a folder with nothing but the files of the output plan-file." });
}

export { filesLeftIn };