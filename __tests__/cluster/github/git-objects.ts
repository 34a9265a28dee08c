import { createHash } from 'node:crypto';
import { example } from './description.ts';

/** What a commit has at a path: a text, bytes, a link or a submodule. */
export type Committed = string | Uint8Array | { readonly link: string } | { readonly submodule: string };

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size?: number;
}

/** The commits of a repository with their files, as GitHub's Git database gives them. */
export class GitObjects {
  readonly #trees = new Map<string, readonly Entry[]>();
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #commits = new Map<string, string>();

  /** Adds a commit, or gives it other files. */
  put(commit: string, files: Readonly<Record<string, Committed>>): void {
    this.#commits.set(commit, this.#tree(Object.entries(files)));
  }

  /** The JSON of a tree, by its own name or its commit's; undefined where there is none. */
  treeJson(api: string, repository: string, name: string): Record<string, unknown> | undefined {
    const sha = this.#commits.get(name) ?? name;
    const entries = this.#trees.get(sha);
    if (entries === undefined) return undefined;
    const url = (kind: string, of: string) => `${api}/repos/${repository}/git/${kind}/${of}`;
    const tree = entries.map((entry) => ({
      ...entry,
      url: url(entry.type === 'tree' ? 'trees' : 'blobs', entry.sha),
    }));
    return { sha, url: url('trees', sha), tree, truncated: false };
  }

  /** The JSON of a file's content; undefined where there is none. */
  blobJson(api: string, repository: string, sha: string): Record<string, unknown> | undefined {
    const bytes = this.#blobs.get(sha);
    if (bytes === undefined) return undefined;
    // GitHub breaks the lines.
    const content = Buffer.from(bytes).toString('base64').replace(/.{60}/g, '$&\n');
    const url = `${api}/repos/${repository}/git/blobs/${sha}`;
    return { ...example('blob'), sha, size: bytes.length, content, encoding: 'base64', url };
  }

  #tree(files: readonly (readonly [string, Committed])[]): string {
    const names = [...new Set(files.map(([path]) => path.split('/')[0] ?? ''))].sort();
    const entries = names.map((name): Entry => {
      const below = files.filter(([path]) => path.startsWith(`${name}/`));
      const file = files.find(([path]) => path === name)?.[1];
      if (file !== undefined) return this.#file(name, file);
      const sha = this.#tree(below.map(([path, each]) => [path.slice(name.length + 1), each]));
      return { path: name, mode: '040000', type: 'tree', sha };
    });
    const sha = hash('tree', JSON.stringify(entries));
    this.#trees.set(sha, entries);
    return sha;
  }

  #file(path: string, file: Committed): Entry {
    if (typeof file === 'object' && 'submodule' in file) {
      return { path, mode: '160000', type: 'commit', sha: file.submodule };
    }
    const isLink = typeof file === 'object' && 'link' in file;
    const bytes = Buffer.from(isLink ? file.link : file);
    const sha = hash('blob', bytes);
    this.#blobs.set(sha, bytes);
    return { path, mode: isLink ? '120000' : '100644', type: 'blob', sha, size: bytes.length };
  }
}

function hash(kind: string, content: string | Uint8Array): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');
}
