import { t as limits } from "./limits.js";
import { join } from "node:path";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { lstat } from "node:fs/promises";

// src/file/unreadable.ts
const LINK = {
	problem: "it is a symbolic link",
	remedy: "Put the files themselves there; links are not followed."
};
const NO_FILE = {
	problem: "it is not a regular file",
	remedy: "Remove it, or give it another ending."
};
const SUBMODULE = {
	problem: "it is a submodule",
	remedy: "Put the files themselves there; submodules are not followed."
};
const NO_UTF8 = {
	problem: "it is not UTF-8",
	remedy: "Save it as UTF-8."
};
const TOO_DEEP = {
	problem: `folders go deeper than ${limits.folderDepth}`,
	remedy: "Flatten the folders."
};
/** A folder of more than may be. */
function tooMuch({ files, bytesOfFolder }) {
	return {
		problem: `the folder holds more than ${files} files, or more than ${bytesOfFolder} bytes; it was read up to here`,
		remedy: "Make several folders of it, and run Guestlist for each."
	};
}
/** A file of more bytes than may be. */
function tooLarge(bytes) {
	return {
		problem: `it has ${bytes} bytes; ${limits.bytesOfFile} are the most`,
		remedy: "Split it into several files."
	};
}
/** What the system said when it would not open, read or list something. Whatever else was thrown is thrown on. */
function refused(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
	if (code === void 0) throw error;
	if (code === "ELOOP") return LINK;
	if (code === "ENXIO") return NO_FILE;
	if (code === "ENOENT") return {
		problem: "its name is not UTF-8, or it was removed just now",
		remedy: "Rename it."
	};
	return {
		problem: `it cannot be read (${code})`,
		remedy: "Check its permissions."
	};
}

// src/file/text.ts
const buffer = new Uint8Array(limits.bytesOfFile);
const decoder = new TextDecoder("utf-8", { fatal: true });
/**
* Reads a file of UTF-8, if it is not larger than may be; a byte order mark is no part of the text. Everything is asked
* of the file that was opened, so that nothing can be put in its place in between: never a link, never a pipe to wait for.
*/
function readText(path) {
	let bytes = 0;
	try {
		const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		try {
			const status = fstatSync(file);
			if (!status.isFile()) return NO_FILE;
			if (status.size > limits.bytesOfFile) return tooLarge(status.size);
			for (let read = -1; read !== 0 && bytes < status.size; bytes += read) read = readSync(file, buffer, bytes, status.size - bytes, null);
		} finally {
			closeSync(file);
		}
	} catch (error) {
		return refused(error);
	}
	const text = decoded(buffer.subarray(0, bytes));
	return typeof text === "string" ? {
		text,
		bytes
	} : text;
}
/** Bytes as a text of UTF-8; a byte order mark is no part of it. */
function decoded(bytes) {
	try {
		return decoder.decode(bytes);
	} catch {
		return NO_UTF8;
	}
}

// src/file/read.ts
/**
* Reads a file below a folder, none of whose steps may be a symbolic link; undefined where there is no such file.
*
* @param folder an absolute path
* @param path relative to it, with forward slashes and without `..`
*/
async function readTextInside(folder, path) {
	const found = await look(folder, path);
	if (found === void 0 || "problem" in found) return found;
	const read = readText(join(folder, path));
	return "problem" in read ? read : read.text;
}
/**
* What stands at a path below a folder, none of whose steps may be a symbolic link; undefined where nothing does.
*
* @param folder an absolute path
* @param path relative to it, with forward slashes and without `..`
*/
async function look(folder, path) {
	let at = folder;
	let stat;
	for (const step of path.split("/").filter((each) => each !== "" && each !== ".")) {
		at = join(at, step);
		try {
			stat = await lstat(at);
		} catch (error) {
			const code = codeOf(error);
			if (code === "ENOENT" || code === "ENOTDIR") return void 0;
			return {
				problem: `it cannot be looked at (${code})`,
				remedy: "Check its permissions."
			};
		}
		if (stat.isSymbolicLink()) return LINK;
	}
	return stat;
}
/** The code of an error of the operating system, such as `EACCES`. */
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}

export { readText as a, SUBMODULE as c, tooLarge as d, tooMuch as f, decoded as i, TOO_DEEP as l, look as n, LINK as o, readTextInside as r, NO_FILE as s, codeOf as t, refused as u };