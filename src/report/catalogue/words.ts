import type { Category, RuleText } from '../../lint/rule.ts';

/** What the rules of a category stand under. */
export const headings: Readonly<Record<Category, string>> = {
  arn: 'ARNs',
  username: 'Usernames',
  group: 'Groups',
  grant: 'Grants',
  cluster: 'Clusters',
  file: 'Files',
  suppression: 'Suppressions',
  configuration: 'Configuration',
};

/** What else is to be known of a rule, in sentences. */
export function notesOn({ allowed, suppressible, live, onEntries }: RuleText, hasFix: boolean): string[] {
  const configured = Object.entries(allowed ?? {}).map(
    ([what, values]) =>
      `The examples are read with allowed.${what} of the configuration as: ${[...(values ?? [])].join(', ')}.`,
  );
  return [
    ...configured,
    ...(live === true ? [LIVE] : []),
    ...(onEntries === true ? ['inspect asks it of the entries of a live or saved aws-auth too.'] : []),
    ...(hasFix ? ['Its findings carry the text that mends them, where that is safe to put in place.'] : []),
    ...(suppressible === false ? ['No comment, baseline or guestlist.yaml can silence it.'] : []),
  ];
}

const LIVE =
  'It is asked of a live cluster, by plan, apply and inspect. lint never asks it, and a comment that suppresses it is never told to be for nothing.';
