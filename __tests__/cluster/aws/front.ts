import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GitHubOidc } from '../oidc/issuer.ts';
import { readBody } from '../plane/body.ts';
import { listen } from '../plane/listen.ts';
import type { AwsCall } from './calls.ts';
import { LOOKUP_EVENTS, lookupEvents, type TrailRecord, trailFailure } from './cloud-trail.ts';
import { describeCluster, type EksCluster, eksFailure, listAccessEntries, noSuchCluster } from './eks.ts';
import { AwsFailure } from './failure.ts';
import { type Fault, Faults } from './faults.ts';
import { type Iam, type KeyHolder, mayDo, principalOf } from './iam.ts';
import { getPrincipal, signingRegionOf } from './iam-api.ts';
import { checkSignature, readSignature, type SignatureClaim, type WireRequest } from './sigv4.ts';
import { assumeRole, assumeRoleWithWebIdentity, getCallerIdentity, type Parameters, type Tree } from './sts.ts';
import { type Answer, failureAnswer, IAM, resultAnswer } from './sts-answer.ts';

/** STS, EKS, IAM and CloudTrail, as far as a cluster's way in and a survey need them. */
export interface AwsFront {
  /** The endpoint for AWS SDKs. */
  readonly url: string;
  /** Every call that came in, oldest first. */
  readonly calls: readonly AwsCall[];
  /** The clusters that DescribeCluster knows. A test may add, change and remove some. */
  readonly clusters: Map<string, EksCluster>;
  /** What CloudTrail recorded, in every region. A test may add and remove some. */
  readonly trail: TrailRecord[];
  /** The next calls of an action go wrong, for example `failNext('AssumeRole', { code: 'Throttling', status: 400 })`. */
  failNext(action: string, fault: Fault, times?: number): void;
  /** Forgets the faults that were not used up. */
  clearFaults(): void;
  /** Every session that was handed out ends now: ExpiredToken. */
  expireSessions(): void;
  /** Answers a request; the proxy of the authenticator hands in what it caught. */
  handle(via: AwsCall['via'], request: IncomingMessage, response: ServerResponse): void;
  close(): Promise<void>;
}

/** What is known of a call while it is answered; becomes an {@link AwsCall}. */
interface Draft {
  service: AwsCall['service'];
  action: string;
  caller?: string;
  sessionName?: string;
  signed: AwsCall['signed'];
  parameters: Parameters;
}

/** Starts the front on a loopback port. */
export async function startFront(iam: Iam, oidc: GitHubOidc): Promise<AwsFront> {
  const calls: AwsCall[] = [];
  const clusters = new Map<string, EksCluster>();
  const trail: TrailRecord[] = [];
  const faults = new Faults();

  const handle: AwsFront['handle'] = (via, request, response) => {
    const time = new Date();
    void respond(request, response, faults, { iam, oidc, clusters, trail }, (draft, answer, error) => {
      calls.push({
        time,
        service: draft.service,
        action: draft.action,
        caller: draft.caller,
        sessionName: draft.sessionName,
        signed: draft.signed,
        via,
        parameters: draft.parameters,
        userAgent: request.headers['user-agent'],
        status: answer,
        error,
      });
    });
  };
  const server = await listen((request, response) => handle('sdk', request, response));

  return {
    url: server.url,
    calls,
    clusters,
    trail,
    failNext: (action, fault, times) => faults.failNext(action, fault, times),
    clearFaults: () => faults.clear(),
    expireSessions: () => iam.expireSessions(new Date()),
    handle,
    close: server.close,
  };
}

