import { startOf } from '../../finding/location.ts';
import type { Rule } from '../rule.ts';

/** A file in the folder of declarations declares something. */
export const fileEmpty: Rule = {
  id: 'file-empty',
  category: 'file',
  severity: 'warning',
  summary: 'A file holds a declaration.',
  why: 'A file that is empty, or holds comments alone, declares nothing: what used to stand in it is taken away by the next apply. Often a merge, or a tool that writes such files, went wrong.',
  sources: [],
  bad: '# To be written.',
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  *check({ files, findings, clusters, accesses }) {
    const speaking = new Set(
      [...clusters, ...accesses]
        .map(({ locate }) => locate().file)
        .concat(findings.map(({ location }) => location.file)),
    );
    for (const { path } of files) {
      if (speaking.has(path)) continue;
      yield {
        location: startOf(path),
        message: 'The file holds no declaration.',
        remedy: 'Remove the file, or put its declarations back.',
      };
    }
  },
};
