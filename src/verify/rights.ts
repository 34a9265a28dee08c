import type { ResourceRule } from '../kubernetes/api.ts';
import type { Resources, Rights } from './evidence.ts';

/** The verbs that only look. */
const READS = new Set(['get', 'list', 'watch']);

// Opening a connection to these is a GET, by which one may run commands: Kubernetes documentation, "RBAC good practices".
const ENTERED = /\/(?:exec|attach|portforward|proxy)$/;

/** Resources that a reader asks after first. */
const NOTABLE = ['pods', 'secrets'];
const FIRST = 2;

/** Sums up the rules of somebody. What everybody may, to ask who they are and what they may, does not count. */
export function rightsOf(rules: readonly ResourceRule[], complete: boolean): Rights {
  const reads = new Set<string>();
  const changes = new Set<string>();
  for (const rule of rules) {
    const verbs = rule.verbs ?? [];
    for (const resource of resourcesOf(rule)) {
      if (resource.startsWith('selfsubject')) continue;
      const isEntered = ENTERED.test(resource);
      if (verbs.some((verb) => verb === '*' || (READS.has(verb) && !isEntered))) reads.add(resource);
      if (verbs.some((verb) => !READS.has(verb) || isEntered)) changes.add(resource);
    }
  }
  return { everything: rules.some(isEverything), reads: counted(reads), changes: counted(changes), complete };
}

function isEverything({ verbs, apiGroups, resources, resourceNames = [] }: ResourceRule): boolean {
  return [verbs, apiGroups, resources].every((each) => each?.includes('*') === true) && resourceNames.length === 0;
}

/** As kubectl writes them: the group after the resource, the core group left out. */
function resourcesOf({ apiGroups = [], resources = [] }: ResourceRule): string[] {
  return apiGroups.flatMap((group) =>
    resources.map((resource) => {
      const [name = '', ...sub] = resource.split('/');
      return [group === '' ? name : `${name}.${group}`, ...sub].join('/');
    }),
  );
}

function counted(resources: ReadonlySet<string>): Resources {
  const notable = NOTABLE.filter((resource) => resources.has(resource));
  const others = [...resources].filter((resource) => !NOTABLE.includes(resource)).sort();
  return { count: resources.size, first: [...notable, ...others].slice(0, FIRST) };
}

/** Rights in one line: `may read pods, secrets and 12 other resources; may change nothing`. */
export function rightsWords({ everything, reads, changes, complete }: Rights): string {
  if (everything) return 'may do everything in default, as cluster-admin may';
  const more = complete ? '' : ', as far as the cluster tells';
  if (reads.count === 0 && changes.count === 0) return `may do nothing${more}`;
  return `may read ${resourceWords(reads)}; may change ${resourceWords(changes)}${more}`;
}

/** Resources in a few words: `pods, secrets and 12 other resources`. */
export function resourceWords({ count, first }: Resources): string {
  if (count === 0) return 'nothing';
  const others = count - first.length;
  if (others === 0) return first.join(' and ');
  return `${first.join(', ')} and ${others} other ${others === 1 ? 'resource' : 'resources'}`;
}
