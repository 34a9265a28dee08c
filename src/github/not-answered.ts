import { Failure } from '../failure.ts';
import { at, numberAt, textAt } from './payload.ts';
import type { Asked } from './rest.ts';

/** Why GitHub did not give what a run may not go on without, and what to do about it. */
export function notAnswered(error: unknown, { what, permission }: Asked): Failure {
  const said = (error instanceof Error ? error.message : String(error)).split(/[\r\n]/)[0] ?? '';
  const status = numberAt(error, 'status');
  const message = `GitHub did not give ${what}: ${said.replace(/\.$/, '')}.`;
  // Octokit gives a network that is down the status 500, but no response.
  const isAnswer = at(error, 'response') !== undefined;
  if (!isAnswer || status === undefined || status >= 500 || isLimited(error, said)) {
    return new Failure('github', message, { remedy: 'Run the job again when GitHub answers.' });
  }
  return new Failure('github', message, {
    detail: `permissions:\n  ${permission}`,
    remedy: 'Add this to the permissions of the job, beside those that are there.',
  });
}

/** GitHub answers 403 to those who ask too often, too. */
function isLimited(error: unknown, said: string): boolean {
  const header = (name: string) => textAt(error, 'response', 'headers', name);
  return /rate limit/i.test(said) || header('x-ratelimit-remaining') === '0' || header('retry-after') !== undefined;
}