interface World {
  readonly iam: Iam;
  readonly oidc: GitHubOidc;
  readonly clusters: ReadonlyMap<string, EksCluster>;
  readonly trail: readonly TrailRecord[];
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  faults: Faults,
  world: World,
  record: (draft: Draft, status: number, error: string | undefined) => void,
): Promise<void> {
  const wire = await readWire(request);
  const draft = describe(wire);
  const json = draft.service === 'sts' && (request.headers.accept ?? '').includes('application/json');
  const fail = (failure: AwsFailure): Answer =>
    draft.service === 'eks'
      ? eksFailure(failure)
      : draft.service === 'cloudtrail'
        ? trailFailure(failure)
        : failureAnswer(failure, json);

  const fault = faults.take(draft.action);
  if (fault !== undefined && 'drop' in fault) {
    record(draft, 0, 'connection dropped');
    request.socket.destroy();
    return;
  }
  if (fault !== undefined && 'delayMs' in fault) await sleep(fault.delayMs);

  let answer: Answer;
  let error: string | undefined;
  try {
    if (fault !== undefined && 'code' in fault) {
      throw new AwsFailure(fault.code, fault.message ?? `scripted ${fault.code}`, fault.status);
    }
    answer = answerOf(wire, draft, world, json);
  } catch (thrown) {
    // A mistake of the front's own shows as what it is, not as an answer of AWS that a client might expect.
    const failure = thrown instanceof AwsFailure ? thrown : new AwsFailure('TestHarnessBug', String(thrown), 500);
    answer = fail(failure);
    error = failure.code;
  }
  record(draft, answer.status, error);
  response.writeHead(answer.status, { ...answer.headers, date: new Date().toUTCString() }).end(answer.body);
}

function answerOf(wire: WireRequest, draft: Draft, world: World, json: boolean): Answer {
  switch (draft.service) {
    case 'eks':
      return eks(wire, draft, world);
    case 'cloudtrail':
      return cloudTrail(wire, draft, world);
    case 'iam':
      return resultAnswer(draft.action, askIam(wire, draft, world), false, IAM);
    default:
      return resultAnswer(draft.action, sts(wire, draft, world), json);
  }
}

async function readWire(request: IncomingMessage): Promise<WireRequest> {
  const [path = '/', ...query] = (request.url ?? '/').split('?');
  return {
    method: request.method ?? 'GET',
    path,
    query: query.join('?'),
    rawHeaders: request.rawHeaders,
    body: await readBody(request),
  };
}

/** What the call is about, by its path and parameters alone. */
function describe(wire: WireRequest): Draft {
  const [, cluster, list] = /^\/clusters\/([^/]+)(\/access-entries)?$/.exec(wire.path) ?? [];
  if (cluster !== undefined) {
    const read = list === undefined ? 'DescribeCluster' : 'ListAccessEntries';
    const action = wire.method === 'GET' ? read : 'Unknown';
    const query = Object.fromEntries(new URLSearchParams(wire.query));
    return { service: 'eks', action, signed: 'not', parameters: { name: decodeURIComponent(cluster), ...query } };
  }
  const target = wire.rawHeaders[wire.rawHeaders.findIndex((name) => name.toLowerCase() === 'x-amz-target') + 1];
  if (target === LOOKUP_EVENTS) {
    const input: Record<string, unknown> = JSON.parse(wire.body.toString('utf8'));
    const parameters = Object.entries(input).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]);
    return { service: 'cloudtrail', action: 'LookupEvents', signed: 'not', parameters: Object.fromEntries(parameters) };
  }
  const all = { ...Object.fromEntries(new URLSearchParams(wire.query)) };
  if (wire.method === 'POST') Object.assign(all, Object.fromEntries(new URLSearchParams(wire.body.toString('utf8'))));
  const { Action: action = 'Unknown', Version: version, ...parameters } = all;
  const services: Readonly<Record<string, Draft['service']>> = { '2011-06-15': 'sts', '2010-05-08': 'iam' };
  const service = (wire.path === '/' ? services[String(version)] : undefined) ?? 'unknown';
  const shown = Object.entries(parameters).filter(
    ([name]) => name !== 'WebIdentityToken' && !name.startsWith('X-Amz-'),
  );
  return {
    service,
    action,
    signed: 'not',
    parameters: Object.fromEntries(shown),
    ...(parameters['RoleSessionName'] === undefined ? {} : { sessionName: parameters['RoleSessionName'] }),
  };
}

function sts(wire: WireRequest, draft: Draft, world: World): Tree {
  const now = new Date();
  const body = wire.method === 'POST' ? wire.body.toString('utf8') : wire.query;
  const parameters = Object.fromEntries(new URLSearchParams(body));
  if (draft.service === 'sts' && draft.action === 'AssumeRoleWithWebIdentity') {
    return assumeRoleWithWebIdentity({ ...world, now }, parameters);
  }
  const caller = authenticate(wire, draft, world.iam, 'sts', now);
  switch (draft.action) {
    case 'GetCallerIdentity':
      return getCallerIdentity(caller);
    case 'AssumeRole':
      return assumeRole({ ...world, now }, caller, parameters);
    default:
      throw new AwsFailure('InvalidAction', `Could not find operation ${draft.action} for version 2011-06-15`);
  }
}

