import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../failure.ts';
import { isMap } from '../plain-data.ts';
import { DIGEST_LENGTH } from '../plan/fingerprint.ts';
import type { Review, ReviewedChanges } from '../plan/review.ts';

/** A plan of 5,000 entries has some 4 MiB. */
const MAX_BYTES = 16 * 1024 * 1024;

const DIGEST = new RegExp(`^[0-9a-f]{${DIGEST_LENGTH}}$`);

/**
 * What was reviewed, from a file that `guestlist plan -o json` printed. Only clusters, fingerprints and digests are looked
 * at, and each of them strictly: whatever else is in the file, it can do no more than name changes.
 *
 * @param source the repository that applies
 * @throws Failure `usage` where the file cannot be read, is no plan, or is another repository's
 */
export async function readReviewed(workingDirectory: string, path: string, source: string): Promise<Review> {
  const refuse = (why: string) =>
    new Failure('usage', `The reviewed plan ${path} cannot be used: ${why}.`, {
      remedy: 'Make it with: guestlist plan -o json > plan.json',
    });
  const report = parse(await textOf(resolve(workingDirectory, path), refuse), refuse);
  if (!isMap(report) || report['apiVersion'] !== 'guestlist/v1' || report['kind'] !== 'PlanReport')
    throw refuse('it is not a plan of guestlist/v1');
  const { clusters } = report;
  if (!Array.isArray(clusters)) throw refuse('it has no clusters');
  // What was left out of an abridged one was not seen.
  const isWhole = report['abridged'] === undefined;
  const reviewed = new Map<string, ReviewedChanges>();
  for (const cluster of clusters) {
    if (!isMap(cluster) || typeof cluster['cluster'] !== 'string') throw refuse('a cluster has no name');
    if ('failure' in cluster) continue;
    if (cluster['source'] !== source)
      throw refuse(`it is of ${JSON.stringify(cluster['source'])}, and not of ${source}`);
    if (!isDigest(cluster['fingerprint'])) throw refuse('a plan has no fingerprint');
    const digests = isWhole ? digestsOf(cluster['changes']) : [];
    if (digests === undefined) throw refuse('a change has no digest');
    reviewed.set(cluster['cluster'], { digests: new Set(digests), plans: new Set([cluster['fingerprint']]) });
  }
  return { kind: 'reviewed', by: path, clusters: reviewed, newest: reviewed };
}

async function textOf(path: string, refuse: (why: string) => Failure): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw refuse('it does not exist');
  if (!found.isFile()) throw refuse('it is not a file');
  if (found.size > MAX_BYTES) throw refuse(`it has ${found.size} bytes`);
  return readFile(path, 'utf8').catch(() => {
    throw refuse('it cannot be read');
  });
}

function parse(text: string, refuse: (why: string) => Failure): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('it is not JSON');
  }
}

/** Undefined where one is malformed; a change that an apply does not make has none. */
function digestsOf(changes: unknown): string[] | undefined {
  if (!Array.isArray(changes)) return undefined;
  const digests = changes.map((change: unknown) => (isMap(change) ? change['digest'] : undefined));
  const given = digests.filter((digest) => digest !== null);
  return given.every(isDigest) ? given : undefined;
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && DIGEST.test(value);
}
