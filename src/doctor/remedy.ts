import { stringify } from 'yaml';
import { awsErrorCode } from '../aws/aws-failure.ts';
import type { CallerIdentity } from '../aws/caller.ts';
import type { Session } from '../aws/session.ts';
import { sessionTagKeys } from '../aws/session-tags.ts';
import type { Intent } from '../aws/sign-in.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import { mayDescribe, mayGoOn, maySurvey, type Sent, type Statement, trustsPredecessor } from '../iam/policy.ts';
import { type Action, Unauthorized } from '../kubernetes/api.ts';
import { type Identity, isPrincipal, isSameIdentity, parseIdentityArn } from '../principal/principal.ts';

/** A role that could not be assumed, with the statements that both sides need. */
export function notAssumed(
  error: unknown,
  from: Session,
  role: Identity,
  cluster: ClusterDeclaration,
  env: Readonly<Record<string, string | undefined>>,
): unknown {
  if (!isDenied(error) || role.kind !== 'role') return error;
  const before = parseIdentityArn(from.arn);
  const sent: Sent = {
    externalId: cluster.externalId,
    tagKeys: cluster.sessionTags ? sessionTagKeys : [],
    repository: env['GITHUB_REPOSITORY'],
  };
  const trust = isPrincipal(before) ? trustsPredecessor(before, sent) : [];
  return withDetail(
    error,
    [
      ...(trust.length === 0 ? [] : [`The trust policy of ${role.name} must hold:`, statementsText(trust)]),
      `A policy of ${from.arn} must hold:`,
      statementsText(mayGoOn([role], sent)),
    ],
    'Both sides must allow it: add what is missing (guestlist iam prints all of it), and see that no service control policy denies it.',
  );
}

/** A cluster that EKS does not describe, with the statement that is needed. */
export function notDescribed(error: unknown, caller: CallerIdentity, cluster: ClusterDeclaration): unknown {
  if (!isDenied(error)) return error;
  return withDetail(
    error,
    [`A policy of ${caller.canonicalArn} must hold:`, statementsText([mayDescribe(cluster)])],
    'Add the statement: guestlist iam prints all that is needed.',
  );
}

/** Something that AWS does not tell of what surrounds aws-auth, with the statement that is needed. */
export function notSurveyed(error: unknown, action: string, cluster: ClusterDeclaration, lack: string): unknown {
  if (!isDenied(error)) return error;
  const statements = maySurvey(cluster).filter(({ Action }) => Action === action);
  return withDetail(
    error,
    ['A policy of whoever gets in must hold:', statementsText(statements)],
    `${lack} Add the statement: guestlist iam prints it.`,
  );
}

/** Somebody whom the API server does not know, with the entry that would let them in. */
export function notLetIn(error: unknown, caller: CallerIdentity, cluster: ClusterDeclaration, intent: Intent): unknown {
  if (!(error instanceof Unauthorized)) return error;
  const { creator } = cluster;
  const who = parseIdentityArn(caller.canonicalArn);
  const isCreator =
    isPrincipal(who) && creator !== undefined && isPrincipal(creator.identity) && isSameIdentity(who, creator.identity);
  if (isCreator)
    return new Failure('kubernetes', error.message, {
      cause: error,
      remedy: `It is declared as the creator, and the creator gets in without an entry. Either it is not (guestlist creator ${cluster.name}), or it was told at its creation not to let it in, or an entry of aws-auth stands in its way.`,
    });
  const isUser = isPrincipal(who) && who.kind === 'user';
  const group = intent === 'read' ? 'guestlist:readers' : 'guestlist:writers';
  const entry = { [isUser ? 'userarn' : 'rolearn']: caller.canonicalArn, username: 'guestlist', groups: [group] };
  return withDetail(
    error,
    [`Under ${isUser ? 'mapUsers' : 'mapRoles'} of aws-auth, an entry such as:`, indented(stringify([entry]))],
    'Somebody who gets in must let it in, by a grant or by this entry, and apply the RBAC of guestlist iam --format kubernetes once.',
  );
}

/** Something that RBAC does not allow, with the rule that would. */
export function notAllowed(action: Action, lack: string | undefined): Failure {
  const { verb, group, resource, name, namespace } = action;
  const rule = {
    apiGroups: [group],
    resources: [resource],
    ...(name === undefined ? {} : { resourceNames: [name] }),
    verbs: [verb],
  };
  const where = namespace === undefined ? 'a ClusterRole' : `a Role in ${namespace}`;
  return new Failure(
    'kubernetes',
    `RBAC does not allow to ${verb} ${resource}${name === undefined ? '' : ` ${name}`}.`,
    {
      detail: [`A rule of ${where} that is bound to its groups:`, indented(stringify([rule]))].join('\n'),
      remedy: `${lack === undefined ? '' : `${lack} `}Apply the RBAC of guestlist iam --format kubernetes, or add the rule.`,
    },
  );
}

function isDenied(error: unknown): error is Failure {
  return error instanceof Failure && awsErrorCode(error.cause) === 'AccessDenied';
}

function withDetail(failure: Failure, lines: readonly string[], remedy: string): Failure {
  return new Failure(failure.code, failure.message, { cause: failure, detail: lines.join('\n'), remedy });
}

function statementsText(statements: readonly Statement[]): string {
  return statements.map((statement) => indented(JSON.stringify(statement, null, 2))).join(',\n');
}

function indented(text: string): string {
  return text.trimEnd().replace(/^/gm, '  ');
}
