import type { GitHubOidc } from '../oidc/issuer.ts';
import { readToken } from '../oidc/token.ts';
import { AwsFailure } from './failure.ts';
import { type Iam, type KeyHolder, mayDo, principalOf, type Role, type Session } from './iam.ts';

/** What an STS action sees of the world. */
export interface StsWorld {
  readonly iam: Iam;
  readonly oidc: GitHubOidc;
  readonly now: Date;
}

/** The parameters of a query-protocol call. */
export type Parameters = Readonly<Record<string, string>>;

/** A result before it is written as XML or JSON. */
export interface Tree {
  readonly [name: string]: string | Tree;
}

const HOUR = 3600;

/** GetCallerIdentity */
export function getCallerIdentity(caller: KeyHolder): Tree {
  const principal = principalOf(caller);
  const isSession = 'sessionToken' in caller;
  return {
    Arn: caller.arn,
    UserId: isSession ? `${principal.id}:${caller.name}` : principal.id,
    Account: principal.account,
  };
}

/** AssumeRole */
export function assumeRole(world: StsWorld, caller: KeyHolder, parameters: Parameters): Tree {
  const arn = required(parameters, 'RoleArn', 'roleArn');
  const name = sessionName(parameters);
  const role = world.iam.role(arn);
  const seconds = duration(parameters);
  const denied = (action: string): AwsFailure =>
    new AwsFailure(
      'AccessDenied',
      `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${arn}`,
      403,
    );
  const allows = (action: string) => mayDo(principalOf(caller), action, arn);
  if (role === undefined || !isTrusted(caller, role) || !allows('sts:AssumeRole')) throw denied('sts:AssumeRole');
  if (role.externalId !== undefined && parameters['ExternalId'] !== role.externalId) throw denied('sts:AssumeRole');
  const tags = tagsOf(parameters);
  if (tags.size > 0 && (role.tags === undefined || !allows('sts:TagSession'))) throw denied('sts:TagSession');
  for (const [key, value] of Object.entries(role.tags ?? {}))
    if (tags.get(key) !== value) throw denied('sts:AssumeRole');
  if ('sessionToken' in caller && seconds > HOUR) {
    throw invalid('The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining');
  }
  checkMaximum(seconds, role);
  return sessionTree(world.iam.openSession(role, name, seconds, world.now));
}

/** AssumeRoleWithWebIdentity: the one action that nobody signs. */
export function assumeRoleWithWebIdentity(world: StsWorld, parameters: Parameters): Tree {
  const arn = required(parameters, 'RoleArn', 'roleArn');
  const name = sessionName(parameters);
  const seconds = duration(parameters);
  const claims = checkedClaims(world, required(parameters, 'WebIdentityToken', 'webIdentityToken'));
  const role = world.iam.role(arn);
  if (role === undefined || !isTrustedByWeb(claims, role)) {
    throw new AwsFailure('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
  }
  checkMaximum(seconds, role);
  const issuer = world.oidc.issuer.replace('https://', '');
  const partition = role.arn.split(':')[1] ?? 'aws';
  return {
    ...sessionTree(world.iam.openSession(role, name, seconds, world.now)),
    SubjectFromWebIdentityToken: String(claims['sub']),
    Audience: String(claims['aud']),
    Provider: `arn:${partition}:iam::${role.account}:oidc-provider/${issuer}`,
  };
}

function checkedClaims(world: StsWorld, token: string): Readonly<Record<string, unknown>> {
  const read = readToken(token, world.oidc.keys);
  if (read === undefined) {
    throw identity('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
  }
  if (read.claims['iss'] !== world.oidc.issuer) {
    throw identity(`No OpenIDConnect provider found in your account for ${String(read.claims['iss'])}`);
  }
  if (!read.signed) throw identity('Provided Token is not signed by a key of the identity provider');
  const seconds = Math.floor(world.now.getTime() / 1000);
  const expires = Number(read.claims['exp']);
  if (!(expires > seconds)) {
    throw new AwsFailure(
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${expires}`,
    );
  }
  // The audiences of the IAM identity provider; a trust policy's condition on top of it is checked with the role.
  if (read.claims['aud'] !== 'sts.amazonaws.com') throw identity('Incorrect token audience');
  return read.claims;
}

function isTrustedByWeb(claims: Readonly<Record<string, unknown>>, role: Role): boolean {
  const trust = role.webIdentity;
  if (trust === undefined) return false;
  const patterns = typeof trust.sub === 'string' ? [trust.sub] : trust.sub;
  const subject = String(claims['sub']);
  const audience = trust.aud ?? 'sts.amazonaws.com';
  const hasClaims = Object.entries(trust.claims ?? {}).every(([claim, value]) => claims[claim] === value);
  return claims['aud'] === audience && hasClaims && patterns.some((pattern) => isLike(pattern, subject));
}

// IAM's StringLike: * and ?, and case counts.
function isLike(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}

function isTrusted(caller: KeyHolder, role: Role): boolean {
  const principal = principalOf(caller);
  const root = `${principal.arn.split(':').slice(0, 5).join(':')}:root`;
  return role.trusts.some((trust) => trust === principal.arn || trust === root || trust === caller.arn);
}

/** `Tags.member.N.Key` and `.Value` */
function tagsOf(parameters: Parameters): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (let number = 1; parameters[`Tags.member.${number}.Key`] !== undefined; number += 1) {
    const value = parameters[`Tags.member.${number}.Value`] ?? '';
    if (value.length > 256 || !/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(value))
      throw invalid(`1 validation error detected: Value at 'tags.${number}.member.value' failed to satisfy constraint`);
    tags.set(parameters[`Tags.member.${number}.Key`] ?? '', value);
  }
  return tags;
}

function sessionTree(session: Session): Tree {
  return {
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: session.expires.toISOString().replace(/\.\d+Z$/, 'Z'),
    },
    AssumedRoleUser: { AssumedRoleId: `${session.role.id}:${session.name}`, Arn: session.arn },
    PackedPolicySize: '0',
  };
}

function required(parameters: Parameters, name: string, member: string): string {
  const value = parameters[name];
  if (value === undefined || value === '') {
    throw invalid(
      `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must not be null`,
    );
  }
  return value;
}

function sessionName(parameters: Parameters): string {
  const name = required(parameters, 'RoleSessionName', 'roleSessionName');
  const refuse = (rule: string): AwsFailure =>
    invalid(
      `1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint: Member must ${rule}`,
    );
  if (name.length < 2) throw refuse('have length greater than or equal to 2');
  if (name.length > 64) throw refuse('have length less than or equal to 64');
  if (!/^[\w+=,.@-]*$/.test(name)) throw refuse('satisfy regular expression pattern: [\\w+=,.@-]*');
  return name;
}

function duration(parameters: Parameters): number {
  const text = parameters['DurationSeconds'];
  if (text === undefined) return HOUR;
  const seconds = Number(text);
  const refuse = (rule: string): AwsFailure =>
    invalid(
      `1 validation error detected: Value '${text}' at 'durationSeconds' failed to satisfy constraint: Member must ` +
        `have value ${rule}`,
    );
  if (!(seconds >= 900)) throw refuse('greater than or equal to 900');
  if (seconds > 43_200) throw refuse('less than or equal to 43200');
  return seconds;
}

function checkMaximum(seconds: number, role: Role): void {
  if (seconds > role.maxSession) {
    throw invalid('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
}

const invalid = (message: string): AwsFailure => new AwsFailure('ValidationError', message);
const identity = (message: string): AwsFailure => new AwsFailure('InvalidIdentityToken', message);
