import { type HttpsAnswer, type HttpsRequest, httpsRequest, type TlsMaterial } from './https-request.ts';
import { until } from './wait.ts';

/** A ConfigMap, as far as tests look at it. */
export interface ConfigMap {
  readonly apiVersion: 'v1';
  readonly kind: 'ConfigMap';
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly resourceVersion: string;
    readonly uid: string;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly data?: Readonly<Record<string, string>>;
}

/** Who gets a role, in the words of RBAC. */
export interface Binding {
  readonly name: string;
  /** The ClusterRole that is bound, for example `view`. */
  readonly clusterRole: string;
  readonly users?: readonly string[];
  readonly groups?: readonly string[];
  /** With a namespace a RoleBinding, without one a ClusterRoleBinding. */
  readonly namespace?: string;
}

/** The API server as its administrator sees it: for what a test sets up and what it looks at afterwards. */
export interface AdminClient {
  /** Any request; the answer is given back whatever its status. */
  request(path: string, options?: HttpsRequest): Promise<HttpsAnswer>;
  /** aws-auth as it is now, or undefined if there is none. */
  getAwsAuth(): Promise<ConfigMap | undefined>;
  /** Makes or replaces aws-auth with this data, and waits until the authenticator has loaded it. */
  putAwsAuth(
    data: Readonly<Record<string, string>>,
    annotations?: Readonly<Record<string, string>>,
  ): Promise<ConfigMap>;
  /** A merge patch of aws-auth; waits like putAwsAuth. */
  patchAwsAuth(patch: unknown): Promise<ConfigMap>;
  /** Deletes aws-auth if there is one; waits like putAwsAuth. */
  deleteAwsAuth(): Promise<void>;
  /** Binds a ClusterRole; an equal name is replaced. */
  bind(binding: Binding): Promise<void>;
}

const CONFIG_MAPS = '/api/v1/namespaces/kube-system/configmaps';
const AWS_AUTH = `${CONFIG_MAPS}/aws-auth`;
const RBAC = '/apis/rbac.authorization.k8s.io/v1';

/** Makes the client. `loads` counts how often the authenticator has loaded aws-auth. */
export function createAdminClient(url: string, tls: TlsMaterial, loads: () => number): AdminClient {
  const request: AdminClient['request'] = (path, options) => httpsRequest(`${url}${path}`, tls, options);

  const getAwsAuth = async (): Promise<ConfigMap | undefined> => {
    const answer = await request(AWS_AUTH);
    return answer.status === 404 ? undefined : (good(answer) as ConfigMap);
  };

  const write = async (path: string, options: HttpsRequest): Promise<ConfigMap> => {
    const before = loads();
    const old = await getAwsAuth();
    const written = good(await request(path, options)) as ConfigMap;
    // A write that changes nothing is no event.
    if (written.metadata.resourceVersion !== old?.metadata.resourceVersion) await loaded(before, loads);
    return written;
  };

  return {
    request,
    getAwsAuth,
    async putAwsAuth(data, annotations) {
      const metadata = {
        name: 'aws-auth',
        namespace: 'kube-system',
        ...(annotations === undefined ? {} : { annotations }),
      };
      const body = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data };
      const exists = (await getAwsAuth()) !== undefined;
      return exists ? write(AWS_AUTH, { method: 'PUT', body }) : write(CONFIG_MAPS, { method: 'POST', body });
    },
    patchAwsAuth: (patch) =>
      write(AWS_AUTH, { method: 'PATCH', body: patch, headers: { 'content-type': 'application/merge-patch+json' } }),
    async deleteAwsAuth() {
      const before = loads();
      const answer = await request(AWS_AUTH, { method: 'DELETE' });
      if (answer.status === 404) return;
      good(answer);
      await loaded(before, loads);
    },
    async bind(binding) {
      const subject = (kind: 'User' | 'Group') => (name: string) => ({
        apiGroup: 'rbac.authorization.k8s.io',
        kind,
        name,
      });
      const isLocal = binding.namespace !== undefined;
      const path = isLocal ? `${RBAC}/namespaces/${binding.namespace}/rolebindings` : `${RBAC}/clusterrolebindings`;
      await request(`${path}/${binding.name}`, { method: 'DELETE' });
      const body = {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: isLocal ? 'RoleBinding' : 'ClusterRoleBinding',
        metadata: { name: binding.name },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: binding.clusterRole },
        subjects: [...(binding.users ?? []).map(subject('User')), ...(binding.groups ?? []).map(subject('Group'))],
      };
      good(await request(path, { method: 'POST', body }));
    },
  };
}

// The authenticator prints a line just before it parses; the parsing itself takes microseconds.
async function loaded(before: number, loads: () => number): Promise<void> {
  await until('the authenticator to load aws-auth', 15, () => (loads() > before ? true : undefined));
}

function good(answer: HttpsAnswer): unknown {
  if (answer.status >= 300) throw new Error(`the API server answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
