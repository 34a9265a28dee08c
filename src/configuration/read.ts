import { relative, resolve, sep } from 'node:path';
import { isYaml, unreadable } from '../declaration/files.ts';
import { look, readTextInside } from '../file/read.ts';
import type { Finding } from '../finding/finding.ts';
import type { SourceFile } from '../finding/source.ts';
import { type Baseline, emptyBaseline, type Listable, parseBaseline } from '../lint/baseline/baseline.ts';
import { configurationRule } from '../lint/engine-rules.ts';
import { ruleTextOf } from '../lint/rule-texts.ts';
import { type Configuration, DEFAULT_DIR, defaultConfiguration, type NamedPath } from './configuration.ts';
import { isConfiguration, parseConfiguration } from './parse.ts';

/** The name of the file, at the top of the working directory. */
export const CONFIGURATION_FILE = 'guestlist.yaml';

/** What holds for a folder, or what is wrong with the files that say so. */
export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly baseline: Baseline;
  /** What was read, for excerpts. */
  readonly files: readonly SourceFile[];
  /** Where there are any, nothing may be judged by the rest. */
  readonly findings: readonly Finding[];
}

/**
 * Reads guestlist.yaml, where there is one, and the baseline that it names. Nothing outside the folder is ever read.
 *
 * @param workingDirectory an absolute path
 * @param mayLackBaseline whether the baseline may not be there yet
 * @param dir the folder of declarations, where somebody asked for another than guestlist.yaml names
 */
export async function readConfiguration(
  workingDirectory: string,
  mayLackBaseline: boolean,
  dir?: string,
): Promise<ReadConfiguration> {
  const text = await readTextInside(workingDirectory, CONFIGURATION_FILE);
  if (text === undefined) return withoutFile(workingDirectory);
  if (typeof text !== 'string') return nothing([unreadable(CONFIGURATION_FILE, text)]);
  const file: SourceFile = { path: CONFIGURATION_FILE, text };
  const configuration = parseConfiguration(file);
  if (!isConfiguration(configuration)) return nothing(configuration, [file]);
  const aside = await linkOnTheWay(workingDirectory, configuration.dir);
  if (aside.length > 0) return nothing(aside, [file]);
  if (configuration.baseline === undefined)
    return { configuration, baseline: emptyBaseline, files: [file], findings: [] };
  const folder = resolve(workingDirectory, dir ?? configuration.dir?.path ?? DEFAULT_DIR);
  const misplaced = await misplacedIn(workingDirectory, configuration.baseline, folder);
  if (misplaced.length > 0) return nothing(misplaced, [file]);
  const read = await readBaseline(workingDirectory, configuration.baseline, mayLackBaseline, listableOf(configuration));
  const files = read.file === undefined ? [file] : [file, read.file];
  return 'known' in read.baseline
    ? { configuration, baseline: read.baseline, files, findings: [] }
    : nothing(read.baseline, files);
}

/**
 * The rules that a baseline may name: the built-in ones, and the policies. Of these their ids are enough, which the
 * schema has let through: to read them whole loads the CEL engine.
 */
function listableOf({ policies }: Configuration): Listable {
  const items = (policies?.data ?? []) as readonly { readonly id: string; readonly suppressible?: boolean }[];
  const own = items.map(({ id, suppressible }) => [id, { suppressible }] as const);
  return new Map<string, { readonly suppressible?: boolean | undefined }>([...own, ...ruleTextOf]);
}

/** A name that nobody reads must not look as if it were read. */
async function withoutFile(workingDirectory: string): Promise<ReadConfiguration> {
  if ((await look(workingDirectory, 'guestlist.yml')) === undefined) return nothing([]);
  return nothing([
    unreadable('guestlist.yml', { problem: 'its name is not guestlist.yaml', remedy: 'Rename it, or remove it.' }),
  ]);
}

function nothing(findings: readonly Finding[], files: readonly SourceFile[] = []): ReadConfiguration {
  return { configuration: defaultConfiguration, baseline: emptyBaseline, files, findings };
}

async function linkOnTheWay(workingDirectory: string, dir: NamedPath | undefined): Promise<readonly Finding[]> {
  if (dir === undefined) return [];
  const found = await look(workingDirectory, dir.path);
  if (found === undefined || !('problem' in found)) return [];
  return [objection(dir, `The folder ${dir.path} is not read: ${found.problem}.`, found.remedy)];
}

/** A baseline that is a folder, or would be read as a declaration. */
async function misplacedIn(workingDirectory: string, named: NamedPath, folder: string): Promise<readonly Finding[]> {
  const remedy = 'Name a file beside guestlist.yaml, such as guestlist-baseline.yaml.';
  const found = await look(workingDirectory, named.path);
  if (found !== undefined && !('problem' in found) && found.isDirectory())
    return [objection(named, `The baseline ${named.path} is a folder.`, remedy)];
  const way = relative(folder, resolve(workingDirectory, named.path));
  if (!isYaml(named.path) || way.startsWith(`..${sep}`)) return [];
  const message = `The baseline ${named.path} lies in the folder of declarations, and would be read as one.`;
  return [objection(named, message, folder === workingDirectory ? ANOTHER_ENDING : remedy)];
}

const ANOTHER_ENDING = 'Give it another ending, such as guestlist-baseline.json.';

async function readBaseline(
  workingDirectory: string,
  named: NamedPath,
  mayLack: boolean,
  rules: Listable,
): Promise<{ readonly baseline: Baseline | readonly Finding[]; readonly file?: SourceFile }> {
  const text = await readTextInside(workingDirectory, named.path);
  if (text === undefined) {
    if (mayLack) return { baseline: emptyBaseline };
    const message = `The baseline ${named.path} is not there.`;
    return {
      baseline: [objection(named, message, 'Write it with guestlist lint --write-baseline, or remove the line.')],
    };
  }
  if (typeof text !== 'string') return { baseline: [unreadable(named.path, text)] };
  const file: SourceFile = { path: named.path, text };
  return { baseline: parseBaseline(file, rules), file };
}

function objection({ location }: NamedPath, message: string, remedy: string): Finding {
  return { rule: configurationRule.id, severity: configurationRule.severity, location, message, remedy };
}
