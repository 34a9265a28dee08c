import type { ErrorObject, ValidateFunction } from 'ajv';
import { clip } from '../finding/clip.ts';
import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Path } from './declaration.ts';
import type { SourceDocument } from './document.ts';
import { limits } from './limits.ts';
import schemas from './schemas.generated.cjs';

/** A document whose shape the schema allows. */
export interface ValidDocument {
  readonly kind: 'Cluster' | 'Access';
  readonly document: SourceDocument;
}

/** Checks a document against schemas/declaration.schema.json: it is valid, or there are findings. */
export function validate(document: SourceDocument): ValidDocument | readonly Finding[] {
  const { data } = document;
  const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
  if (kind !== 'Cluster' && kind !== 'Access') return [unknownKind(document, kind)];
  const check: ValidateFunction = kind === 'Cluster' ? schemas.cluster : schemas.access;
  if (check(data)) return { kind, document };
  const errors = (check.errors ?? []).filter(speaksForItself);
  // One more than are listed, so that it is seen that there are more. To find the place of each takes time.
  return errors.slice(0, limits.findingsOfFile + 1).map((error) => schemaFinding(document, error));
}

function unknownKind(document: SourceDocument, kind: unknown): Finding {
  const written = typeof kind === 'string' ? `kind "${clip(kind)}" is not known` : 'this document has no kind';
  return {
    rule: 'schema',
    severity: 'error',
    location: document.locate('kind'),
    message: `Not a declaration: ${written}.`,
    remedy: 'Begin each document with apiVersion: guestlist/v1 and kind: Cluster or kind: Access.',
  };
}

/** The branches of oneOf, anyOf and not repeat what the keyword itself says better. */
function speaksForItself(error: ErrorObject): boolean {
  return !/\/(?:oneOf|anyOf)\/\d+\/|\/not\/|\/dependentSchemas$/.test(error.schemaPath) && error.keyword !== 'if';
}

function schemaFinding(document: SourceDocument, error: ErrorObject): Finding {
  const path = pathOf(error.instancePath);
  const { message, remedy, at } = explain(document, error, path);
  const aboutTheWhole = ['required', 'oneOf', 'not'].includes(error.keyword);
  const location = at ?? (aboutTheWhole ? document.locateKey(...path) : document.locate(...path));
  return { rule: 'schema', severity: 'error', location, message, remedy };
}

interface Explanation {
  readonly message: string;
  readonly remedy: string;
  readonly at?: Location;
}

/** Turns a schema error into what is wrong and what to do. The keywords are those that the schema uses. */
function explain(document: SourceDocument, error: ErrorObject, path: Path): Explanation {
  const name = nameOf(path);
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return { message: `${name} lacks ${params['missingProperty']}.`, remedy: `Add ${params['missingProperty']}.` };
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const near = nearest(key, known[String(path.filter((step) => typeof step === 'string').at(-1) ?? '')] ?? []);
      const remedy = near === undefined ? 'Remove it, or check its indentation.' : `Did you mean ${near}?`;
      return { message: `${name} has no field ${clip(key)}.`, remedy, at: document.locateKey(...path, key) };
    }
    case 'type':
      return typeExplanation(name, String(params['type']), valueAt(document.data, path));
    case 'const':
      return {
        message: `${name} is ${clip(JSON.stringify(valueAt(document.data, path)))}.`,
        remedy: `Write ${params['allowedValue']}.`,
      };
    case 'enum':
      return {
        message: `${name} is ${JSON.stringify(valueAt(document.data, path))}.`,
        remedy: `Write one of ${(params['allowedValues'] as readonly unknown[]).join(', ')}.`,
      };
    case 'oneOf':
      return {
        message: 'A grant names exactly one of role, user and account.',
        remedy: 'Make one grant of each principal.',
      };
    case 'not':
      return {
        message: 'A grant for a whole account takes no username and no groups: each caller gets in as its own ARN.',
        remedy: 'Remove them, or grant to a role.',
      };
    case 'format':
      return { message: `${name} is not a date.`, remedy: 'Write YYYY-MM-DD.' };
    case 'pattern':
      return patternExplanation(name);
    case 'uniqueItems':
      return { message: `${name} names the same item twice.`, remedy: 'Remove one of them.' };
    default:
      return {
        message: `${name} ${error.message ?? 'is not allowed'}.`,
        remedy: 'See the schema, schemas/declaration.schema.json.',
      };
  }
}

function typeExplanation(name: string, type: string, value: unknown): Explanation {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { message: `${name} is the ${typeof value} ${value}, not text.`, remedy: 'Put it between quotes.' };
  }
  if (type === 'string' && typeof value === 'object' && value !== null) {
    return {
      message: `${name} is not text.`,
      remedy: 'Put text that begins with { or [ between quotes, as in "{{SessionName}}".',
    };
  }
  const words: Record<string, string> = {
    array: 'a list',
    object: 'a map',
    string: 'text',
    integer: 'a whole number',
    'array,object': 'a list of names or a map with labels',
  };
  return { message: `${name} is not ${words[type] ?? type}.`, remedy: `Make it ${words[type] ?? type}.` };
}

function patternExplanation(name: string): Explanation {
  const field = name.split('.').at(-1) ?? name;
  if (field === 'account')
    return { message: `${name} is not an account id.`, remedy: 'Write its 12 digits between quotes.' };
  if (field === 'region') return { message: `${name} is not a region.`, remedy: 'Write a region such as eu-west-1.' };
  if (field === 'name' || field === 'eksName') {
    return {
      message: `${name} is not a name that EKS allows.`,
      remedy: 'Use letters, digits, - and _, and begin with a letter or digit.',
    };
  }
  return {
    message: `${name} has a character outside printable ASCII, or a space.`,
    remedy: 'Type it anew in plain ASCII.',
  };
}

// What may stand in each map of a declaration, for "did you mean".
const known: Readonly<Record<string, readonly string[]>> = {
  '': ['apiVersion', 'kind', 'metadata', 'spec'],
  metadata: ['name', 'labels', 'owner'],
  spec: [
    'region',
    'account',
    'eksName',
    'creator',
    'signIn',
    'planAs',
    'verify',
    'adopt',
    'onConflict',
    'clusters',
    'grants',
  ],
  verify: ['in', 'out', 'timeoutSeconds'],
  grants: ['role', 'user', 'account', 'username', 'groups', 'reason', 'expires'],
  clusters: ['labels'],
};

function nearest(word: string, candidates: readonly string[]): string | undefined {
  const fold = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const key = fold(word);
  const exact = candidates.find((candidate) => fold(candidate) === key);
  if (exact !== undefined || key.length < 3) return exact;
  return candidates.find(
    (candidate) => fold(candidate).startsWith(key.slice(0, -1)) || key.startsWith(fold(candidate)),
  );
}

function pathOf(pointer: string): Path {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function nameOf(path: Path): string {
  if (path.length === 0) return 'The declaration';
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return clip(steps.join('').replace(/^\./, ''));
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
