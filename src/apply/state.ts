import type { ConfigMap } from '../awsauth/configmap.ts';

/** Whether two ConfigMaps hold the same texts and annotations. */
export function isSameState(a: ConfigMap | undefined, b: ConfigMap | undefined): boolean {
  return stateOf(a) === stateOf(b);
}

function stateOf(map: ConfigMap | undefined): string {
  return JSON.stringify([sorted(map?.data), sorted(map?.metadata.annotations)]);
}

function sorted(texts: Readonly<Record<string, string>> | undefined): [string, string][] {
  return Object.entries(texts ?? {}).sort(([x], [y]) => (x < y ? -1 : 1));
}
