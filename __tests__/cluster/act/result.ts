/** One annotation of a run: `::warning file=…::…`. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice' | 'debug';
  readonly message: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly title: string | undefined;
}

/** What one step did. `pre` and `post` count to the step of their `main`. */
export interface StepResult {
  /** The id of its job; of a matrix, with what the job is called in it: `plan prod`. */
  readonly job: string;
  /** The step's `id`, or its place in the job. */
  readonly id: string;
  readonly name: string;
  /** Of its main part. */
  readonly result: string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it wrote to GITHUB_STEP_SUMMARY. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What it printed, commands left out, with secrets as ***. */
  readonly log: string;
}

/** What a run of a workflow did. */
export interface WorkflowResult {
  readonly exitCode: number;
  readonly succeeded: boolean;
  /** `success` or `failure`, by the id of the job; jobs of a matrix with the `name` that they have in it: `plan prod`. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  /** The step of this id, in any job unless one is named; throws if none ran. */
  step(id: string, job?: string): StepResult;
  /** Everything that act printed, for the message of a failing test. */
  readonly output: string;
}

/** One line of `act --json`, as far as it is read here. */
interface Line {
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly jobResult?: string;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly stage?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly raw_output?: boolean;
  readonly msg?: string;
}

interface Draft {
  job: string;
  id: string;
  name: string;
  result: string | undefined;
  outputs: Record<string, string>;
  summary: string;
  annotations: Annotation[];
  log: string;
}

/** Reads what `act --json` printed. */
export function readResult(output: string, exitCode: number): WorkflowResult {
  const jobs: Record<string, string> = {};
  const drafts = new Map<string, Draft>();
  const legs = new Set<string>();
  for (const line of output.split('\n').flatMap(parse)) {
    if (line.jobID === undefined) continue;
    const { name } = line.matrix ?? {};
    const job = typeof name === 'string' ? `${line.jobID} ${name}` : line.jobID;
    if (line.jobResult !== undefined) jobs[job] = line.jobResult;
    if (line.jobResult !== undefined && job !== line.jobID) legs.add(job);
    const id = line.stepID?.join('/');
    if (id === undefined) continue;
    const key = `${job}/${id}`;
    const draft = drafts.get(key) ?? empty(job, id, line.step ?? id);
    drafts.set(key, draft);
    take(draft, line);
  }
  const steps = [...drafts.values()];
  // act keeps one result for all jobs of a matrix (pkg/runner, setJobResult): one that ends after another has failed is
  // told as failed too, though none of its steps has.
  for (const job of legs) {
    if (!steps.some((step) => step.job === job && step.result === 'failure')) jobs[job] = 'success';
  }
  return {
    exitCode,
    succeeded: exitCode === 0,
    jobs,
    steps,
    step(id, job) {
      const found = steps.find((step) => step.id === id && (job === undefined || step.job === job));
      if (found === undefined) throw new Error(`no step ${id} has run in ${job ?? 'any job'}:\n${output}`);
      return found;
    },
    output,
  };
}

function take(draft: Draft, line: Line): void {
  if (line.raw_output === true) draft.log += line.msg ?? '';
  if (line.stepResult !== undefined && line.stage === 'Main') draft.result = line.stepResult;
  switch (line.command) {
    case 'set-output':
      draft.outputs[line.name ?? ''] = line.arg ?? '';
      break;
    case 'summary':
      draft.summary += line.content ?? '';
      break;
    case 'error':
    case 'warning':
    case 'notice':
    case 'debug':
      draft.annotations.push(annotation(line.command, line));
      break;
  }
}

function annotation(level: Annotation['level'], line: Line): Annotation {
  const { file, line: row, col, title } = line.kvPairs ?? {};
  const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
  return { level, message: line.arg ?? '', file, line: number(row), column: number(col), title };
}

function empty(job: string, id: string, name: string): Draft {
  return { job, id, name, result: undefined, outputs: {}, summary: '', annotations: [], log: '' };
}

function parse(text: string): Line[] {
  if (!text.startsWith('{')) return [];
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}
