import { posix } from 'node:path';
import type { CommittedTexts } from '../configuration/texts.ts';
import { decoded } from '../file/text.ts';
import { NO_FILE, type Unreadable } from '../file/unreadable.ts';
import { unreadableEntry } from '../git/tree-entry.ts';
import { readTreeFiles, type TreeFile } from '../git/tree-files.ts';
import { limits } from '../limits.ts';
import { at, numberAt, textAt } from '../plain-data.ts';
import { type Asked, malformed, type Rest } from './rest.ts';

/** What stands in a folder of a commit, by name. */
type Tree = ReadonlyMap<string, { readonly mode: string; readonly sha: string; readonly size: number }>;

/**
 * The texts that a commit on GitHub has of a folder. Walks the commit's trees, so that a file is missing only where the
 * folder around it could be read and does not have it: what a token may not see, GitHub calls missing too.
 *
 * @param commit its full name
 * @param folder that Guestlist works in, from the top of the repository; empty for the top
 * @param words what to call the commit
 */
export function committedTexts(rest: Rest, commit: string, folder: string, words: string): CommittedTexts {
  const objects = objectsOf(rest, { what: `guestlist.yaml as ${words} has it`, permission: 'contents: read' });
  const wayTo = (path: string) =>
    posix
      .join(folder, path)
      .split('/')
      .filter((name) => name !== '.');
  return {
    words,
    async read(path) {
      const way = wayTo(path);
      let tree = commit;
      for (const [index, name] of way.entries()) {
        const entry = (await objects.treeOf(tree)).get(name);
        if (entry === undefined) return undefined;
        const problem = unreadableEntry(entry.mode, entry.size);
        const isLast = index === way.length - 1;
        if (isLast) return problem ?? objects.blobOf(entry.sha);
        if (problem === undefined) return undefined;
        if (problem !== NO_FILE) return problem;
        tree = entry.sha;
      }
      return undefined;
    },
    async readFolder(path, here) {
      let tree = commit;
      for (const name of wayTo(path)) {
        const entry = (await objects.treeOf(tree)).get(name);
        if (entry === undefined) return [];
        if (entry.mode !== FOLDER) return undefined;
        tree = entry.sha;
      }
      const files = await filesBelow(objects, tree, path === '.' ? '' : path, 0);
      return files && readTreeFiles(files, here, objects.blobOf);
    },
  };
}

/** The objects of git that a repository on GitHub has, by their names. */
interface Objects {
  /** A folder; each is asked for once. */
  readonly treeOf: (sha: string) => Promise<Tree>;
  readonly blobOf: (sha: string) => Promise<string | Unreadable>;
}

function objectsOf(rest: Rest, asked: Asked): Objects {
  const trees = new Map<string, Promise<Tree>>();
  return {
    treeOf(sha) {
      const tree = trees.get(sha) ?? rest.get(`git/trees/${sha}`, asked).then((answer) => treeFrom(answer, asked));
      trees.set(sha, tree);
      return tree;
    },
    blobOf: async (sha) => blobFrom(await rest.get(`git/blobs/${sha}`, asked), asked),
  };
}

/** All files below a tree; undefined where it is too deep. */
async function filesBelow(objects: Objects, sha: string, path: string, depth: number): Promise<TreeFile[] | undefined> {
  if (depth > limits.folderDepth) return undefined;
  const files: TreeFile[] = [];
  for (const [name, entry] of await objects.treeOf(sha)) {
    const below = path === '' ? name : `${path}/${name}`;
    if (entry.mode !== FOLDER) files.push({ path: below, ...entry });
    else {
      const found = await filesBelow(objects, entry.sha, below, depth + 1);
      if (found === undefined) return undefined;
      files.push(...found);
    }
  }
  return files;
}

/** The mode of a folder in a tree of git. */
const FOLDER = '040000';

function treeFrom(answer: unknown, asked: Asked): Tree {
  const entries = at(answer, 'tree');
  // What is cut off may be what is looked for.
  if (!Array.isArray(entries) || at(answer, 'truncated') !== false) throw malformed(asked);
  return new Map(
    entries.map((entry: unknown) => {
      const [name, mode, sha] = ['path', 'mode', 'sha'].map((field) => textAt(entry, field));
      if (name === undefined || mode === undefined || sha === undefined || !isSha(sha)) throw malformed(asked);
      return [name, { mode, sha, size: numberAt(entry, 'size') ?? 0 }];
    }),
  );
}

function blobFrom(answer: unknown, asked: Asked): string | Unreadable {
  const content = textAt(answer, 'content');
  if (content === undefined || at(answer, 'encoding') !== 'base64') throw malformed(asked);
  return decoded(Buffer.from(content, 'base64'));
}

/** Whether a text is the full name of an object of git, by SHA-1 or SHA-256. */
export function isSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
