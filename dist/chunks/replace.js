import { t as Failure } from "./failure.js";
import { dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";

// src/commands/options.ts
/** The four commands. */
const commands = [
	"lint",
	"plan",
	"apply",
	"verify"
];
/** More at once would only meet the limits that AWS has on calls. */
const mostParallel = 64;
/** A number of clusters at once, as somebody wrote it; undefined where it is none. */
function readParallel(text) {
	const number = /^[0-9]{1,3}$/.test(text) ? Number(text) : 0;
	return number >= 1 && number <= 64 ? number : void 0;
}
/** What lint does where nobody asks for more, and what it does for the other commands. */
const defaultLintOptions = {
	failOn: "error",
	suppressions: true,
	fix: false,
	writeBaseline: false,
	changedSince: void 0
};

// src/world.ts
/** The day on which something happens, `YYYY-MM-DD` in UTC. */
function todayOf({ now }) {
	return now().toISOString().slice(0, 10);
}
/**
* Gives what the work gives.
*
* @throws Failure `interrupted` as soon as the run is told to stop
*/
function unlessTold({ interrupted }, work) {
	const told = new Promise((_, reject) => {
		const stop = () => reject(toldToStop(interrupted));
		if (interrupted.aborted) stop();
		else interrupted.addEventListener("abort", stop, { once: true });
	});
	return Promise.race([work, told]);
}
/** @throws Failure `interrupted` where the run was told to stop */
function refuseIfTold({ interrupted }) {
	if (interrupted.aborted) throw toldToStop(interrupted);
}
function toldToStop({ reason }) {
	return new Failure("interrupted", `The run was told to stop (${String(reason)}).`, { remedy: "Run it again: a change that is not in place yet is made then." });
}

// src/file/replace.ts
/**
* Writes a file in one step: beside it first, and then renamed, so that a crash leaves the old text or the new one. A
* file that was there keeps its mode. A link is replaced by a file, and what it points at is left alone.
*/
async function replaceFile(path, text) {
	const mode = (await stat(path).catch(() => void 0))?.mode;
	const beside = join(dirname(path), `.guestlist-${randomBytes(6).toString("hex")}.tmp`);
	try {
		const file = await open(beside, "wx");
		try {
			if (mode !== void 0) await file.chmod(mode & 4095);
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}

export { commands as a, unlessTold as i, refuseIfTold as n, defaultLintOptions as o, todayOf as r, readParallel as s, replaceFile as t };