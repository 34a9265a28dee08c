import { Failure } from '../failure.ts';
import { Forbidden, type KubernetesApi, Unauthorized } from '../kubernetes/api.ts';
import { type Knock, personOf } from './evidence.ts';

/**
 * Signs in once and does what people do by hand: asks who it is, then lists the pods of `default`. Never throws for
 * what the API server, or the way to it, may do.
 */
export async function knock(api: KubernetesApi): Promise<Knock> {
  try {
    return { answer: 'in', person: personOf(await api.whoAmI()), pods: await listPods(api) };
  } catch (error) {
    if (error instanceof Unauthorized) return { answer: 'unauthorized' };
    if (error instanceof Failure) return { answer: 'failed', reason: error.message };
    throw error;
  }
}

async function listPods(api: KubernetesApi): Promise<Extract<Knock, { answer: 'in' }>['pods']> {
  try {
    return { status: 200, count: await api.countPods() };
  } catch (error) {
    if (error instanceof Forbidden) return { status: 403, reason: error.message };
    throw error;
  }
}
