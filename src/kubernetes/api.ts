import { AWS_AUTH, type ConfigMap } from '../awsauth/configmap.ts';
import { Failure } from '../failure.ts';
import { type ApiAnswer, type ApiRequest, type Connection, messageOf, send } from './transport.ts';

/** Who the API server says we are. */
export interface SelfSubject {
  readonly username: string;
  readonly groups: readonly string[];
}

/** A rule of RBAC, as SelfSubjectRulesReview gives it. */
export interface ResourceRule {
  readonly verbs?: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
}

/** What we may do in a namespace, as far as the API server tells. */
export interface SelfSubjectRules {
  readonly rules: readonly ResourceRule[];
  /** Whether there are no others: some authorizers do not tell. */
  readonly complete: boolean;
}

/** Something that somebody may want to do: in the namespace `default`, or everywhere where that is left out. */
export interface Action {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly namespace?: string;
  /** Of one object by its name. */
  readonly name?: string;
}

/** Whether something is allowed, and what the API server says of why. */
export interface Allowed {
  readonly allowed: boolean;
  readonly reason: string;
}

/** The API server does not know who we are (401): not on the list, or a token that is no good. */
export class Unauthorized extends Failure {}

/** It knows, and RBAC gives no right to this (403). */
export class Forbidden extends Failure {}

/** The ConfigMaps of aws-auth's namespace, as a path. */
export const CONFIG_MAPS = `/api/v1/namespaces/${AWS_AUTH.namespace}/configmaps`;

/** A kind of object that RBAC is made of, as paths of the API have it. */
export type RbacKind = 'roles' | 'clusterroles' | 'rolebindings' | 'clusterrolebindings';

/** How many objects a page of a list has: 200 roles with many rules each stay below what an answer may have. */
const PAGE = 200;
const MOST_PAGES = 50;

/**
 * The requests that Guestlist makes and that change nothing: reviews are sent with POST, and the server keeps none of them.
 * What writes is `writing-api.ts`. Objects go in and out as plain JSON, so that nothing unknown is lost.
 */
export class KubernetesApi {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Where it is, for messages. */
  protected get server(): string {
    return this.#connection.server;
  }

  /** aws-auth, or undefined where there is none. */
  getAwsAuth(): Promise<ConfigMap | undefined> {
    return this.getConfigMap(AWS_AUTH.name);
  }

  /** A ConfigMap of aws-auth's namespace, or undefined where there is none of this name. */
  async getConfigMap(name: string): Promise<ConfigMap | undefined> {
    const answer = await this.#send('GET', `${CONFIG_MAPS}/${name}`);
    if (isStatus(answer, 404)) return undefined;
    return this.configMapOf(answer);
  }

  /** Who we are, by SelfSubjectReview. */
  async whoAmI(): Promise<SelfSubject> {
    const review = { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' };
    const answer = await this.#send('POST', '/apis/authentication.k8s.io/v1/selfsubjectreviews', review);
    const { status } = this.#good(answer) as {
      readonly status?: { readonly userInfo?: { readonly username?: string; readonly groups?: readonly string[] } };
    };
    return { username: status?.userInfo?.username ?? '', groups: status?.userInfo?.groups ?? [] };
  }

