/**
 * The ConfigMap as the API server gives it: plain JSON, with every field that Guestlist does not know kept as it is,
 * since what is written back must be what was read but for the change.
 */
export interface ConfigMap {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata: ConfigMapMetadata;
  readonly data?: Readonly<Record<string, string>>;
  readonly immutable?: boolean;
  readonly [field: string]: unknown;
}

/** The part of the metadata that Guestlist reads. */
export interface ConfigMapMetadata {
  readonly name?: string;
  readonly namespace?: string;
  readonly resourceVersion?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Where the authenticator looks, and nowhere else. */
export const AWS_AUTH = { namespace: 'kube-system', name: 'aws-auth' } as const;

/** An aws-auth with nothing in it, for a cluster that has none yet. */
export function emptyConfigMap(): ConfigMap {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { ...AWS_AUTH } };
}
