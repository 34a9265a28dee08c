import { n as runGit, t as commitOf } from "./run.js";

// src/git/changed-files.ts
/**
* The files that have changed since the work branched off a git ref: in commits, in the work tree, those that are gone,
* and new ones that git does not know yet; of those that it ignores, what stands at the paths that are read all the same.
* Paths are relative to the folder, with forward slashes; what lies outside of it is left out.
*
* @param read folders and files inside of the folder, such as `access`, that are read whatever git ignores
* @throws Failure `usage` where git cannot tell
*/
async function changedFiles(folder, ref, read) {
	const base = (await git(folder, ref, [
		"merge-base",
		await commitOf(folder, ref, `git cannot tell what has changed since ${JSON.stringify(ref)}.`),
		"HEAD"
	])).trim();
	const diff = [
		"diff",
		"--name-only",
		"--relative",
		"--no-renames",
		"--no-ext-diff",
		"-z"
	];
	const unknown = [
		"--literal-pathspecs",
		"ls-files",
		"--others",
		"-z"
	];
	const lists = await Promise.all([
		git(folder, ref, [
			...diff,
			base,
			"--"
		]),
		git(folder, ref, [...unknown, "--exclude-standard"]),
		read.length === 0 ? "" : git(folder, ref, [
			...unknown,
			"--",
			...read
		])
	]);
	return new Set(lists.join("").split("\0").filter((path) => path !== ""));
}
/** What git prints. */
async function git(folder, ref, args) {
	return (await runGit(folder, args, `git cannot tell what has changed since ${JSON.stringify(ref)}.`)).toString();
}

export { changedFiles };