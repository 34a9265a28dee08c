import type { FailureCode } from '../failure.ts';

/** At which step something failed. */
export const stepWords: Readonly<Record<FailureCode, string>> = {
  usage: 'before it began',
  declarations: 'at reading the declarations',
  target: 'at finding aws-auth',
  'live-unreadable': 'at reading aws-auth',
  guard: 'at the guards',
  'sign-in': 'at signing in',
  identity: 'at signing in',
  aws: 'at asking AWS',
  kubernetes: 'at asking the API server',
  github: 'at asking GitHub',
  overtaken: 'at writing',
  'unknown-outcome': 'at writing',
  interrupted: 'when it was told to stop',
  defect: 'by a mistake in Guestlist',
};
