import { appendFile } from 'node:fs/promises';

/** Adds Markdown to the job's summary. Gives the reason where that is not possible; a summary is no reason to fail. */
export async function writeSummary(path: string | undefined, markdown: string): Promise<string | undefined> {
  if (path === undefined || path === '') return undefined;
  try {
    await appendFile(path, `${markdown}\n`);
    return undefined;
  } catch (error) {
    return `The summary of this step could not be written: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
