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

export { runGit as n, commitOf as t };