import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBody } from '../cluster/plane/body.ts';
import { createAuthority } from '../cluster/plane/certificates.ts';
import type { ControlPlane } from '../cluster/plane/control-plane.ts';
import { freePorts } from '../cluster/plane/ports.ts';
import { contentType, drip, errors } from './answers.ts';
import { accessKeyOf, type Call, isSameCall, type Service, wordsOf } from './call.ts';
import { type Gate, type Handler, makeGate } from './gate.ts';

/** What befalls a call. */
export type Mishap =
  /** No connection comes about. */
  | { readonly kind: 'refuse' }
  /** Somebody else answers, with a certificate of a stranger. */
  | { readonly kind: 'stranger' }
  /** Something happens before the call is made. */
  | { readonly kind: 'beforehand'; readonly happen: () => void }
  /** Something happens when the call arrives, before it is passed on. */
  | { readonly kind: 'arriving'; readonly happen: () => void }
  /** The connection is reset, before the call is passed on or when it was answered. */
  | { readonly kind: 'reset'; readonly done: boolean }
  /** Something happens in place of an answer, before the call is passed on or when it was answered. */
  | { readonly kind: 'instead'; readonly done: boolean; readonly happen: () => void }
  | { readonly kind: 'hang' }
  | { readonly kind: 'answer'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** The call is done, and half of the answer is cut off. */
  | { readonly kind: 'cut' }
  /** The call is done, and the answer comes in drops. */
  | { readonly kind: 'drip' };

/** A mishap on its way to a call. */
export interface Ambush {
  readonly call: Call;
  readonly mishap: Mishap;
  /** Only this call, or everything that its host is asked from then on. */
  readonly lasts: 'once' | 'for good';
}

/** What stands between a run and all that it asks. */
export interface Way {
  /** The authority that its certificates are signed by, PEM. */
  readonly ca: string;
  /** What leads a run through it. */
  readonly env: Readonly<Record<string, string>>;
  /** Begins to watch, with an ambush or without. */
  begin(ambush?: Ambush): void;
  /** Ends the ambush, and gives what was seen. */
  end(): Promise<Watched>;
  close(): Promise<void>;
}

/** What was seen of a run. */
export interface Watched {
  readonly calls: readonly Call[];
  /** How many calls the mishap met. */
  readonly met: number;
  /** Every token and key that passed. */
  readonly secrets: readonly string[];
}

/** A service that is not there for a call is away this long; who tries again after a few tenths of a second gets in. */
const AWAY_MS = 120;

/** The authenticator needs a moment to load what was written. A run that has to ask it twice makes other calls each time. */
const LOADING_MS = 150;

/** Starts a way to the plane's services. DescribeCluster answers with its end from then on. */
export async function startWay(plane: ControlPlane): Promise<Way> {
  const ports = await freePorts(5);
  const issuer = new URL(plane.oidc.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  const targets: Readonly<Record<Service, string>> = {
    issuer: issuer.origin,
    sts: plane.aws.url,
    eks: plane.aws.url,
    iam: plane.aws.url,
    api: plane.server,
  };
  const gates = new Map<Service, Gate>();
  let calls: Call[] = [];
  let answered: Call | undefined;
  let secrets = new Set<string>();
  let ambush: Ambush | undefined;
  let isSprung = false;
  let isStranger = false;
  let met = 0;
  let opening: Promise<void> | undefined;

  /** Makes ready what has to be there before the call is made. */
  const prepare = (): void => {
    if (ambush === undefined) return;
    const { call, mishap, lasts } = ambush;
    const gate = gates.get(call.service);
    if (mishap.kind === 'beforehand') {
      met += 1;
      mishap.happen();
    }
    if (mishap.kind === 'stranger') isStranger = true;
    if (mishap.kind === 'refuse' && gate !== undefined) {
      met += 1;
      gate.shut();
      if (lasts === 'once') opening = sleep(AWAY_MS).then(() => gate.open());
    }
  };

  const meets = (call: Call): boolean => {
    if (ambush === undefined || ['refuse', 'stranger', 'beforehand'].includes(ambush.mishap.kind)) return false;
    const isIt = isSameCall(call, ambush.call);
    if (isIt) isSprung = true;
    return isIt || (isSprung && ambush.lasts === 'for good' && call.service === ambush.call.service);
  };

  const handle = async (service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const words = wordsOf(service, request, body.toString('utf8'), plane.iam);
    const time = calls.filter((each) => each.words === words).length + 1;
    const call: Call = { service, words, time, after: answered };
    calls.push(call);
    noteSecrets(request, body.toString('utf8'));
    const isMet = meets(call);
    if (isMet) met += 1;
    const mishap = isMet ? ambush?.mishap : undefined;
    const reset = () => request.socket.resetAndDestroy();
    // A TLS socket does not reset what lies under it.
    const cut = () => (request.socket as { _parent?: Socket })._parent?.resetAndDestroy() ?? reset();
    if (mishap?.kind === 'hang') return;
    if (mishap?.kind === 'reset' && !mishap.done) return void cut();
    if (mishap?.kind === 'instead' && !mishap.done) return mishap.happen();
    if (mishap?.kind === 'answer') {
      response.writeHead(mishap.status, { ...mishap.headers, 'content-type': contentType[service] });
      response.end(errors[service](mishap.status));
      return;
    }
    if (mishap?.kind === 'arriving') mishap.happen();
    const answer = await forward(service, request, body);
    if (mishap?.kind === 'reset') return void cut();
    if (mishap?.kind === 'instead') return mishap.happen();
    const isWrite = service === 'api' && request.method !== 'GET' && /configmaps/.test(words) && !/dry run/.test(words);
    if (isWrite) await sleep(LOADING_MS);
    answered = call;
    const after = ambush?.call.after;
    if (after !== undefined && isSameCall(call, after)) prepare();
    const text = mishap?.kind === 'cut' ? answer.body.subarray(0, answer.body.length / 2) : answer.body;
    response.writeHead(answer.status, { ...answer.headers, 'content-length': String(text.length) });
    if (mishap?.kind === 'drip') return drip(text, response);
    response.end(text);
  };

  const forward = async (service: Service, request: IncomingMessage, body: Buffer) => {
    const { connection: _, 'transfer-encoding': __, ...headers } = request.headers;
    const url = new URL(request.url ?? '/', targets[service]);
    const options = { method: request.method ?? 'GET', headers: { ...headers, 'content-length': body.length } };
    const ca = Buffer.from(plane.caData, 'base64');
    const sent = url.protocol === 'https:' ? httpsRequest(url, { ...options, ca }) : httpRequest(url, options);
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const { connection: ___, 'transfer-encoding': ____, ...answered } = answer.headers;
    return { status: answer.statusCode ?? 502, headers: answered, body: await readBody(answer) };
  };

  const noteSecrets = (request: IncomingMessage, body: string): void => {
    const authorization = request.headers.authorization ?? '';
    const bearer = /^Bearer (.+)$/.exec(authorization)?.[1];
    const holder = plane.iam.holder(accessKeyOf(authorization) ?? '');
    const keys =
      holder === undefined ? [] : [holder.secretAccessKey, 'sessionToken' in holder ? holder.sessionToken : ''];
    const webIdentity = new URLSearchParams(body).get('WebIdentityToken');
    for (const secret of [bearer, webIdentity, ...keys]) if (secret) secrets.add(secret);
  };

  const authorities = { own: createAuthority('faults'), stranger: createAuthority('stranger') };
  for (const [at, service] of (['issuer', 'sts', 'eks', 'iam', 'api'] as const).entries()) {
    const isStrange = () => {
      if (!isStranger || ambush?.call.service !== service) return false;
      met += 1;
      if (ambush.lasts === 'once') isStranger = false;
      return true;
    };
    const handler: Handler = (request, response) => handle(service, request, response);
    const gate = makeGate(ports[at] ?? 0, authorities, handler, isStrange);
    gates.set(service, gate);
    await gate.open();
  }

  const urlOf = (service: Service) => gates.get(service)?.url ?? '';
  const cluster = plane.aws.clusters.get(plane.name);
  if (cluster === undefined) throw new Error('the plane has no cluster');
  cluster.endpoint = urlOf('api');
  cluster.certificateAuthority = Buffer.from(authorities.own.cert).toString('base64');
  return {
    ca: authorities.own.cert,
    env: {
      AWS_ENDPOINT_URL_STS: urlOf('sts'),
      AWS_ENDPOINT_URL_EKS: urlOf('eks'),
      AWS_ENDPOINT_URL_IAM: urlOf('iam'),
      ACTIONS_ID_TOKEN_REQUEST_URL: `${urlOf('issuer')}${issuer.pathname}${issuer.search}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: plane.oidc.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
    },
    begin(next) {
      [calls, secrets, ambush, isSprung, isStranger, met] = [[], new Set<string>(), next, false, false, 0];
      answered = undefined;
      if (next !== undefined && next.call.after === undefined) prepare();
    },
    async end() {
      ambush = undefined;
      isStranger = false;
      await opening;
      for (const gate of gates.values()) {
        gate.clear();
        await gate.open();
      }
      return { calls, met, secrets: [...secrets] };
    },
    async close() {
      for (const gate of gates.values()) {
        gate.shut();
        gate.clear();
      }
    },
  };
}
