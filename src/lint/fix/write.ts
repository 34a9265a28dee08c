import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../failure.ts';
import { codeOf, look } from '../../file/read.ts';
import { replaceFile } from '../../file/replace.ts';
import type { Finding, Fix } from '../../finding/finding.ts';
import { grouped } from '../../grouped.ts';
import { mend } from './mend.ts';

/** What was mended, and what was left since another fix changed the same stretch first. */
export interface WrittenFixes {
  readonly findings: number;
  readonly files: number;
  readonly postponed: number;
}

/**
 * Writes the fixes of findings into their files, each file in one step. Nothing is written through a link, nor over
 * what somebody wrote since the file was read.
 *
 * @param workingDirectory an absolute path
 * @param sources the texts in which the findings were made, by path
 * @throws Failure `declarations` where a file is no longer what was read, or cannot be written
 */
export async function writeFixes(
  workingDirectory: string,
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
): Promise<WrittenFixes> {
  const total = { findings: 0, files: 0, postponed: 0 };
  for (const [file, fixes] of byFile(findings)) {
    const before = sources.get(file);
    if (before === undefined) continue;
    const { text, applied, postponed } = mend(before, fixes);
    await write(workingDirectory, file, before, text);
    total.findings += applied;
    total.files += 1;
    total.postponed += postponed;
  }
  return total;
}

function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Fix[]> {
  return grouped(
    findings.flatMap(({ fix }) => fix ?? []),
    ({ location }) => location.file,
  );
}

async function write(workingDirectory: string, file: string, before: string, after: string): Promise<void> {
  const refuse = (why: string, remedy = 'Run guestlist lint again.', cause?: unknown) =>
    new Failure('declarations', `${file} was not mended: ${why}.`, { cause, remedy });
  const found = await look(workingDirectory, file);
  if (found === undefined) throw refuse('it is gone');
  if ('problem' in found) throw refuse(found.problem, found.remedy);
  const path = join(workingDirectory, file);
  try {
    // What was linted is the text without a byte order mark; a mark that is there stays.
    const now = await readFile(path, 'utf8');
    const mark = now.startsWith('\uFEFF') ? '\uFEFF' : '';
    if (now !== mark + before) throw refuse('somebody changed it meanwhile');
    await replaceFile(path, mark + after);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const remedy = 'Check the permissions of the file and of its folder.';
    throw refuse(`it cannot be written (${codeOf(error)})`, remedy, error);
  }
}
