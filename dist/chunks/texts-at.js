import { i as decoded } from "./read.js";
import { n as runGit, t as commitOf } from "./run.js";
import { n as unreadableEntry, t as readTreeFiles } from "./tree-files.js";
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
	const prefix = async () => (await git("rev-parse", "--show-prefix")).replace(/\n$/, "");
	return {
		words: ref,
		async read(path) {
			commit ??= commitOf(folder, ref, problem);
			const tree = await commit;
			const place = posix.normalize(posix.join(await prefix(), path));
			const listed = await git("--literal-pathspecs", "ls-tree", "--full-tree", "-l", "-z", tree, "--", place);
			const [, mode, blob, size] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(listed) ?? [];
			if (mode === void 0 || blob === void 0) return void 0;
			return unreadableEntry(mode, Number(size)) ?? decoded(await runGit(folder, [
				"cat-file",
				"blob",
				blob
			], problem));
		},
		async readFolder(path, here) {
			commit ??= commitOf(folder, ref, problem);
			const tree = await commit;
			const top = await prefix();
			const place = posix.normalize(posix.join(top, path));
			const entries = (await git("--literal-pathspecs", "ls-tree", "-r", "--full-tree", "-l", "-z", tree, "--", place)).split("\0").flatMap((line) => {
				const [, mode, sha, size, file] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line) ?? [];
				if (mode === void 0 || sha === void 0 || file === void 0) return [];
				return [{
					path: posix.relative(top, file),
					mode,
					sha,
					size: Number(size)
				}];
			});
			return readTreeFiles(entries, here, async (sha) => decoded(await runGit(folder, [
				"cat-file",
				"blob",
				sha
			], problem)));
		}
	};
}

export { textsAt };