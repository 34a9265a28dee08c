import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { binary } from '../plane/binaries.ts';

/** Somebody as STS GetCallerIdentity names them. */
export interface OracleCaller {
  readonly arn: string;
  readonly account: string;
  readonly sessionName: string;
  readonly accessKeyId: string;
}

/** A ConfigMap's data, and who knocks. */
export interface Question {
  readonly data: Readonly<Record<string, string>>;
  readonly callers?: readonly OracleCaller[];
}

/** One item of mapRoles or mapUsers. */
export interface LoadedEntry {
  readonly arn: string;
  readonly username: string;
  readonly groups: readonly string[];
}

/** What the authenticator holds after reading, in the order of the text. */
export interface Loaded {
  readonly mapRoles: readonly LoadedEntry[];
  readonly mapUsers: readonly LoadedEntry[];
  readonly mapAccounts: readonly string[];
  readonly error: string;
}

/** Who a caller becomes; `refused` says why nobody. */
export interface OracleIdentity {
  readonly canonicalArn: string;
  readonly username: string;
  readonly groups: readonly string[];
  readonly refused: string;
}

/** What the authenticator makes of a question: the released version, and its main branch. */
export interface Answer {
  readonly released: Loaded;
  readonly main: Loaded;
  readonly identities: readonly OracleIdentity[];
  /** Set where the authenticator itself would have crashed. */
  readonly panic?: string;
}

/** The authenticator's own code, running beside, asked question after question. */
export interface Oracle extends AsyncDisposable {
  /** Answers in the order of the questions. */
  ask(questions: readonly Question[]): Promise<Answer[]>;
}

/** Starts the oracle, which is built when first needed. */
export async function startOracle(): Promise<Oracle> {
  const child = spawn(await binary('aws-auth-oracle'), [], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<Answer> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('the oracle has ended');
    return JSON.parse(value);
  };
  return {
    async ask(questions) {
      child.stdin.write(questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
      const answers: Answer[] = [];
      for (const _ of questions) answers.push(await answer());
      return answers;
    },
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
