import { relative, resolve, sep } from 'node:path';
import { isYaml, unreadable } from '../declaration/files.ts';
import { look } from '../file/read.ts';
import type { Finding } from '../finding/finding.ts';
import type { SourceFile } from '../finding/source.ts';
import {
  type Baseline,
  emptyBaseline,
  type Listable,
  type ListedRule,
  parseBaseline,
} from '../lint/baseline/baseline.ts';
import { configurationRule } from '../lint/engine-rules.ts';
import { ruleTextOf } from '../lint/rule-texts.ts';
import { type Configuration, DEFAULT_DIR, defaultConfiguration, type NamedPath } from './configuration.ts';
import { isConfiguration, parseConfiguration } from './parse.ts';
import { type Texts, textsIn } from './texts.ts';

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
 * Reads the guestlist.yaml of a folder, where there is one, and the baseline that it names. Nothing outside the folder is
 * ever read.
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
  return readLooking(textsIn(workingDirectory), mayLackBaseline, async (configuration) => [
    ...(await linkOnTheWay(workingDirectory, configuration.dir)),
    ...(await misplacedIn(workingDirectory, configuration, dir)),
  ]);
}

/**
 * Reads guestlist.yaml, where there is one, and the baseline that it names, wherever they stand.
 *
 * @throws Failure where the place itself cannot be asked
 */
export async function readTexts(texts: Texts, mayLackBaseline: boolean): Promise<ReadConfiguration> {
  return readLooking(texts, mayLackBaseline, async () => []);
}

/** @param objectionsTo what is wrong with the places that are named, before the baseline is read */
async function readLooking(
  texts: Texts,
  mayLackBaseline: boolean,
  objectionsTo: (configuration: Configuration) => Promise<readonly Finding[]>,
): Promise<ReadConfiguration> {
  const text = await texts.read(CONFIGURATION_FILE);
  if (text === undefined) return withoutFile(texts);
  if (typeof text !== 'string') return nothing([unreadable(CONFIGURATION_FILE, text)]);
  const file: SourceFile = { path: CONFIGURATION_FILE, text };
  const configuration = parseConfiguration(file);
  if (!isConfiguration(configuration)) return nothing(configuration, [file]);
  const aside = await objectionsTo(configuration);
  if (aside.length > 0) return nothing(aside, [file]);
  if (configuration.baseline === undefined)
    return { configuration, baseline: emptyBaseline, files: [file], findings: [] };
  const read = await readBaseline(texts, configuration.baseline, mayLackBaseline, listableOf(configuration));
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
  return new Map<string, ListedRule>([...own, ...ruleTextOf]);
}

/** A name that nobody reads must not look as if it were read. */
async function withoutFile(texts: Texts): Promise<ReadConfiguration> {
  if ((await texts.read('guestlist.yml')) === undefined) return nothing([]);
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
async function misplacedIn(
  workingDirectory: string,
  { baseline: named, dir }: Configuration,
  asked: string | undefined,
): Promise<readonly Finding[]> {
  if (named === undefined) return [];
  const folder = resolve(workingDirectory, asked ?? dir?.path ?? DEFAULT_DIR);
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
  texts: Texts,
  named: NamedPath,
  mayLack: boolean,
  rules: Listable,
): Promise<{ readonly baseline: Baseline | readonly Finding[]; readonly file?: SourceFile }> {
  const text = await texts.read(named.path);
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
