import type { ValidateFunction } from 'ajv';

/** Validates a document of `kind: PlanReport` against schemas/plan-report.schema.json. */
export declare const planReport: ValidateFunction;
/** Validates a document of `kind: Receipt` against schemas/receipt.schema.json. */
export declare const receipt: ValidateFunction;
/** Validates a document of `kind: LintReport` against schemas/lint-report.schema.json. */
export declare const lintReport: ValidateFunction;
/** Validates a document of `kind: Failure` against schemas/failure.schema.json. */
export declare const failure: ValidateFunction;
