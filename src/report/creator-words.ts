import type { CreatorResult } from '../commands/creator.ts';
import type { Creation } from '../creator/creation.ts';
import { Failure } from '../failure.ts';
import { isPrincipal, parseIdentityArn } from '../principal/principal.ts';
import { ssoRoleOf } from '../principal/sso-role.ts';
import { count, listOf, type Phrase, phrase, textOf } from './phrase.ts';
import type { Verdict } from './verdict.ts';

/** The verdict on who created a cluster. */
export function creatorVerdict({ cluster, region, creation }: CreatorResult): Verdict {
  if (creation === undefined)
    return { tone: 'trouble', words: phrase`cloudTrail in ${region} does not tell who created ${cluster}` };
  const { maker } = creation;
  const tone = creation.isAdmin && creatorLine(creation) !== undefined ? 'calm' : 'change';
  switch (maker.kind) {
    case 'role':
      return { tone, words: phrase`the creator of ${cluster} is the role ${maker.arn}` };
    case 'user':
      return { tone, words: phrase`the creator of ${cluster} is the IAM user ${maker.arn}` };
    case 'root':
      return { tone, words: phrase`the creator of ${cluster} is the root user of account ${maker.account}` };
    case 'other':
      return { tone, words: phrase`the creator of ${cluster} is ${maker.arn}, which CloudTrail calls ${maker.type}` };
  }
}

/** The line for `spec` of the Cluster; undefined where the creator is nobody whom it could name. */
export function creatorLine({ maker }: Creation): string | undefined {
  if (maker.kind !== 'role' && maker.kind !== 'user') return undefined;
  const identity = parseIdentityArn(maker.arn);
  return isPrincipal(identity) ? `creator: ${identity.arn}` : undefined;
}

/** What is known, a sentence each. */
export function creatorFacts(result: CreatorResult): readonly Phrase[] {
  const { creation, account, records, caller, cluster } = result;
  if (creation === undefined)
    return [
      phrase`Looked at ${[count(records, 'record')]} of CreateCluster in account ${account}, as ${caller}; none that succeeded is of ${cluster}.`,
      ...originFacts(result),
    ];
  const { at, session, through, userAgent, eventId, isAdmin } = creation;
  const facts = [phrase`Created at ${at}; record ${eventId} of account ${account}.`];
  if (session !== undefined) facts.push(phrase`The role's session was called ${session}.`);
  if (through !== undefined)
    facts.push(phrase`${through} asked on its behalf: the stack ran as this identity, whoever deployed it.`);
  else facts.push(phrase`It was asked for by the program ${userAgent}.`);
  if (!isAdmin)
    facts.push([
      'EKS was told not to let the creator in (bootstrapClusterCreatorAdminPermissions: false), so it has no way in by itself: leave creator out, and sign in as somebody whom aws-auth or an access entry lets in.',
    ]);
  return [...facts, ...makerAdvice(creation)];
}

function makerAdvice({ maker }: Creation): readonly Phrase[] {
  if (maker.kind === 'root')
    return [
      [
        'Nobody should hold keys of the root user: sign in as somebody else who may change aws-auth, and leave creator out.',
      ],
    ];
  if (maker.kind === 'other')
    return [['It is neither a role nor a user, so a Cluster cannot name it: leave creator out.']];
  if (maker.kind === 'user')
    return [
      [
        'A user signs in by its keys, and nobody can assume it: put it first in signIn, and alone, and hand its keys to the input user-keys of the Action, or GUESTLIST_USER_KEYS.',
      ],
    ];
  const identity = parseIdentityArn(maker.arn);
  if (isPrincipal(identity) && identity.kind === 'role' && ssoRoleOf(identity) !== undefined)
    return [
      [
        'It is the role of a permission set, which only people can assume: put another role last in signIn, and let this one in by hand once to grant it.',
      ],
    ];
  return [];
}

/** What EKS says of a cluster whose record is gone. */
function originFacts({ origin, cluster }: CreatorResult): readonly Phrase[] {
  if (origin === undefined) return [];
  if (origin instanceof Failure) return [phrase`EKS does not say when it was created: ${textOf(origin.message)}`];
  const { createdAt, tags } = origin;
  const stack = tags['aws:cloudformation:stack-name'];
  const eksctl = tags['alpha.eksctl.io/cluster-name'];
  const facts: Phrase[] = [];
  if (createdAt !== undefined) facts.push(phrase`EKS says that ${cluster} was created at ${createdAt.toISOString()}.`);
  if (eksctl !== undefined) facts.push(phrase`Its tags say that eksctl made it: whoever ran eksctl is the creator.`);
  if (stack !== undefined)
    facts.push(
      phrase`Its tags name the CloudFormation stack ${stack}: the stack's role is the creator, or whoever deployed it where it has none.`,
    );
  return facts;
}

/** How else to find out, a sentence each; nothing where CloudTrail told. */
export function creatorAdvice({ creation, cluster, region }: CreatorResult): readonly Phrase[] {
  if (creation !== undefined) return [];
  const group = `/aws/eks/${cluster}/cluster`;
  const fields = listOf([phrase`${'eventName = CreateCluster'}`, phrase`${`requestParameters.name = ${cluster}`}`]);
  return [
    phrase`LookupEvents goes back 90 days. A trail in S3, or an event data store of CloudTrail Lake, may go back further: look there for ${fields}, and read ${'userIdentity'}.`,
    phrase`With the authenticator's log switched on, CloudWatch Logs has it in ${group} (${region}): the role or user of "access granted" with ${'username=kubernetes-admin'}.`,
    phrase`Where the cluster has access entries, ${`aws eks list-access-entries --cluster-name ${cluster} --region ${region}`} may list the creator.`,
    ['Else ask whoever runs Terraform, CloudFormation or eksctl for this account: as which role does that run?'],
  ];
}
