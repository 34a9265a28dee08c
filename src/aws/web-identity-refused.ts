import { Failure } from '../failure.ts';
import type { RolePrincipal } from '../principal/principal.ts';
import { answerBehind } from './answer.ts';
import type { AwsAction } from './aws-failure.ts';
import { claimsOf } from './token-claims.ts';

/**
 * The claims that a trust policy can look at, or that tell why another has the value that it has. None of them is a
 * secret; the token's signature is, and is never shown.
 */
const SHOWN = [
  'iss',
  'aud',
  'sub',
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'environment',
  'event_name',
  'workflow',
  'job_workflow_ref',
  'actor',
  'actor_id',
  'enterprise_id',
];

/** What STS says of a refused web identity is one sentence for a dozen causes; this adds what was sent and what would match it. */
export function webIdentityRefused(role: RolePrincipal, token: string, audience: string, cause: unknown): Failure {
  const claims = claimsOf(token);
  const words = cause instanceof Error ? cause.message : String(cause);
  const sent = SHOWN.filter((name) => claims[name] !== undefined).map((name) => `  ${name}: ${claims[name]}`);
  const host = (claims['iss'] ?? 'https://token.actions.githubusercontent.com').replace(/^https?:\/\//, '');
  return new Failure('sign-in', `${role.arn} does not let this workflow in by web identity: ${words}`, {
    cause,
    detail: [
      'The token said:',
      ...sent,
      `The trust policy of ${role.name} must hold a statement such as:`,
      policyFor(role, host, audience, claims),
      ...otherForm(claims),
    ].join('\n'),
    remedy: `Compare the two, letter by letter: the provider ${host} must exist in account ${role.account}, and sub and aud must match, case too.`,
  });
}

/**
 * A token that was just made and has expired already: one of the three clocks is wrong. What each of them says shows
 * which.
 */
export function webIdentityExpired(token: string, { words, host }: AwsAction, now: Date, cause: unknown): Failure {
  const { iat, exp } = claimsOf(token);
  const { date } = answerBehind(cause).headers;
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Failure('sign-in', `${words} was refused, since the token has expired: ${said}`, {
    cause,
    detail: [
      `The issuer made the token at ${timeOf(iat)}, good until ${timeOf(exp)}.`,
      `${host} says that it is ${date === undefined ? 'unknown' : new Date(date).toISOString()}.`,
      `This machine says that it is ${now.toISOString()}.`,
    ].join('\n'),
    remedy: 'The clock that differs from the other two is wrong: if it is that of this machine, set it right.',
  });
}

function timeOf(seconds: string | undefined): string {
  const time = new Date(Number(seconds) * 1000);
  return Number.isNaN(time.getTime()) ? 'an unknown time' : time.toISOString();
}

function policyFor(
  role: RolePrincipal,
  host: string,
  audience: string,
  claims: Readonly<Record<string, string | undefined>>,
): string {
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:${role.partition}:iam::${role.account}:oidc-provider/${host}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [`${host}:aud`]: audience,
        [`${host}:sub`]: claims['sub'] ?? 'repo:OWNER/REPOSITORY:ref:refs/heads/main',
      },
    },
  };
  return JSON.stringify(statement, null, 2).replace(/^/gm, '  ');
}

/** GitHub's sub has two forms: repositories made since 15 July 2026 send ids beside the names, older ones do not. A policy may be written for the other. */
function otherForm(claims: Readonly<Record<string, string | undefined>>): string[] {
  const { sub, repository, repository_id: id, repository_owner_id: ownerId } = claims;
  const match = /^repo:([^/@:]+)(@\d+)?\/([^@:]+)(@\d+)?:(.*)$/.exec(sub ?? '');
  if (match === null || repository === undefined) return [];
  const [, owner, ownerMark, name, , context] = match;
  if (ownerMark !== undefined)
    return [
      `Policies from before July 2026 say repo:${owner}/${name}:${context}, which no longer matches this repository.`,
    ];
  return [
    `If the repository opts in to immutable subjects, its sub becomes repo:${owner}@${ownerId ?? 'OWNER_ID'}/${name}@${id ?? 'REPOSITORY_ID'}:${context}.`,
  ];
}
