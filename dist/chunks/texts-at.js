import { t as decoded } from "./text.js";
import { n as runGit, t as commitOf } from "./run.js";
import { t as unreadableEntry } from "./tree-entry.js";
import { posix } from "node:path";

// src/git/texts-at.ts
/**
* The texts that a git ref has of a folder. The ref is looked up when the first is read.
*
* @param folder the folder that Guestlist works in, absolute: in a clone, perhaps below its top
*/
function textsAt(folder, ref) {
	const problem = `git cannot tell what ${JSON.stringify(ref)} has of guestlist.yaml.`;
	const git = async (...args) => (await runGit(folder, args, problem)).toString();
	let commit;
	return {
		words: ref,
		async read(path) {
			commit ??= commitOf(folder, ref, problem);
			const tree = await commit;
			const prefix = (await git("rev-parse", "--show-prefix")).replace(/\n$/, "");
			const place = posix.normalize(posix.join(prefix, path));
			const listed = await git("--literal-pathspecs", "ls-tree", "--full-tree", "-l", "-z", tree, "--", place);
			const [, mode, blob, size] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(listed) ?? [];
			if (mode === void 0 || blob === void 0) return void 0;
			return unreadableEntry(mode, Number(size)) ?? decoded(await runGit(folder, [
				"cat-file",
				"blob",
				blob
			], problem));
		}
	};
}

export { textsAt };