import type { ValidateFunction } from 'ajv';

/** Validates a document of `kind: Cluster` against schemas/declaration.schema.json. */
export declare const cluster: ValidateFunction;
/** Validates a document of `kind: Access` against schemas/declaration.schema.json. */
export declare const access: ValidateFunction;
