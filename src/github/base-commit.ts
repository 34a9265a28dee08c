import { Failure } from '../failure.ts';
import { textAt } from '../plain-data.ts';
import { isSha } from './committed-texts.ts';
import { type Event, isUnmerged } from './event.ts';

/**
 * The commit that what is declared is to be merged into, or was just merged into; undefined where nothing is being merged.
 *
 * @throws Failure `usage` where something is to be merged, and the payload does not say into what
 */
export function baseCommit(event: Event, payload: unknown): string | undefined {
  if (event.kind === 'push') {
    const before = textAt(payload, 'before') ?? '';
    // The first push of a branch comes after nothing.
    return event.isDefaultBranch && isSha(before) && !/^0+$/.test(before) ? before : undefined;
  }
  if (!isUnmerged(event)) return undefined;
  const base = textAt(payload, 'pull_request', 'base', 'sha') ?? textAt(payload, 'merge_group', 'base_sha');
  if (base !== undefined && isSha(base)) return base;
  throw new Failure('usage', 'The payload of the event does not say into which commit this is to be merged.', {
    remedy: 'Check what GITHUB_EVENT_PATH holds.',
  });
}
