import { Failure } from '../../src/failure.ts';
import {
  type Action,
  Forbidden,
  KubernetesApi,
  type SelfSubject,
  type SelfSubjectRules,
  Unauthorized,
} from '../../src/kubernetes/api.ts';

/** One answer to somebody who knocks: who they are and how many pods they see, or what goes wrong at either. */
export interface Answer {
  readonly who: SelfSubject | Error;
  readonly pods?: number | Error;
  readonly rules?: SelfSubjectRules | Error;
}

/** 401: not on the list. */
export const refused: Answer = { who: new Unauthorized('kubernetes', 'https://k answered 401 Unauthorized.') };

/** The API server is in trouble. */
export const broken: Answer = { who: new Failure('kubernetes', 'https://k answered 500: boom.') };

/** Somebody who is let in, as everybody who is let in is in system:authenticated too. */
export function letIn(username: string, groups: readonly string[], pods: number | Error = 0): Answer {
  return { who: { username, groups: [...groups, 'system:authenticated'] }, pods };
}

/** An API server that answers as told, one answer each knock; the last one stays. */
export class ScriptedApi extends KubernetesApi {
  readonly #answers: readonly Answer[];
  /** How often somebody knocked. */
  knocks = 0;

  constructor(...answers: readonly Answer[]) {
    super({ server: 'https://k', tls: {} });
    this.#answers = answers;
  }

  override async whoAmI(): Promise<SelfSubject> {
    this.knocks += 1;
    const { who } = this.#current();
    if (who instanceof Error) throw who;
    return who;
  }

  override async countPods(): Promise<number> {
    const { pods = 0 } = this.#current();
    if (typeof pods !== 'number') throw pods;
    return pods;
  }

  override async myRules(): Promise<SelfSubjectRules> {
    const { rules = { rules: [], complete: true } } = this.#current();
    if (rules instanceof Error) throw rules;
    return rules;
  }

  #current(): Answer {
    const answer = this.#answers[Math.min(this.knocks, this.#answers.length) - 1];
    if (answer === undefined) throw new Error('no answer was scripted');
    return answer;
  }
}

/** The API server to a writer: what it says of others, by their username. Of whom nothing is said it is forbidden to ask. */
export class ForeseeingApi extends KubernetesApi {
  /** Who was asked about, and what. */
  readonly asked: (SelfSubject & { readonly action: Action })[] = [];
  readonly #may: Readonly<Record<string, 'everything' | 'pods' | 'nothing' | Error>>;

  constructor(may: Readonly<Record<string, 'everything' | 'pods' | 'nothing' | Error>>) {
    super({ server: 'https://k', tls: {} });
    this.#may = may;
  }

  override async mayDo(somebody: SelfSubject, action: Action): Promise<boolean> {
    this.asked.push({ ...somebody, action });
    const may = this.#may[somebody.username] ?? new Forbidden('kubernetes', 'https://k answered 403 Forbidden.');
    if (may instanceof Error) throw may;
    return may === 'everything' || (may === 'pods' && action.resource === 'pods');
  }
}

/** A writer who may not ask what others may do. */
export const silent = new ForeseeingApi({});
