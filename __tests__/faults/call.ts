import type { IncomingMessage } from 'node:http';
import type { Iam } from '../cluster/aws/iam.ts';

/** What is asked, by its host. */
export type Service = 'issuer' | 'sts' | 'eks' | 'iam' | 'api';

/** One of the calls of a run. The same words may come several times; `time` counts them from 1. */
export interface Call {
  readonly service: Service;
  readonly words: string;
  readonly time: number;
  /** The last call that was answered when this one came, which is none of those that are made side by side with it. */
  readonly after: Call | undefined;
}

/** Whether two are the same call, of the same run or another. */
export function isSameCall(a: Omit<Call, 'after'>, b: Omit<Call, 'after'>): boolean {
  return a.words === b.words && a.time === b.time;
}

/** The calls around the write: all that read or write a ConfigMap, and the first proof behind the write. */
export function aroundTheWrite(calls: readonly Call[]): Call[] {
  const written = calls.findIndex(({ words }) => /^PUT configmaps\/aws-auth by/.test(words));
  const proof = calls.findIndex(({ words }, at) => at > written && words.includes('selfsubjectreviews'));
  return calls.filter(({ words }, at) => words.includes(' configmaps') || at === proof);
}

/** Says what a request asks for, and who asks: taken from the request alone, so that it knows no list of calls. */
export function wordsOf(service: Service, request: IncomingMessage, body: string, iam: Iam): string {
  const url = new URL(request.url ?? '/', 'http://host');
  const who = asker(request, iam);
  const by = who === undefined ? '' : ` by ${who}`;
  switch (service) {
    case 'issuer':
      return 'id token';
    case 'sts': {
      const parameters = new URLSearchParams(body);
      const role = parameters.get('RoleArn')?.split('/').at(-1);
      return `${parameters.get('Action')}${role === undefined ? '' : ` ${role}`}${by}`;
    }
    case 'iam': {
      const parameters = new URLSearchParams(body);
      return `${parameters.get('Action')} ${parameters.get('RoleName') ?? parameters.get('UserName')}${by}`;
    }
    case 'eks':
      return `${request.method} ${url.pathname.slice(1)}${by}`;
    case 'api': {
      const path = url.pathname
        .replace(/^\/apis?\/([^/]+\.[^/]+\/)?v\w+\//, '')
        .replace(/^namespaces\/[^/]+\/(?=.)/, '');
      const rehearsal = url.searchParams.has('dryRun') ? ' (dry run)' : '';
      return `${request.method} ${path}${rehearsal}${by}`;
    }
  }
}

/** The role or user whose key signed the request, or the cluster token in it. */
function asker(request: IncomingMessage, iam: Iam): string | undefined {
  const id = accessKeyOf(request.headers.authorization ?? '');
  const holder = id === undefined ? undefined : iam.holder(id);
  if (holder === undefined) return undefined;
  return 'sessionToken' in holder ? holder.role.name : holder.name;
}

/** The id of the access key behind an Authorization header. */
export function accessKeyOf(authorization: string): string | undefined {
  const token = /^Bearer k8s-aws-v1\.(.+)$/.exec(authorization)?.[1];
  const signed = token === undefined ? authorization : decodeURIComponent(Buffer.from(token, 'base64url').toString());
  return /Credential=([A-Z0-9]+)\//.exec(signed)?.[1];
}
