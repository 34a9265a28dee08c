import { KubernetesApi } from '../kubernetes/api.ts';
import type { Connection } from '../kubernetes/transport.ts';
import { surveyPatience } from '../survey/patience.ts';
import { readRbac } from '../survey/read-rbac.ts';
import type { Surveyor } from '../survey/surveyor.ts';

/** Whoever asks an API server what surrounds its aws-auth. */
export function surveyorAt(connection: Connection): Surveyor {
  const api = new KubernetesApi({ ...connection, patience: connection.patience ?? surveyPatience });
  return { rbac: () => readRbac(api) };
}
