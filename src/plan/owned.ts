import { ownershipOf, readLedger } from '../awsauth/ledger.ts';
import type { Mapping } from '../awsauth/mapping.ts';
import { allEntries, read } from '../awsauth/read.ts';
import type { Plan } from './plan.ts';

/** The live entries that the ledger has down as the planning repository's. */
export function ownedIn({ live, source }: Pick<Plan, 'live' | 'source'>): Mapping[] {
  const ledger = readLedger(live);
  // There is no plan where the ledger cannot be read.
  if ('problem' in ledger) return [];
  return allEntries(read(live)).flatMap(({ mapping }) =>
    ownershipOf(ledger, mapping)?.owner === source ? [mapping] : [],
  );
}
