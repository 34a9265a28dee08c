import { Failure, messageOf } from '../failure.ts';
import { at, numberAt } from '../plain-data.ts';
import { isLimited, limitOf } from './rate-limit.ts';
import type { Asked } from './rest.ts';

/** Why GitHub did not give what a run may not go on without, and what to do about it. */
export function notAnswered(error: unknown, { what, permission }: Asked): Failure {
  const said = messageOf(error).split(/[\r\n]/)[0] ?? '';
  const status = numberAt(error, 'status');
  const message = `GitHub did not give ${what}: ${said.replace(/\.$/, '')}.`;
  // Octokit gives a network that is down the status 500, but no response.
  const isAnswer = at(error, 'response') !== undefined;
  if (isLimited(error)) return new Failure('github', message, { remedy: whenLimited(error) });
  if (!isAnswer || status === undefined || status >= 500) {
    return new Failure('github', message, { remedy: 'Run the job again when GitHub answers.' });
  }
  if (status === 401) {
    return new Failure('github', message, {
      remedy: 'GitHub does not know the token: leave the input token out, or hand in one that has not expired.',
    });
  }
  return new Failure('github', message, {
    detail: `permissions:\n  ${permission}`,
    remedy: `Add ${permission.split(/\n\s*/).join(' and ')} to the permissions of the job, beside those that are there.`,
  });
}

function whenLimited(error: unknown): string {
  const { until } = limitOf(error);
  const when = until === undefined ? 'later' : `after ${until.toISOString().slice(0, 16)}Z`;
  return `GitHub limits how often this token may ask: run the job again ${when}.`;
}
