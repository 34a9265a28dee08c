import { type Field, type ObjectType, type Type, typeOf } from './type.ts';

/** When a policy is asked: of each grant, of each change of a plan, or of a pull request. */
export const policyContexts = ['grant', 'change', 'process'] as const;

/** When a policy is asked. */
export type PolicyContext = (typeof policyContexts)[number];

type FieldLine = readonly [type: string | Type, about: string, optional?: 'optional'];
type FieldLines = Readonly<Record<string, FieldLine>>;

function fieldsOf(lines: FieldLines): ReadonlyMap<string, Field> {
  return new Map(
    Object.entries(lines).map(([name, [type, about, optional]]) => [
      name,
      { type: typeof type === 'string' ? typeOf(type) : type, optional: optional !== undefined, about },
    ]),
  );
}

function object(name: string, fields: FieldLines): ObjectType {
  return { kind: 'object', name, fields: fieldsOf(fields) };
}

const grant = object('Grant', {
  kind: ['string', '`role`, `user` or `account`'],
  principal: ['string', 'the ARN or account id as it stands in the file'],
  arn: [
    'string',
    'the ARN as the authenticator compares it, without the path of a role; none for an account',
    'optional',
  ],
  account: ['string', 'the 12 digits of the account that the principal is in'],
  partition: ['string', '`aws`, `aws-cn`, …; none for an account', 'optional'],
  path: ['string', 'the IAM path, `/` where there is none; none for an account', 'optional'],
  name: ['string', 'the name of the role or user; none for an account', 'optional'],
  username: ['string', 'who Kubernetes sees, templates and all, the default too; none for an account', 'optional'],
  groups: ['list<string>', 'the Kubernetes groups, in the order of the file'],
  reason: ['string', 'the text under `reason`', 'optional'],
  expires: ['timestamp', 'the beginning (00:00 UTC) of the last day on which the grant holds', 'optional'],
});

const access = object('Access', {
  name: ['string', 'the `metadata.name` of the Access that the grant stands in'],
  owner: ['string', 'its `metadata.owner`', 'optional'],
});

const cluster = object('Cluster', {
  name: ['string', 'the name that declarations use'],
  eksName: ['string', 'the name that EKS uses'],
  region: ['string', 'such as `eu-west-1`'],
  account: ['string', 'the 12 digits of the account that the cluster is in'],
  labels: ['map<string>', 'its `metadata.labels`'],
});

const mapping = object('Mapping', {
  username: ['string', 'who Kubernetes sees; none for an account', 'optional'],
  groups: ['list<string>', 'the Kubernetes groups; none for an account'],
});

const change = object('Change', {
  kind: ['string', '`added`, `changed` or `removed`'],
  section: ['string', '`mapRoles`, `mapUsers` or `mapAccounts`'],
  principal: ['string', 'the ARN or account id in aws-auth'],
  before: [mapping, 'what aws-auth says; none where `added`', 'optional'],
  after: [mapping, 'what aws-auth is to say; none where `removed`', 'optional'],
});

const pullRequest = object('Process', {
  author: ['string', 'the login of who opened the pull request'],
  approvers: [
    'list<string>',
    "the logins of who approved its last commit and may write to the repository; never the author's",
  ],
  labels: ['list<string>', 'the names of its labels'],
  now: ['timestamp', 'the moment of the run'],
});

const today: FieldLine = ['timestamp', 'the beginning (00:00 UTC) of the day of the run'];

/** The variables of each context. */
export const variablesOf: Readonly<Record<PolicyContext, ReadonlyMap<string, Field>>> = {
  grant: fieldsOf({
    grant: [grant, 'the grant'],
    access: [access, 'the Access that it stands in'],
    cluster: [cluster, 'the cluster that it applies to'],
    today,
  }),
  change: fieldsOf({
    change: [change, 'what would be done to one entry of aws-auth'],
    cluster: [cluster, 'the cluster'],
    today,
  }),
  process: fieldsOf({
    process: [pullRequest, 'the pull request'],
    changes: [{ kind: 'list', of: change }, 'what it would do to the entries of one cluster'],
    cluster: [cluster, 'the cluster'],
  }),
};
