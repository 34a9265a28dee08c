import type { FailureCode } from '../failure.ts';
import type { Outcome } from '../verify/receipt.ts';
import type { CommandOptions } from './options.ts';
import type { ChangedCluster, ChangeResult } from './result.ts';

/** Which map a cluster has after a run. */
export type State =
  | 'untouched' // nothing was written
  | 'new' // the new map is in place
  | 'old' // written, and the old map is in place again
  | 'unknown'; // nobody knows

/** What a run leaves behind on a cluster. */
export interface Aftermath {
  readonly state: State;
  /** The command to type next, as a shell reads it. */
  readonly next: string;
}

type Next = 'lint' | 'plan' | 'verify' | 'inspect' | 'again';

const afterFailure: Readonly<Record<FailureCode, readonly [State, Next]>> = {
  usage: ['untouched', 'plan'],
  declarations: ['untouched', 'lint'],
  target: ['untouched', 'plan'],
  'live-unreadable': ['untouched', 'inspect'],
  guard: ['untouched', 'plan'],
  'sign-in': ['untouched', 'again'],
  identity: ['untouched', 'again'],
  aws: ['untouched', 'again'],
  kubernetes: ['untouched', 'again'],
  github: ['untouched', 'again'],
  overtaken: ['untouched', 'again'],
  interrupted: ['untouched', 'again'],
  'unknown-outcome': ['unknown', 'plan'],
  // A mistake of Guestlist's own says nothing of what came before it.
  defect: ['unknown', 'plan'],
};

const afterOutcome: Readonly<Record<Outcome, readonly [State, Next]>> = {
  unchanged: ['untouched', 'verify'],
  applied: ['new', 'verify'],
  'put-back': ['old', 'plan'],
  'left-changed': ['new', 'verify'],
  'left-unknown': ['unknown', 'plan'],
};

/** What an apply or a verify leaves behind on a cluster, and what to do there next. */
export function aftermathOf(changed: ChangedCluster, { command, asked }: ChangeResult): Aftermath {
  const [state, next] =
    'failure' in changed ? afterFailure[changed.failure.code] : afterOutcome[changed.receipt.outcome];
  // A verify writes nothing, whatever became of it.
  const kept = command === 'verify' ? 'untouched' : state;
  return { state: kept, next: commandLine(next === 'again' ? again(command) : next, changed.cluster, asked) };
}

/** What a failure of a whole run leaves behind: it stops before any cluster is written to, unless it is a mistake. */
export function stateAfter({ code }: { readonly code: FailureCode }): State {
  return afterFailure[code][0];
}

/** The command once more; a rollback begins by choosing a revision. */
function again(command: ChangeResult['command']): string {
  return command === 'rollback' ? 'history' : command;
}

function commandLine(command: string, cluster: string, { dir, target, reviewed }: ChangeResult['asked']): string {
  const flags = [
    ...(dir === undefined ? [] : ['--dir', dir]),
    '--cluster',
    cluster,
    ...(command === 'lint' ? [] : targetFlags(target)),
    ...(command === 'apply' && reviewed !== undefined ? ['--reviewed', reviewed] : []),
  ];
  return ['guestlist', command, ...flags].map(shellWord).join(' ');
}

function targetFlags(target: CommandOptions['target']): string[] {
  switch (target.kind) {
    case 'eks':
    case 'base':
      return [];
    case 'file':
      return ['--aws-auth', target.path];
    case 'kubeconfig':
      return ['--kubeconfig', target.path, ...(target.context === undefined ? [] : ['--context', target.context])];
  }
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
