import { createHash } from 'node:crypto';
import { entryKey, type Mapping } from '../awsauth/mapping.ts';
import type { Change, Plan } from './plan.ts';

/** A change that an apply makes; the others leave the entry as it is. */
export type Made = Extract<Change, { kind: 'added' | 'changed' | 'removed' | 'adopted' }>;

/** The changes of a plan that an apply makes. */
export function madeBy({ changes }: Pick<Plan, 'changes'>): Made[] {
  return changes.filter((change) => isMade(change));
}

/** Whether an apply makes a change. */
export function isMade(change: Change): change is Made {
  return change.kind !== 'kept' && change.kind !== 'foreign' && change.kind !== 'conflict';
}

/** How many hexadecimal digits a digest or a fingerprint has: 160 bits, so that nobody finds two changes with the same one. */
export const DIGEST_LENGTH = 40;

/**
 * The digest of a change: over its kind and over as whom the principal gets in before and after it. Never over texts,
 * times or places in files, and the order of groups is no matter, as to the authenticator.
 */
export function digestOf(change: Made): string {
  const before = change.kind === 'added' ? null : canonical(change.before);
  const after = afterOf(change);
  return sha256([change.kind, before, after === undefined ? null : canonical(after)]);
}

/** The fingerprint of a plan: over the repository, the cluster, and every change that an apply would make. */
export function fingerprintOf(plan: Pick<Plan, 'source' | 'cluster' | 'changes'>): string {
  return sha256([plan.source, plan.cluster, madeBy(plan).map(digestOf).sort()]);
}

/** How much of a fingerprint people compare. */
export const SHORT_LENGTH = 12;

/** The fingerprint as people compare it. */
export function shortFingerprint(plan: Parameters<typeof fingerprintOf>[0]): string {
  return fingerprintOf(plan).slice(0, SHORT_LENGTH);
}

function afterOf(change: Made): Mapping | undefined {
  switch (change.kind) {
    case 'added':
    case 'changed':
      return change.after;
    case 'adopted':
      return change.before;
    case 'removed':
      return undefined;
  }
}

function canonical(mapping: Mapping): unknown {
  if (mapping.section === 'mapAccounts') return [entryKey(mapping)];
  return [entryKey(mapping), mapping.username, [...new Set(mapping.groups)].sort()];
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, DIGEST_LENGTH);
}
