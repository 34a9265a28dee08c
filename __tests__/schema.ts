import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FailureReport, Report as ResultReport } from '../src/report/json.ts';

type Report = ResultReport | FailureReport;

/** A validator that takes no schema with a word that it does not know; `oneOf` may ask for fields that stand beside it. */
export function makeAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  return ajv;
}

/** A file of schemas/, by its name without the ending. */
export function readSchema(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}

/** The schemas of the documents that the program prints, by their kind. */
export const reportSchemas: Readonly<Record<Report['kind'], Readonly<Record<string, unknown>>>> = {
  LintReport: readSchema('lint-report'),
  PlanReport: readSchema('plan-report'),
  Receipt: readSchema('receipt'),
  Failure: readSchema('failure'),
};

const ajv = makeAjv();
const validators: Readonly<Record<Report['kind'], ValidateFunction>> = {
  LintReport: ajv.compile(reportSchemas.LintReport),
  PlanReport: ajv.compile(reportSchemas.PlanReport),
  Receipt: ajv.compile(reportSchemas.Receipt),
  Failure: ajv.compile(reportSchemas.Failure),
};

/** What the schema of its kind has against a report. */
export function schemaProblems(report: Report): readonly unknown[] {
  const validate = validators[report.kind];
  return validate(report) ? [] : (validate.errors ?? []);
}
