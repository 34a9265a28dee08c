import type { FatedEntry } from '../awsauth/fate.ts';

/** What a reader should know of an entry that is not wrong: nothing for one that lets nobody in. */
export function cautionsOf({ entry: { mapping, disputed }, fate }: FatedEntry): string[] {
  const cautions = disputed === undefined || fate.kind === 'uncertain' ? [] : [disputed];
  if (mapping.section === 'mapAccounts' || fate.kind === 'dead' || fate.kind === 'shadowed') return cautions;
  if (mapping.username === '')
    cautions.push('it gives no username: signing in works, but aggregated APIs such as kubectl top answer 401');
  if (/:root$/i.test(mapping.arn))
    cautions.push("it lets in the account's root user alone, and not everybody in the account");
  return cautions;
}
