import { readFileSync, writeFileSync } from 'node:fs';

/** The parts of docs/reliability.md that a run of tests writes, by the script that does. */
export type Part = 'faults' | 'load';

const page = new URL('../docs/reliability.md', import.meta.url);
const beginOf = (part: Part) => `<!-- made by npm run test:${part} -->`;
const endOf = (part: Part) => `<!-- end of test:${part} -->`;

/** What stands between the markers of a part. */
export function readPart(part: Part): string {
  const text = readFileSync(page, 'utf8');
  return text.slice(text.indexOf(beginOf(part)) + beginOf(part).length, text.indexOf(endOf(part))).trim();
}

/** Writes what stands between the markers of a part. */
export function writePart(part: Part, content: string): void {
  const text = readFileSync(page, 'utf8');
  const [before, after] = [text.indexOf(beginOf(part)) + beginOf(part).length, text.indexOf(endOf(part))];
  writeFileSync(page, `${text.slice(0, before)}\n\n${content}\n\n${text.slice(after)}`);
}
