import { t as Failure } from "./failure.js";
import { t as codeOf } from "./read.js";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { lstatSync, realpathSync } from "node:fs";

// src/declaration/folder.ts
const NAME_IT = "Name the folder of declarations with --dir (input dir of the Action).";
/**
* Finds the folder of declarations. No part of the way to it may be a symbolic link: the way is part of the repository,
* and a link on it would lead out of it just as one inside the folder.
*
* @param workingDirectory an absolute path
* @param dir absolute, or relative to it
* @throws Failure `declarations` where there is no such folder
*/
function findFolder(workingDirectory, dir) {
	const path = resolve(workingDirectory, dir);
	const way = relative(workingDirectory, path);
	const shown = shownPath(workingDirectory, dir);
	const status = statusOf(path);
	if (typeof status === "string") throw unreadable(shown, status);
	if (status === void 0) throw new Failure("declarations", `There is no folder "${shown}".`, { remedy: `${NAME_IT} A missing folder never means "remove everything".` });
	if (!status.isDirectory()) {
		const what = status.isSymbolicLink() ? "a symbolic link, and links are not followed" : "not a folder";
		throw new Failure("declarations", `"${shown}" is ${what}.`, { remedy: NAME_IT });
	}
	if (relative(realpathSync(workingDirectory), realpathSync(path)) !== way) throw new Failure("declarations", `The way to "${shown}" goes through a symbolic link.`, { remedy: "Name the folder itself; links are not followed." });
	return {
		path,
		shown
	};
}
/**
* A path as it is shown, with forward slashes: relative to the working directory where it lies in it, else as it was given.
*
* @param workingDirectory an absolute path
* @param path absolute, or relative to it
*/
function shownPath(workingDirectory, path) {
	const way = relative(workingDirectory, resolve(workingDirectory, path));
	return (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way) ? way : path).replaceAll("\\", "/").replace(/(?<=.)\/+$/, "") || ".";
}
function unreadable(shown, code) {
	return new Failure("declarations", `The folder "${shown}" cannot be read (${code}).`, { remedy: "Check its permissions, and those of the folders on the way to it." });
}
/** What stands there; undefined where nothing does, and the system's code where nobody can tell. */
function statusOf(path) {
	try {
		return lstatSync(path);
	} catch (error) {
		const code = codeOf(error);
		return code === "ENOENT" || code === "ENOTDIR" ? void 0 : code;
	}
}

export { shownPath as n, findFolder as t };