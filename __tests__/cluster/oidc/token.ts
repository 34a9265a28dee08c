import { createSign, createVerify, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';

/** The issuer of GitHub Actions' tokens. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** What a run of a workflow is, as far as its token tells. */
export interface WorkflowRun {
  readonly owner: string;
  readonly repository: string;
  readonly ownerId: string;
  readonly repositoryId: string;
  readonly ref: string;
  readonly event: string;
  readonly actor: string;
  readonly workflow: string;
  readonly runId: string;
  readonly environment?: string | undefined;
  /**
   * `names` is GitHub's old form, repo:o/r:ref:…; `ids` the one that cannot be taken over with a name that became
   * free, repo:o@123/r@456:ref:…
   */
  readonly subject: 'names' | 'ids';
  /** How long a token lives. GitHub's live for 5 to 10 minutes. */
  readonly lifetimeSeconds: number;
  /** Replaces or adds single claims. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** The run that tokens tell of unless a test says otherwise. */
export const A_RUN: WorkflowRun = {
  owner: 'acme',
  repository: 'cluster-access',
  ownerId: '65',
  repositoryId: '74',
  ref: 'refs/heads/main',
  event: 'push',
  actor: 'octocat',
  workflow: 'guestlist',
  runId: '30433642',
  subject: 'names',
  lifetimeSeconds: 600,
  claims: {},
};

/** The claims of GitHub's token for a run. */
export function claimsOf(run: WorkflowRun, audience: string, now: Date): Record<string, unknown> {
  const seconds = Math.floor(now.getTime() / 1000);
  const repository = `${run.owner}/${run.repository}`;
  const workflowRef = `${repository}/.github/workflows/${run.workflow}.yml@${run.ref}`;
  return {
    jti: randomUUID(),
    sub: subjectOf(run),
    aud: audience,
    iss: GITHUB_ISSUER,
    iat: seconds,
    nbf: seconds - 600,
    exp: seconds + run.lifetimeSeconds,
    ref: run.ref,
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'true',
    sha: 'ffac537e6cbbf934b08745a378932722df287a53',
    repository,
    repository_id: run.repositoryId,
    repository_owner: run.owner,
    repository_owner_id: run.ownerId,
    repository_visibility: 'private',
    run_id: run.runId,
    run_number: '10',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    actor: run.actor,
    actor_id: '12',
    workflow: run.workflow,
    workflow_ref: workflowRef,
    workflow_sha: 'ffac537e6cbbf934b08745a378932722df287a53',
    job_workflow_ref: workflowRef,
    job_workflow_sha: 'ffac537e6cbbf934b08745a378932722df287a53',
    head_ref: '',
    base_ref: '',
    event_name: run.event,
    ...(run.environment === undefined ? {} : { environment: run.environment }),
    ...run.claims,
  };
}

function subjectOf(run: WorkflowRun): string {
  const names = `${run.owner}/${run.repository}`;
  const ids = `${run.owner}@${run.ownerId}/${run.repository}@${run.repositoryId}`;
  const context = subjectContext(run);
  return `repo:${run.subject === 'ids' ? ids : names}:${context}`;
}

// GitHub: a job with an environment is named by it, then pull requests, then the ref.
function subjectContext(run: WorkflowRun): string {
  if (run.environment !== undefined) return `environment:${run.environment}`;
  if (run.event === 'pull_request') return 'pull_request';
  return `ref:${run.ref}`;
}

/** A key that signs tokens, and who it says it is. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Makes an RSA key. */
export function createSigningKey(): SigningKey {
  return { id: randomUUID(), ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

/** A JWT, RS256 as GitHub's. */
export function signToken(claims: Readonly<Record<string, unknown>>, key: SigningKey): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${encode({ typ: 'JWT', alg: 'RS256', kid: key.id, x5t: key.id })}.${encode(claims)}`;
  return `${content}.${createSign('sha256').update(content).sign(key.privateKey).toString('base64url')}`;
}

/** Whether a token was signed by one of these keys, and what it claims; undefined for what is no JWT at all. */
export function readToken(
  token: string,
  keys: readonly SigningKey[],
): { readonly claims: Readonly<Record<string, unknown>>; readonly signed: boolean } | undefined {
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  if (more.length > 0) return undefined;
  try {
    const header: unknown = JSON.parse(Buffer.from(head, 'base64url').toString());
    const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
    if (!isRecord(header) || !isRecord(claims)) return undefined;
    const key = keys.find((candidate) => candidate.id === header['kid']);
    const signed =
      key !== undefined &&
      header['alg'] === 'RS256' &&
      createVerify('sha256').update(`${head}.${body}`).verify(key.publicKey, signature, 'base64url');
    return { claims, signed };
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
