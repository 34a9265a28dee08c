import type { Category, Rule } from '../../lint/rule.ts';

/** What the rules of a category stand under. */
export const headings: Readonly<Record<Category, string>> = {
  arn: 'ARNs',
  username: 'Usernames',
  group: 'Groups',
  grant: 'Grants',
  cluster: 'Clusters',
  file: 'Files',
};

/** What else is to be known of a rule, in sentences. */
export function notesOn({ allowed, suppressible }: Rule, hasFix: boolean): string[] {
  const configured = Object.entries(allowed ?? {}).map(
    ([what, values]) =>
      `The examples are read with allowed.${what} of the configuration as: ${[...(values ?? [])].join(', ')}.`,
  );
  return [
    ...configured,
    ...(hasFix ? ['Its findings carry the text that mends them, where that is safe to put in place.'] : []),
    ...(suppressible === false ? ['No comment in a declaration can silence it.'] : []),
  ];
}
