import type { SignInSource } from '../aws/sign-in.ts';
import type { World } from '../world.ts';

/** The four commands. */
export const commands = ['lint', 'plan', 'apply', 'verify'] as const;

/** One of the four commands. */
export type Command = (typeof commands)[number];

/** Where live aws-auth is. */
export type TargetChoice =
  | { readonly kind: 'eks' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'kubeconfig'; readonly path: string; readonly context?: string };

/** What a person, or a workflow, asked for. */
export interface CommandOptions {
  /** The folder of declarations, absolute or relative to the working directory. */
  readonly dir: string;
  /** Names of clusters; empty means all that are declared. */
  readonly clusters: readonly string[];
  readonly target: TargetChoice;
}

/** The world that a door hands in. */
export interface Edges extends World {
  /** Absolute. */
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** This repository, such as `github.com/acme/access`: the owner of what it adds. */
  readonly source: string;
  readonly signInSource: SignInSource;
  /** Called with every secret before it could be printed. */
  readonly mask: (secret: string) => void;
}
