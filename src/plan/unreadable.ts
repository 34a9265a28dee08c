import { fatesOf } from '../awsauth/fate.ts';
import { type Section, sections } from '../awsauth/mapping.ts';
import type { Reading, ReadingProblem } from '../awsauth/read.ts';
import { Failure } from '../failure.ts';
import { excerpt } from '../finding/excerpt.ts';
import { Lines } from '../finding/lines.ts';

/**
 * Refuses a live aws-auth that does not load, or that versions of the authenticator load differently: what cannot be
 * told for sure is not touched.
 *
 * @throws Failure `live-unreadable`
 */
export function refuseUnreadable(reading: Reading, target: string): void {
  for (const section of sections) {
    const { problem } = reading[section];
    if (problem === undefined) continue;
    throw new Failure(
      'live-unreadable',
      `${section} of ${target} cannot be read, at line ${problem.line}, column ${problem.column}: ${problem.message}.`,
      {
        detail: excerptOf(reading, section, problem),
        remedy: `The authenticator drops all of ${section} as it stands, nodes too if they are in it. Mend it by hand (kubectl edit -n kube-system configmap aws-auth); Guestlist writes nothing until it can be read.`,
      },
    );
  }
  const disputed = fatesOf(reading).find(({ entry }) => entry.disputed !== undefined);
  if (disputed === undefined) return;
  const { section, line } = disputed.place;
  throw new Failure(
    'live-unreadable',
    `What ${section} of ${target} says at line ${line} cannot be told for sure: ${disputed.entry.disputed}.`,
    {
      detail: excerptOf(reading, section, { line, column: 1 }),
      remedy:
        'EKS does not say which version it runs. Mend the entry by hand (kubectl edit -n kube-system configmap aws-auth); Guestlist writes nothing until it is clear.',
    },
  );
}

function excerptOf(
  reading: Reading,
  section: Section,
  { line, column }: Pick<ReadingProblem, 'line' | 'column'>,
): string {
  const location = { file: section, line, column, endLine: line, endColumn: column + 1 };
  return excerpt(new Lines(reading[section].text ?? ''), location);
}
