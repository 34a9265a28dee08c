import type { ValidateFunction } from 'ajv';
import { clip } from '../finding/clip.ts';
import { textAt } from '../plain-data.ts';
import type { FailureReport, Report } from '../report/json.ts';
import { Malformed } from './malformed.ts';
import schemas from './schemas.generated.cjs';

const validators: Readonly<Record<(Report | FailureReport)['kind'], ValidateFunction>> = {
  PlanReport: schemas.planReport,
  Receipt: schemas.receipt,
  LintReport: schemas.lintReport,
  Failure: schemas.failure,
};

/** How deep a report nests: nothing that calls itself looks at a deeper one. */
const DEPTH = 16;

/**
 * A report that another job printed, held to its schema: whoever wrote the file, it says no more than a report could.
 *
 * @throws Malformed where it is none
 */
export function documentOf(text: string): Report | FailureReport {
  const data = parsed(text);
  const validate = validatorOf(data);
  if (validate === undefined) throw new Malformed('it is no report of guestlist/v1');
  if (isDeep(data, DEPTH)) throw new Malformed('it is nested too deeply');
  if (!validate(data)) {
    const [error] = validate.errors ?? [];
    throw new Malformed(`${clip(error?.instancePath || 'it')} ${clip(error?.message ?? 'is not as it should be')}`);
  }
  return data as Report | FailureReport;
}

/** By what the report says that it is; whatever stands there. */
function validatorOf(data: unknown): ValidateFunction | undefined {
  const kind = textAt(data, 'kind');
  return kind !== undefined && Object.hasOwn(validators, kind)
    ? validators[kind as keyof typeof validators]
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Malformed('it is not JSON');
  }
}

function isDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((item) => isDeep(item, left - 1));
}
