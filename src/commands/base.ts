import type { CommittedTexts } from '../configuration/texts.ts';
import { shownPath } from '../declaration/folder.ts';
import { load } from '../declaration/load.ts';
import { resolve } from '../declaration/resolve.ts';
import type { Roster } from '../declaration/roster.ts';
import type { SourceFile } from '../finding/source.ts';

/** The rosters of what the declarations are to be merged into, by the names of clusters. */
export type Base = ReadonlyMap<string, Roster>;

/**
 * What a commit declares; undefined where its declarations cannot be read, since half of them would mislead.
 *
 * @param dir the folder of declarations, absolute or relative to the working directory
 * @param here the files of the checkout
 * @param today `YYYY-MM-DD` in UTC
 * @throws Failure where the commit itself cannot be asked
 */
export async function baseOf(
  texts: CommittedTexts,
  { workingDirectory, dir, here, today }: BaseOptions,
): Promise<Base | undefined> {
  const path = shownPath(workingDirectory, dir);
  if (path.startsWith('/') || path.split('/').includes('..')) return undefined;
  const files = await texts.readFolder(path, here);
  if (files === undefined) return undefined;
  const declarations = load(files);
  if (declarations.findings.some(({ severity }) => severity === 'error')) return undefined;
  return new Map(resolve(declarations, today).map((roster) => [roster.cluster.name, roster]));
}

interface BaseOptions {
  readonly workingDirectory: string;
  readonly dir: string;
  readonly here: readonly SourceFile[];
  readonly today: string;
}
