import type { SignInSource } from '../aws/sign-in.ts';
import type { CommittedTexts } from '../configuration/texts.ts';
import type { Severity } from '../finding/finding.ts';
import type { Patience } from '../http/patience.ts';
import type { Origin } from '../plan/origin.ts';
import type { Review } from '../plan/review.ts';
import type { World } from '../world.ts';

/** The four commands. */
export const commands = ['lint', 'plan', 'apply', 'verify'] as const;

/** One of the four commands. */
export type Command = (typeof commands)[number];

/** Where live aws-auth is. */
export type TargetChoice =
  | { readonly kind: 'eks' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'kubeconfig'; readonly path: string; readonly context?: string }
  /** Only for the command plan: not live at all, but what the declarations are to be merged into says. */
  | { readonly kind: 'base' };

/** What a person, or a workflow, asked for. */
export interface CommandOptions {
  /** The folder of declarations, absolute or relative to the working directory; undefined: as guestlist.yaml says. */
  readonly dir: string | undefined;
  /** Names of clusters; empty means all that are declared. */
  readonly clusters: readonly string[];
  readonly target: TargetChoice;
  /** How many clusters are gone through at once; left out: {@link defaultParallel}. */
  readonly parallel?: number | undefined;
  /** Only for the command apply: a plan that was printed as JSON; only what it has is applied. */
  readonly reviewed?: string | undefined;
  /** Only for the command lint; left out: as in {@link defaultLintOptions}. */
  readonly lint?: LintOptions;
}

/** So many clusters at once: each waits most of the time, for AWS, its API server and its authenticator. */
export const defaultParallel = 8;

/** More at once would only meet the limits that AWS has on calls. */
export const mostParallel = 64;

/** A number of clusters at once, as somebody wrote it; undefined where it is none. */
export function readParallel(text: string): number | undefined {
  const number = /^[0-9]{1,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= mostParallel ? number : undefined;
}

/** What a person asked of the command lint. */
export interface LintOptions {
  /** Findings of this severity, or worse, make the exit code 1. */
  readonly failOn: Severity;
  /** Whether comments and the baseline may silence findings. */
  readonly suppressions: boolean;
  /** Whether to mend what can be mended safely. */
  readonly fix: boolean;
  /** Whether to write the baseline; `grow` lets it list findings that it does not list yet. */
  readonly writeBaseline: false | 'shrink' | 'grow';
  /** Only findings in files that have changed since this git ref. */
  readonly changedSince: string | undefined;
}

/** What lint does where nobody asks for more, and what it does for the other commands. */
export const defaultLintOptions: LintOptions = {
  failOn: 'error',
  suppressions: true,
  fix: false,
  writeBaseline: false,
  changedSince: undefined,
};

/** The world that a door hands in. */
export interface Edges extends World {
  /** Absolute. */
  readonly workingDirectory: string;
  /** The commit whose guestlist.yaml and baseline decide; left out: those of the working directory do. */
  readonly configurationFrom?: CommittedTexts;
  /** The commit that a change was merged into, whose guestlist.yaml says what is asked of its pull request; left out: as what decides of the rest says. */
  readonly mergedInto?: CommittedTexts;
  /** Gives the pull request that brings the changes; left out: there is none. */
  readonly origin?: () => Promise<Origin>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gives the owner of what is added, such as `github.com/acme/access`, for a folder of declarations. */
  readonly sourceOf: (dir: string) => Promise<string>;
  readonly signInSource: SignInSource;
  /**
   * Says what was reviewed of what is about to be applied; left out, or undefined, where nobody is to be asked.
   *
   * @param paths the files and folders that decide what is applied, relative to the working directory
   */
  readonly reviewOf?: (paths: readonly string[]) => Promise<Review | undefined>;
  /** Called with every secret before it could be printed. */
  readonly mask: (secret: string) => void;
  /** How long AWS and the API server are waited for; as in src/http/patience.ts where left out. */
  readonly patience?: Patience;
}
