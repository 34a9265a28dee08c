import { Failure } from '../failure.ts';
import { Forbidden, type KubernetesApi, Unauthorized } from '../kubernetes/api.ts';
import { type Knock, personOf, type Rights } from './evidence.ts';
import { rightsOf } from './rights.ts';

/**
 * Signs in once and does what people do by hand: asks who it is, then lists the pods of `default`, and asks what else
 * it may do. Never throws for what the API server, or the way to it, may do.
 */
export async function knock(api: KubernetesApi): Promise<Knock> {
  try {
    const person = personOf(await api.whoAmI());
    return { answer: 'in', person, pods: await listPods(api), rights: await askRights(api) };
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

/** What somebody may do beside that proves nothing of who they are, so that it may stay unknown. */
async function askRights(api: KubernetesApi): Promise<Rights | undefined> {
  try {
    const { rules, complete } = await api.myRules();
    return rightsOf(rules, complete);
  } catch (error) {
    if (error instanceof Unauthorized || !(error instanceof Failure)) throw error;
    return undefined;
  }
}