  /** What we may do in the namespace `default`, by SelfSubjectRulesReview. */
  async myRules(): Promise<SelfSubjectRules> {
    const { status } = (await this.#review('selfsubjectrulesreviews', 'SelfSubjectRulesReview', {
      namespace: 'default',
    })) as { readonly status?: { readonly resourceRules?: readonly ResourceRule[]; readonly incomplete?: boolean } };
    return { rules: status?.resourceRules ?? [], complete: status?.incomplete !== true };
  }

  /** Whether somebody else may do something, by SubjectAccessReview. The groups are all that count: system:authenticated too. */
  async mayDo({ username, groups }: SelfSubject, action: Action): Promise<boolean> {
    const { status } = (await this.#review('subjectaccessreviews', 'SubjectAccessReview', {
      user: username,
      groups,
      resourceAttributes: action,
    })) as { readonly status?: { readonly allowed?: boolean } };
    return status?.allowed === true;
  }

  /** Whether we may do something, by SelfSubjectAccessReview: everybody who signs in may ask that. */
  async mayI(action: Action): Promise<Allowed> {
    const { status } = (await this.#review('selfsubjectaccessreviews', 'SelfSubjectAccessReview', {
      resourceAttributes: action,
    })) as { readonly status?: { readonly allowed?: boolean; readonly reason?: string } };
    return { allowed: status?.allowed === true, reason: status?.reason ?? '' };
  }

  async #review(path: string, kind: string, spec: object): Promise<object> {
    const review = { apiVersion: 'authorization.k8s.io/v1', kind, spec };
    return this.#good(await this.#send('POST', `/apis/authorization.k8s.io/v1/${path}`, review));
  }

  /** How many pods are in the namespace `default`, up to 500. */
  async countPods(): Promise<number> {
    const list = this.#good(await this.#send('GET', '/api/v1/namespaces/default/pods?limit=500')) as {
      readonly items?: readonly unknown[];
    };
    return list.items?.length ?? 0;
  }

  /**
   * All objects of a kind of RBAC in the whole cluster, page by page.
   *
   * @throws Forbidden where we may not list them; Failure `kubernetes` where there are too many of them to read
   */
  async listRbac(kind: RbacKind): Promise<readonly unknown[]> {
    const objects: unknown[] = [];
    let token = '';
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const query = `?limit=${PAGE}${token === '' ? '' : `&continue=${encodeURIComponent(token)}`}`;
      const list = this.#good(await this.#send('GET', `/apis/rbac.authorization.k8s.io/v1/${kind}${query}`)) as {
        readonly items?: unknown;
        readonly metadata?: { readonly continue?: unknown };
      };
      if (!Array.isArray(list.items)) throw this.#strange(`a list of ${kind}`);
      objects.push(...list.items);
      const next = list.metadata?.continue;
      if (typeof next !== 'string' || next === '') return objects;
      token = next;
    }
    throw new Failure('kubernetes', `${this.#connection.server} has more than ${MOST_PAGES * PAGE} ${kind}.`, {
      remedy: 'Guestlist reads no more: it cannot tell here what groups can do.',
    });
  }

  #send(method: 'GET' | 'POST', path: string, body?: unknown): Promise<ApiAnswer> {
    return this.send({ method, path, body, writes: false });
  }

  /**
   * Sends a request as {@link KubernetesApi} does: an expired session is renewed once, and 401 and 403 are told apart.
   *
   * @param isRefusal whether a 403 is not of RBAC, and so for the caller to tell
   */
  protected async send(
    request: ApiRequest,
    isRefusal: (answer: ApiAnswer) => boolean = () => false,
  ): Promise<ApiAnswer> {
    const { server, who = 'whoever the kubeconfig names', renew } = this.#connection;
    let answer = await send(this.#connection, request);
    if (isStatus(answer, 401) && (await renew?.()) === true) answer = await send(this.#connection, request);
    if (isStatus(answer, 401)) {
      throw new Unauthorized(
        'kubernetes',
        `${server} answered 401 Unauthorized: ${who} is not on the list, or its credentials have expired.`,
        {
          remedy:
            'Check that the last identity of signIn is the creator of the cluster, or is mapped; then run it again.',
        },
      );
    }
    if (isStatus(answer, 403) && !isRefusal(answer)) {
      throw new Forbidden('kubernetes', `${server} answered 403 Forbidden: ${messageOf(answer.body)}`, {
        remedy: `${who} is on the list, but RBAC gives it no right to this: bind a role to its username or groups.`,
      });
    }
    return answer;
  }

  /** The ConfigMap that an answer holds. @throws Failure `kubernetes` where it holds none */
  protected configMapOf(answer: ApiAnswer): ConfigMap {
    const body = this.#good(answer);
    if (typeof body !== 'object' || body === null || !('metadata' in body)) {
      throw this.#strange('a ConfigMap');
    }
    return body as unknown as ConfigMap;
  }

  #strange(expected: string): Failure {
    return new Failure('kubernetes', `${this.#connection.server} did not answer with ${expected}.`, {
      remedy: 'Check what stands between.',
    });
  }

  #good(answer: ApiAnswer): object {
    if (answer.status >= 200 && answer.status < 300 && typeof answer.body === 'object' && answer.body !== null)
      return answer.body;
    throw new Failure('kubernetes', `${this.#connection.server} answered ${answer.status}: ${messageOf(answer.body)}`, {
      remedy: isStatus(answer, answer.status)
        ? 'Run it again.'
        : 'This is not how an API server answers: check the address, and what stands between.',
    });
  }
}

/** Whether the API server itself answered with a status: what stands between may answer 401, 403 or 404 too, and says nothing of the cluster by it. */
export function isStatus({ status, body }: ApiAnswer, expected: number): boolean {
  return status === expected && typeof body === 'object' && body !== null && 'kind' in body && body.kind === 'Status';
}
