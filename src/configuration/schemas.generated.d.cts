import type { ValidateFunction } from 'ajv';

/** Validates a document of `kind: Configuration` against schemas/configuration.schema.json. */
export declare const configuration: ValidateFunction;
/** Validates a document of `kind: Baseline` against schemas/baseline.schema.json. */
export declare const baseline: ValidateFunction;