function eks(wire: WireRequest, draft: Draft, world: World): Answer {
  const caller = authenticate(wire, draft, world.iam, 'eks', new Date());
  if (draft.action === 'Unknown') throw new AwsFailure('InvalidAction', `${wire.method} ${wire.path}`);
  const principal = principalOf(caller);
  const name = draft.parameters['name'] ?? '';
  const cluster = world.clusters.get(name);
  const region = scopeOf(wire).scope.region;
  const here = cluster?.arn ?? `arn:aws:eks:${region}:${principal.account}:cluster/${name}`;
  if (!mayDo(principal, `eks:${draft.action}`, here)) {
    const message = `User: ${caller.arn} is not authorized to perform: eks:${draft.action} on resource: ${here}`;
    throw new AwsFailure('AccessDeniedException', message, 403);
  }
  // EKS looks in the caller's own account, and in the region that the request was sent to.
  if (cluster === undefined || cluster.account !== principal.account || cluster.region !== region)
    throw noSuchCluster(name);
  return draft.action === 'DescribeCluster' ? describeCluster(cluster) : listAccessEntries(cluster, draft.parameters);
}

function askIam(wire: WireRequest, draft: Draft, world: World): Tree {
  const caller = authenticate(wire, draft, world.iam, 'iam', new Date());
  if (scopeOf(wire).scope.region !== signingRegionOf(world.iam.partition))
    throw new AwsFailure('SignatureDoesNotMatch', 'Credential should be scoped to a valid region. ', 403);
  switch (draft.action) {
    case 'GetRole':
      return getPrincipal(world.iam, caller, 'role', draft.parameters);
    case 'GetUser':
      return getPrincipal(world.iam, caller, 'user', draft.parameters);
    default:
      throw new AwsFailure('InvalidAction', `Could not find operation ${draft.action} for version 2010-05-08`);
  }
}

function cloudTrail(wire: WireRequest, draft: Draft, { iam, trail }: World): Answer {
  const caller = authenticate(wire, draft, iam, 'cloudtrail', new Date());
  if (principalOf(caller).denies.includes('cloudtrail:LookupEvents')) {
    const message = `User: ${caller.arn} is not authorized to perform: cloudtrail:LookupEvents because no identity-based policy allows the cloudtrail:LookupEvents action`;
    throw new AwsFailure('AccessDeniedException', message, 400);
  }
  return lookupEvents(trail, draft.parameters);
}

const scopeOf = (wire: WireRequest): SignatureClaim => readSignature(wire);

function authenticate(wire: WireRequest, draft: Draft, iam: Iam, service: string, now: Date): KeyHolder {
  const claim = readSignature(wire);
  draft.signed = claim.form;
  const holder = iam.holder(claim.accessKeyId);
  const token = holder !== undefined && 'sessionToken' in holder ? holder.sessionToken : undefined;
  if (holder === undefined || token !== claim.token) {
    throw new AwsFailure('InvalidClientTokenId', 'The security token included in the request is invalid.', 403);
  }
  checkScope(wire, claim, service);
  checkSignature(wire, claim, holder.secretAccessKey, now);
  if ('sessionToken' in holder && holder.expires <= now) {
    throw new AwsFailure('ExpiredToken', 'The security token included in the request is expired', 403);
  }
  draft.caller = holder.arn;
  if (draft.sessionName === undefined && 'sessionToken' in holder) draft.sessionName = holder.name;
  return holder;
}

function checkScope(wire: WireRequest, claim: SignatureClaim, service: string): void {
  if (claim.scope.service !== service) {
    throw new AwsFailure(
      'SignatureDoesNotMatch',
      `Credential should be scoped to correct service: '${service}'. `,
      403,
    );
  }
  const host = wire.rawHeaders[wire.rawHeaders.findIndex((name) => name.toLowerCase() === 'host') + 1] ?? '';
  // sts.REGION.… takes only its own region; sts.amazonaws.com is us-east-1's. The loopback endpoint stands for all.
  const region = host === 'sts.amazonaws.com' ? 'us-east-1' : /^sts(?:-fips)?\.([\w-]+-\d+)\./.exec(host)?.[1];
  if (region !== undefined && region !== claim.scope.region) {
    throw new AwsFailure('SignatureDoesNotMatch', 'Credential should be scoped to a valid region. ', 403);
  }
}
