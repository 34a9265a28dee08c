import { unreadable } from '../declaration/files.ts';
import { look } from '../file/read.ts';
import type { Finding } from '../finding/finding.ts';
import type { SourceFile } from '../finding/source.ts';
import { type Baseline, emptyBaseline, parseBaseline } from '../lint/baseline/baseline.ts';
import { configurationRule } from '../lint/engine-rules.ts';
import { type Configuration, defaultConfiguration, type NamedPath } from './configuration.ts';
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
 */
export async function readConfiguration(
  workingDirectory: string,
  mayLackBaseline: boolean,
): Promise<ReadConfiguration> {
  const read = await readTexts(textsIn(workingDirectory), mayLackBaseline);
  const aside = await linkOnTheWay(workingDirectory, read.configuration.dir);
  return aside.length > 0 ? nothing(aside, read.files) : read;
}

/**
 * Reads guestlist.yaml, where there is one, and the baseline that it names, wherever they stand.
 *
 * @throws Failure where the place itself cannot be asked
 */
export async function readTexts(texts: Texts, mayLackBaseline: boolean): Promise<ReadConfiguration> {
  const text = await texts.read(CONFIGURATION_FILE);
  if (text === undefined) return withoutFile(texts);
  if (typeof text !== 'string') return nothing([unreadable(CONFIGURATION_FILE, text)]);
  const file: SourceFile = { path: CONFIGURATION_FILE, text };
  const configuration = parseConfiguration(file);
  if (!isConfiguration(configuration)) return nothing(configuration, [file]);
  if (configuration.baseline === undefined)
    return { configuration, baseline: emptyBaseline, files: [file], findings: [] };
  const read = await readBaseline(texts, configuration.baseline, mayLackBaseline);
  const files = read.file === undefined ? [file] : [file, read.file];
  return 'known' in read.baseline
    ? { configuration, baseline: read.baseline, files, findings: [] }
    : nothing(read.baseline, files);
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

async function readBaseline(
  texts: Texts,
  named: NamedPath,
  mayLack: boolean,
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
  return { baseline: parseBaseline(file), file };
}

function objection({ location }: NamedPath, message: string, remedy: string): Finding {
  return { rule: configurationRule.id, severity: configurationRule.severity, location, message, remedy };
}
