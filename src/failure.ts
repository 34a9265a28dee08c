/**
 * Why a command stopped. A closed list: each code says which part of the line refused, so that a door can choose
 * what to print and a test can tell one refusal from another.
 */
export type FailureCode =
  | 'usage' // the command line or an input of the Action is wrong
  | 'declarations' // the folder of declarations is missing, empty, or holds nothing for what was asked
  | 'target' // the place to read aws-auth from or write it to is not usable as given
  | 'live-unreadable' // the live aws-auth cannot be parsed, so nothing is written
  | 'guard' // a guard refused the plan
  | 'sign-in' // no identity could be had
  | 'identity' // an identity was had, but it is the wrong one
  | 'aws' // AWS answered with an error, or not at all
  | 'kubernetes' // the API server answered with an error, or not at all
  | 'github' // GitHub did not tell what a run may not go on without
  | 'overtaken' // others wrote again and again, and nothing of ours was written
  | 'unknown-outcome' // a write was sent and its answer was lost, and reading could not decide
  | 'interrupted' // the run was told to stop, and nothing was written
  | 'defect'; // Guestlist's own mistake: what it was about to do is not what it meant

/** What a {@link Failure} may carry besides its code and message. */
export interface FailureDetails {
  /** What the person can do next, as a sentence. */
  readonly remedy?: string;
  /** The error underneath, for debug output. */
  readonly cause?: unknown;
  /** Lines that belong under the message: an excerpt with a caret, a server's own words. */
  readonly detail?: string;
}

/** The one error that Guestlist throws on purpose. Anything else that is thrown is a defect. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly remedy: string | undefined;
  readonly detail: string | undefined;

  constructor(code: FailureCode, message: string, details: FailureDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.remedy = details.remedy;
    this.detail = details.detail;
  }
}

/** What was thrown, as a failure: what is none is a mistake in Guestlist itself. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = messageOf(error);
  return new Failure('defect', `A mistake in Guestlist itself: ${message}.`, {
    cause: error,
    remedy: 'Please report it, with the command and the log of the run.',
  });
}

/** What an error says; whatever else was thrown, as text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
