import type { ClusterAccess } from '../../src/iam/access.ts';
import { renderAccess } from '../../src/iam/render.ts';
import type { RoleOptions } from './aws/iam.ts';
import type { ControlPlane } from './plane/control-plane.ts';

interface PrintedStatement {
  readonly Sid: string;
  readonly Action: string;
  readonly Principal?: { readonly AWS?: string; readonly Federated?: string };
  readonly Resource?: string | readonly string[];
  readonly Condition?: { readonly StringEquals?: Readonly<Record<string, string | readonly string[]>> };
}

/** What `guestlist iam --format json` prints, as far as it is granted here. */
export interface PrintedAccess {
  readonly roles: readonly {
    readonly arn: string;
    readonly trust: { readonly Statement: readonly PrintedStatement[] };
    readonly policy: { readonly Statement: readonly PrintedStatement[] };
  }[];
  readonly proofs: readonly { readonly arn: string; readonly trust: PrintedStatement }[];
  readonly manifests: readonly { readonly kind: string; readonly metadata: { name: string; namespace?: string } }[];
}

/** The access as it was printed. */
export function printed(access: ClusterAccess): PrintedAccess {
  return JSON.parse(renderAccess(access, 'json'));
}

/** Makes the roles that were printed, each with nothing but what was printed of it. */
export function grantIam({ iam }: ControlPlane, { roles, proofs }: PrintedAccess): void {
  const addRole = (arn: string, options: RoleOptions): void => {
    const [, , , , account = '', resource = ''] = arn.split(':');
    const path = resource.slice('role'.length, resource.lastIndexOf('/') + 1);
    iam.addRole(resource.slice(resource.lastIndexOf('/') + 1), { account, path, ...options });
  };
  for (const { arn, trust, policy } of roles) addRole(arn, { ...trustOf(trust.Statement), allows: policy.Statement });
  for (const { arn, trust } of proofs) addRole(arn, { ...trustOf([trust]), allows: [] });
}

/** The statements of a trust policy as the front keeps them. What it does not know throws: nothing printed is passed over. */
function trustOf(statements: readonly PrintedStatement[]): RoleOptions {
  const options: { -readonly [Option in keyof RoleOptions]: RoleOptions[Option] } = {};
  const trusts: string[] = [];
  for (const { Action, Principal, Condition: { StringEquals: equals = {} } = {} } of statements) {
    const one = (key: string) => (typeof equals[key] === 'string' ? equals[key] : undefined);
    if (Action === 'sts:AssumeRoleWithWebIdentity') {
      const host = 'token.actions.githubusercontent.com';
      if (!Principal?.Federated?.endsWith(`:oidc-provider/${host}`)) throw new Error('another provider');
      const { [`${host}:sub`]: sub = '', [`${host}:aud`]: aud, ...others } = equals;
      const claims = Object.entries(others).map(([key, value]) => [key.slice(host.length + 1), String(value)]);
      options.webIdentity = { sub, aud: String(aud), claims: Object.fromEntries(claims) };
    } else if (Action === 'sts:AssumeRole') {
      trusts.push(Principal?.AWS ?? '');
      const externalId = one('sts:ExternalId');
      if (externalId !== undefined) options.externalId = externalId;
    } else if (Action === 'sts:TagSession') {
      options.tags = { Repository: one('aws:RequestTag/Repository') ?? '' };
    } else {
      throw new Error(`nobody knows ${Action}`);
    }
  }
  return { ...options, trusts };
}

const RBAC = '/apis/rbac.authorization.k8s.io/v1';

/** Applies the manifests that were printed; each is made anew. */
export async function grantRbac({ admin }: ControlPlane, { manifests }: PrintedAccess): Promise<void> {
  for (const manifest of manifests) {
    const { name, namespace } = manifest.metadata;
    const folder = namespace === undefined ? RBAC : `${RBAC}/namespaces/${namespace}`;
    const resource = `${folder}/${manifest.kind.toLowerCase()}s`;
    await admin.request(`${resource}/${name}`, { method: 'DELETE' });
    const answer = await admin.request(resource, { method: 'POST', body: manifest });
    if (answer.status !== 201)
      throw new Error(`${manifest.kind} ${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}
