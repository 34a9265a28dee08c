import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { ConfigMap } from '../../../src/awsauth/configmap.ts';
import { fileTarget } from '../../../src/target/file-target.ts';
import type { Target } from '../../../src/target/target.ts';

/** Where the aws-auth of a run of the model is kept. */
export interface Place {
  /** A target as an apply opens it. */
  open(): Target;
  get(): Promise<ConfigMap | undefined>;
  /** Writes as others do, who know nothing of Guestlist. */
  put(map: ConfigMap): Promise<void>;
}

/** A saved ConfigMap. */
export function filePlace(path: string): Place {
  return {
    open: () => fileTarget(path, 'aws-auth.yaml'),
    get: async () => parse(readFileSync(path, 'utf8')) as ConfigMap,
    put: async (map) => writeFileSync(path, stringify(map, { lineWidth: 0 })),
  };
}
