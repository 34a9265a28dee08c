import { parseUserKeys, type UserKeys } from '../aws/user-keys.ts';
import { type Command, commands, mostParallel, readParallel, type TargetChoice } from '../commands/options.ts';
import { Failure } from '../failure.ts';

/** What the Action does: a command of the line, or showing what other jobs did. */
export type ActionCommand = Command | 'comment';

/** Every input of the Action, read and checked. */
export interface Inputs {
  /** Undefined: by the event. */
  readonly command: ActionCommand | undefined;
  /** The folder of what other jobs left, for the command comment, relative to workingDirectory. */
  readonly results: string;
  /** Undefined: as guestlist.yaml says. */
  readonly dir: string | undefined;
  readonly clusters: readonly string[];
  /** How many clusters at once; undefined: as the commands have it. */
  readonly parallel: number | undefined;
  readonly target: TargetChoice;
  /** Relative to the workspace. */
  readonly workingDirectory: string;
  readonly userKeys: UserKeys;
  /** Whether a pull request gets a comment. */
  readonly comment: boolean;
  /** Whether what lint found is annotated: of many jobs that lint the same, one is enough. */
  readonly annotations: boolean;
  readonly token: string | undefined;
}

/** The names of all inputs, as action.yml has them. */
export const inputNames = [
  'command',
  'dir',
  'cluster',
  'parallel',
  'aws-auth',
  'kubeconfig',
  'context',
  'working-directory',
  'user-keys',
  'comment',
  'results',
  'annotations',
  'token',
] as const;

type InputName = (typeof inputNames)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads all inputs at once, before anything else happens. Secrets among them are masked first.
 *
 * @throws Failure `usage` naming the input that cannot be used
 */
export function readInputs(env: Environment, mask: (secret: string) => void): Inputs {
  const input = (name: InputName) => (env[variableOf(name)] ?? '').trim();
  const token = input('token');
  if (token !== '') mask(token);
  const userKeys = parseUserKeys(input('user-keys'), 'The input user-keys', mask);
  return {
    command: readCommand(input('command')),
    dir: input('dir') || undefined,
    clusters: input('cluster').split(/\s+/).filter(Boolean),
    parallel: readClusterCount(input('parallel')),
    target: readTarget(input('aws-auth'), input('kubeconfig'), input('context')),
    workingDirectory: input('working-directory') || '.',
    userKeys,
    results: input('results') || 'results',
    comment: readBoolean('comment', input('comment'), true),
    annotations: readBoolean('annotations', input('annotations'), true),
    token: token === '' ? undefined : token,
  };
}

/**
 * The environment as programs that are started get to see it, by either door: without the inputs, some of which are
 * secrets, without the keys of users, without the key to the job's identity, and without that to its artifacts and caches,
 * which the runner hands to actions and to no script (actions/runner, NodeScriptActionHandler.cs).
 */
export function withoutSecrets(env: Environment): Environment {
  const names = new Set([
    ...inputNames.map(variableOf),
    'GUESTLIST_USER_KEYS',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
  ]);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.has(name)));
}

/** How the runner hands an input in. */
function variableOf(name: InputName): string {
  return `INPUT_${name.toUpperCase()}`;
}

const actionCommands = [...commands, 'comment'] as const satisfies readonly ActionCommand[];

function readCommand(text: string): ActionCommand | undefined {
  if (text === '') return undefined;
  const command = actionCommands.find((each) => each === text);
  if (command === undefined)
    throw wrong(
      'command',
      `"${text}" is none of ${actionCommands.join(', ')}`,
      'Write one of them, or leave it out: then the event decides.',
    );
  return command;
}

function readClusterCount(text: string): number | undefined {
  const number = text === '' ? undefined : readParallel(text);
  if (text !== '' && number === undefined)
    throw wrong('parallel', `"${text}" is no number from 1 to ${mostParallel}`, 'Write one, or leave it out.');
  return number;
}

function readTarget(awsAuth: string, kubeconfig: string, context: string): TargetChoice {
  if (awsAuth !== '' && kubeconfig !== '')
    throw wrong('aws-auth', 'it cannot be given together with kubeconfig', 'Choose one of the two.');
  if (context !== '' && kubeconfig === '')
    throw wrong('context', 'it needs kubeconfig', 'Name the kubeconfig that the context is in.');
  if (awsAuth !== '') return { kind: 'file', path: awsAuth };
  if (kubeconfig === '') return { kind: 'eks' };
  return { kind: 'kubeconfig', path: kubeconfig, ...(context === '' ? {} : { context }) };
}

// The spellings of YAML 1.2's core schema, which is what @actions/core takes.
const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

function readBoolean(name: InputName, text: string, otherwise: boolean): boolean {
  if (text === '') return otherwise;
  const value = Object.hasOwn(booleans, text) ? booleans[text] : undefined;
  if (value === undefined) throw wrong(name, `"${text}" is neither true nor false`, 'Write true or false.');
  return value;
}

function wrong(name: InputName, problem: string, remedy: string): Failure {
  return new Failure('usage', `The input ${name} cannot be used: ${problem}.`, { remedy });
}
