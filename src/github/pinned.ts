import { warning } from '@actions/core';
import { plain } from '../report/plain.ts';

/** The full name of a commit, or a version: what a release is of. */
const RELEASED = /^(?:[0-9a-f]{40}|v\d[\w.-]*)$/;

/**
 * Warns where the action is run from a branch: whoever may push to it decides what runs here, with the identity of this
 * job. An action of the repository's own has no ref.
 */
export function warnOfBranch(env: Readonly<Record<string, string | undefined>>): void {
  const ref = env['GITHUB_ACTION_REF'] ?? '';
  if (ref === '' || RELEASED.test(ref)) return;
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? 'OWNER/guestlist';
  warning(
    plain(
      `This step runs ${repository} from ${ref}, which changes without a release: pin the commit of a release, as in uses: ${repository}@COMMIT # v1.0.0.`,
    ),
    { title: 'guestlist' },
  );
}
