import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ACTION = `
name: Upload
description: keeps a file under a name
inputs:
  name: { description: the name, required: true }
  path: { description: the file, required: true }
  retention-days: { description: how long }
runs: { using: node24, main: main.mjs }
`;

// As GitHub's own does, it refuses a name twice and a file that is not there (actions/upload-artifact, README.md).
const MAIN = `
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
const { INPUT_NAME: name, INPUT_PATH: path, KEPT: kept } = process.env;
const folder = join(kept, name);
if (existsSync(folder) || !existsSync(path) || /[":<>|*?\\r\\n\\\\/]/.test(name)) throw new Error('refused: ' + name);
mkdirSync(folder);
cpSync(path, join(folder, basename(path)));
`;

const DOWNLOAD = `
name: Download
description: brings what was kept under a name, or names that begin alike, a folder each where there are several
inputs:
  name: { description: the name }
  pattern: { description: how the names begin and a star }
  path: { description: the folder, required: true }
  run-id: { description: the run that kept it, and not this one }
  github-token: { description: what lets read that run }
runs: { using: node24, main: main.mjs }
`;

// As GitHub's own does, it brings nothing where there is nothing that begins so, and makes no folder for what is alone
// (actions/download-artifact, src/download-artifact.ts).
const BRING = `
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
const { INPUT_NAME: name = '', INPUT_PATTERN: pattern = '', INPUT_PATH: path, KEPT: kept } = process.env;
const names = name !== '' ? [name] : readdirSync(kept).filter((each) => each.startsWith(pattern.replace(/\\*$/, '')));
for (const name of names) cpSync(join(kept, name), names.length === 1 ? path : join(path, name), { recursive: true });
`;

/** The service that keeps artifacts of a run: act has none without a network of its own. */
export interface Artifacts {
  /** The folder that stands for actions/upload-artifact. */
  readonly upload: string;
  /** The folder that stands for actions/download-artifact. */
  readonly download: string;
  /** What leads the action here. */
  readonly env: Readonly<Record<string, string>>;
  /** The JSON of each artifact, by its name. */
  all(): Promise<Readonly<Record<string, unknown>>>;
  remove(): Promise<void>;
}

/** Makes a place for artifacts. */
export async function keepArtifacts(): Promise<Artifacts> {
  const root = await mkdtemp(join(tmpdir(), 'guestlist-artifacts-'));
  const [upload, download, kept] = [join(root, 'upload'), join(root, 'download'), join(root, 'kept')];
  await Promise.all([mkdir(upload), mkdir(download), mkdir(kept)]);
  await writeFile(join(download, 'action.yml'), DOWNLOAD);
  await writeFile(join(download, 'main.mjs'), BRING);
  await writeFile(join(upload, 'action.yml'), ACTION);
  await writeFile(join(upload, 'main.mjs'), MAIN);
  return {
    upload,
    download,
    env: { KEPT: kept },
    async all() {
      const names = await readdir(kept);
      const read = async (name: string) => {
        const [file = ''] = await readdir(join(kept, name));
        return [name, JSON.parse(await readFile(join(kept, name, file), 'utf8'))] as const;
      };
      return Object.fromEntries(await Promise.all(names.sort().map(read)));
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
