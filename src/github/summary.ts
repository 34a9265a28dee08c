import { appendFile } from 'node:fs/promises';
import { warning } from '@actions/core';
import { messageOf } from '../failure.ts';
import { plain } from '../report/plain.ts';

/** Adds Markdown to the job's summary. Where that is not possible it says so: it is no reason to fail. */
export async function writeSummary(path: string | undefined, markdown: string): Promise<void> {
  if (path === undefined || path === '') return;
  try {
    await appendFile(path, `${markdown}\n`);
  } catch (error) {
    const why = messageOf(error);
    warning(plain(`The summary of this step could not be written: ${why}`), { title: 'guestlist' });
  }
}
