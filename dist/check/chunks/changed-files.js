import { t as Failure } from "./failure.js";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

// src/git/run.ts
const run = promisify(execFile);
/**
* What git prints, without a shell.
*
* @param problem what to say where it does not work
* @throws Failure `usage`
*/
async function runGit(folder, args, problem) {
	try {
		return (await run("git", args, {
			cwd: folder,
			maxBuffer: 268435456,
			encoding: "buffer"
		})).stdout;
	} catch (error) {
		throw new Failure("usage", problem, {
			cause: error,
			detail: wordsOf(error),
			remedy: "Name a commit, branch or tag that this clone has. actions/checkout fetches one commit; with fetch-depth: 0 it fetches all."
		});
	}
}
/**
* The full name of the commit that a ref leads to.
*
* @param problem what to say where there is none
* @throws Failure `usage`
*/
async function commitOf(folder, ref, problem) {
	if (ref === "" || ref.startsWith("-")) throw new Failure("usage", `${JSON.stringify(ref)} is not the name of a git ref.`);
	return (await runGit(folder, [
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${ref}^{commit}`
	], problem)).toString().trim();
}
/** What git said; without a word of it, what became of the attempt. */
function wordsOf(error) {
	const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
	if (said !== "") return said;
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOENT") return "The program git was not found.";
	return code === 1 ? "The two have no commit in common." : `git ended with ${String(code)}.`;
}

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