import { t as Failure } from "./failure.js";
import { a as readText, f as tooMuch, l as TOO_DEEP, o as LINK, u as refused } from "./read.js";
import { t as startOf } from "./location.js";
import { t as limits } from "./limits.js";
import { t as findFolder } from "./folder.js";
import { join } from "node:path";
import { readdirSync, statSync } from "node:fs";

// src/declaration/files.ts
/**
* Reads all `.yaml` and `.yml` files under a folder, in the order of their paths. Nothing outside the folder is ever
* read: a symbolic link, to a file or a folder, is a finding and is not followed. Files are read one after the other,
* which takes a fifth of the time that as many promises do.
*
* @param workingDirectory an absolute path
* @param dir the folder, absolute or relative to it; shown paths begin with it
* @throws Failure `declarations` where the folder is missing, is not a folder, or holds no YAML file
*/
function readDeclarationFiles(workingDirectory, dir, most = limits) {
	const { path: root, shown } = findFolder(workingDirectory, dir);
	const files = [];
	const findings = [];
	let bytes = 0;
	let count = 0;
	for (const { path, shown: file, problem } of entriesUnder(root, shown === "." ? "" : shown, 0)) {
		const read = problem ?? readText(path);
		count += 1;
		bytes += "bytes" in read ? read.bytes : 0;
		if (count > most.files || bytes > most.bytesOfFolder) {
			findings.push(unreadable(file, tooMuch(most)));
			break;
		}
		if ("problem" in read) findings.push(unreadable(file, read));
		else files.push({
			path: file,
			text: read.text
		});
	}
	if (files.length === 0 && findings.length === 0) throw new Failure("declarations", `The folder "${shown}" holds no .yaml or .yml file.`, { remedy: "Check the folder and the checkout. An empty folder never means \"remove everything\"." });
	return {
		files,
		findings,
		shown
	};
}
function* entriesUnder(folder, shownFolder, depth) {
	let entries;
	try {
		entries = readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		yield {
			path: folder,
			shown: shownFolder || ".",
			problem: refused(error)
		};
		return;
	}
	for (const entry of entries.sort(byName)) {
		const path = join(folder, entry.name);
		const shown = shownFolder === "" ? entry.name : `${shownFolder}/${entry.name}`;
		if (entry.isDirectory()) {
			if (depth < limits.folderDepth) yield* entriesUnder(path, shown, depth + 1);
			else yield {
				path,
				shown,
				problem: TOO_DEEP
			};
		} else if (entry.isSymbolicLink() && (isYaml(entry.name) || leadsToFolder(path))) yield {
			path,
			shown,
			problem: LINK
		};
		else if (isYaml(entry.name)) yield {
			path,
			shown
		};
	}
}
function byName(a, b) {
	return a.name < b.name ? -1 : 1;
}
/** Whether a file of this name holds declarations. */
function isYaml(name) {
	return /\.ya?ml$/i.test(name);
}
/** Whether a link leads to a folder, or to nothing: declarations that people believe to be here would be missing. */
function leadsToFolder(link) {
	try {
		return statSync(link).isDirectory();
	} catch {
		return true;
	}
}
/** The finding for a file that was not read. */
function unreadable(file, { problem, remedy }) {
	return {
		rule: "file",
		severity: "error",
		location: startOf(file),
		message: `The file was not read: ${problem}.`,
		remedy
	};
}

export { readDeclarationFiles as n, unreadable as r, isYaml as t };