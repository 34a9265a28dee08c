import { stringify } from 'yaml';
import { accountsOf, type ClusterAccess } from './access.ts';
import { comments, namesFor } from './naming.ts';

interface Resource {
  readonly Type: string;
  readonly Condition: string | { readonly [key: string]: unknown };
  readonly DependsOn?: readonly string[];
  readonly Properties: Readonly<Record<string, unknown>>;
}

/**
 * The access as one CloudFormation template for all accounts: deployed to each of them (a stack each, or a stack set), it
 * makes what belongs there.
 */
export function cloudFormationOf(access: ClusterAccess, head: readonly string[]): string {
  const { providers, roles, users, proofs, cluster } = access;
  const accounts = inTurn(access);
  const here = (account: string) => `Account${account}`;
  const nameOf = namesFor([
    ...providers.map(({ account }) => [account, `GitHub${account}`] as const),
    ...roles.map(({ role, exists }) => [role.arn, `${logical(role.name)}${exists ? 'Policy' : ''}`] as const),
    ...users.map(({ user }) => [user.arn, `${logical(user.name)}Policy`] as const),
  ]);
  const resources: Record<string, Resource> = {};
  for (const { account, url, audience } of providers) {
    resources[nameOf(account)] = {
      Type: 'AWS::IAM::OIDCProvider',
      Condition: `Provider${account}`,
      Properties: { Url: url, ClientIdList: [audience] },
    };
  }
  for (const { role, purpose, exists, trust, policy, after } of roles) {
    // What is of another account is in another stack.
    const before = roles
      .filter((other) => after.includes(other.role.arn) && !other.exists && other.role.account === role.account)
      .map((other) => nameOf(other.role.arn));
    if (!exists)
      resources[nameOf(role.arn)] = {
        Type: 'AWS::IAM::Role',
        Condition: here(role.account),
        ...(before.length === 0 ? {} : { DependsOn: before }),
        Properties: {
          RoleName: role.name,
          Path: role.path,
          Description: `Guestlist: ${purpose}`,
          AssumeRolePolicyDocument: trust,
          ...(policy.Statement.length === 0 ? {} : { Policies: [{ PolicyName: 'guestlist', PolicyDocument: policy }] }),
        },
      };
    else if (policy.Statement.length > 0)
      resources[nameOf(role.arn)] = {
        Type: 'AWS::IAM::RolePolicy',
        Condition: here(role.account),
        Properties: { RoleName: role.name, PolicyName: 'guestlist', PolicyDocument: policy },
      };
  }
  for (const { user, policy } of users) {
    resources[nameOf(user.arn)] = {
      Type: 'AWS::IAM::UserPolicy',
      Condition: here(user.account),
      Properties: { UserName: user.name, PolicyName: 'guestlist', PolicyDocument: policy },
    };
  }
  const wanted = [
    ...roles.flatMap(({ role, exists, trust }) => (exists ? [[role.arn, trust.Statement] as const] : [])),
    ...proofs.map(({ role, statement }) => [role.arn, [statement]] as const),
  ];
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `What lets Guestlist into the cluster ${cluster}.`,
    // What the trust policies of roles must hold that are not made here.
    ...(wanted.length === 0 ? {} : { Metadata: { TrustToAdd: Object.fromEntries(wanted) } }),
    ...(providers.length === 0 ? {} : { Parameters: PARAMETERS }),
    Conditions: {
      ...Object.fromEntries(
        accounts.map((account) => [here(account), { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, account] }]),
      ),
      ...Object.fromEntries(
        providers.map(({ account }) => [
          `Provider${account}`,
          {
            'Fn::And': [{ Condition: here(account) }, { 'Fn::Equals': [{ Ref: 'CreateOidcProvider' }, 'true'] }],
          },
        ]),
      ),
    },
    Resources: resources,
  };
  const deploy = `Deploy it in account ${accounts.join(', then in account ')}, with CAPABILITY_NAMED_IAM.`;
  const why = accounts.length === 1 ? '' : ' A trust policy can only name who is there already.';
  return `${comments([...head, `${deploy}${why}`])}\n${stringify(template, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

const PARAMETERS = {
  CreateOidcProvider: {
    Type: 'String',
    Description: 'Whether to make the OIDC provider of GitHub; false where the account has it already.',
    AllowedValues: ['true', 'false'],
    Default: 'true',
  },
};

/** The accounts that something is made in, those first whose roles are named by the trust policies of others. */
function inTurn(access: ClusterAccess): string[] {
  const { roles } = access;
  const accountOf = new Map(roles.map(({ role }) => [role.arn, role.account]));
  const left = new Set(accountsOf(access));
  const waits = (account: string) =>
    roles
      .filter(({ role, exists }) => role.account === account && !exists)
      .flatMap(({ after }) => after.map((arn) => accountOf.get(arn) ?? account))
      .some((before) => before !== account && left.has(before));
  const turns: string[] = [];
  while (left.size > 0) {
    const [next = ''] = [...left].sort((a, b) => Number(waits(a)) - Number(waits(b)));
    turns.push(next);
    left.delete(next);
  }
  return turns;
}

/** Logical ids are letters and digits. */
function logical(name: string): string {
  const words = name.split(/[^0-9A-Za-z]+/).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Role';
}
