import { accountsOf, type ClusterAccess, type RoleAccess } from './access.ts';
import { block, Call, Expression, type Hcl } from './hcl.ts';
import { comments, namesFor } from './naming.ts';
import type { PolicyDocument } from './policy.ts';

/** The newest thing that is asked of the provider: an OIDC provider without thumbprints, which GitHub's does not need. */
const AWS_PROVIDER = '>= 5.81';

/** The access as Terraform configuration, as `terraform fmt` would have it. */
export function terraformOf(access: ClusterAccess, head: readonly string[]): string {
  const { providers, roles, users, proofs, region } = access;
  const accounts = accountsOf(access);
  const providerOf = (account: string) => new Expression(`aws.${aliasOf(account)}`);
  const nameOf = namesFor(roles.map(({ role }) => [role.arn, labelOf(role.name)]));
  const userLabelOf = namesFor(users.map(({ user }) => [user.arn, labelOf(user.name)]));
  const reference = (arn: string) => new Expression(`aws_iam_role.${nameOf(arn)}`);
  const made = new Set(roles.filter(({ exists }) => !exists).map(({ role }) => role.arn));
  const blocks = [
    block(['terraform'], { required_version: '>= 1.5' }, [
      block(['required_providers'], { aws: { source: 'hashicorp/aws', version: AWS_PROVIDER } }),
    ]),
    block(['variable', 'create_oidc_provider'], {
      description: 'Whether to make the OIDC provider of GitHub; false where the account has it already.',
      type: new Expression('bool'),
      default: true,
    }),
    ...accounts.map((account) =>
      block(['provider', 'aws'], { alias: aliasOf(account), region, allowed_account_ids: [account] }),
    ),
    ...providers.map(({ account, url, audience }) =>
      block(['resource', 'aws_iam_openid_connect_provider', `github_${account}`], {
        provider: providerOf(account),
        count: new Expression('var.create_oidc_provider ? 1 : 0'),
        url,
        client_id_list: [audience],
      }),
    ),
    ...roles.flatMap((each) => roleBlocks(each, nameOf(each.role.arn), providerOf(each.role.account), reference, made)),
    ...users.map(({ user, policy }) =>
      block(['resource', 'aws_iam_user_policy', userLabelOf(user.arn)], {
        provider: providerOf(user.account),
        name: 'guestlist',
        user: user.name,
        policy: json(policy),
      }),
    ),
    ...trustOutputs(roles, proofs),
  ];
  return `${[comments(head), ...blocks].join('\n\n')}\n`;
}

function roleBlocks(
  { role, purpose, exists, trust, policy, after }: RoleAccess,
  name: string,
  provider: Expression,
  reference: (arn: string) => Expression,
  made: ReadonlySet<string>,
): string[] {
  const depends = after.filter((arn) => made.has(arn)).map(reference);
  const own = block(['resource', 'aws_iam_role', name], {
    provider,
    name: role.name,
    path: role.path,
    description: `Guestlist: ${purpose}`,
    assume_role_policy: json(trust),
    depends_on: depends.length === 0 ? undefined : depends,
  });
  const rights = block(['resource', 'aws_iam_role_policy', name], {
    provider,
    name: 'guestlist',
    role: exists ? role.name : new Expression(`${reference(role.arn).text}.id`),
    policy: json(policy),
  });
  const all = exists ? [] : [own];
  return policy.Statement.length === 0 ? all : [...all, rights];
}

/** What the trust policies of roles must hold that are not made here. */
function trustOutputs(roles: readonly RoleAccess[], proofs: ClusterAccess['proofs']): string[] {
  const wanted: Record<string, Hcl> = {};
  for (const { role, exists, trust } of roles) if (exists) wanted[role.arn] = toHcl(trust.Statement);
  for (const { role, statement } of proofs) wanted[role.arn] = toHcl([statement]);
  if (Object.keys(wanted).length === 0) return [];
  return [
    block(['output', 'guestlist_trust_to_add'], {
      description: 'Statements that the trust policies of these roles need, which are not made here.',
      value: wanted,
    }),
  ];
}

function json(policy: PolicyDocument): Hcl {
  return new Call('jsonencode', toHcl(policy));
}

// A policy is plain data of texts, lists and objects.
function toHcl(data: unknown): Hcl {
  return data as Hcl;
}

/** A label of a block is an identifier. */
function labelOf(name: string): string {
  return name.replace(/\W/g, '_').replace(/^(?=\d)/, '_');
}

function aliasOf(account: string): string {
  return `account_${account}`;
}
