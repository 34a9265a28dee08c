import type { ErrorObject, ValidateFunction } from 'ajv';
import { characterWords } from '../finding/character.ts';
import { clip } from '../finding/clip.ts';
import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { nearest } from '../finding/nearest.ts';
import { limits } from '../limits.ts';
import type { Path } from './declaration.ts';
import type { SourceDocument } from './document.ts';
import schemas from './schemas.generated.cjs';

/** A document whose shape the schema allows, but for some of its grants. */
export interface ValidDocument {
  readonly kind: 'Cluster' | 'Access';
  readonly document: SourceDocument;
  /** The places in the list of the grants that the schema does not allow. */
  readonly brokenGrants: ReadonlySet<number>;
}

/** What the schema says of a document. */
export interface Validation {
  /** The document; undefined where more is wrong with it than some of its grants. */
  readonly valid: ValidDocument | undefined;
  /** What is wrong: where there is anything, nothing is planned, and what is valid is there for lint to look at. */
  readonly findings: readonly Finding[];
}

/** Checks a document against schemas/declaration.schema.json. */
export function validate(document: SourceDocument): Validation {
  const { data } = document;
  const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
  if (kind !== 'Cluster' && kind !== 'Access') return { valid: undefined, findings: [unknownKind(document, kind)] };
  const check: ValidateFunction = kind === 'Cluster' ? schemas.cluster : schemas.access;
  const errors = check(data) ? [] : (check.errors ?? []);
  const broken = errors.map(({ instancePath }) => /^\/spec\/grants\/(\d+)/.exec(instancePath)?.[1]);
  const brokenGrants = new Set(broken.map(Number));
  return {
    valid: broken.includes(undefined) ? undefined : { kind, document, brokenGrants },
    findings: schemaFindings(document, errors, declaration),
  };
}

/** What a schema describes, for the words of its findings. */
export interface Subject {
  /** What the document as a whole is called, such as `The declaration`. */
  readonly whole: string;
  /** What two fields exclude each other, where some do. */
  readonly excluded?: { readonly message: string; readonly remedy: string };
  /** What may stand in each map, by the name of the map, for "did you mean". */
  readonly known: Readonly<Record<string, readonly string[]>>;
  /** What people write who know another form of the same, and what to write here. */
  readonly foreign?: ReadonlyMap<string, string>;
}

/** What a schema has against a document, each at its place. */
export function schemaFindings(
  document: SourceDocument,
  errors: readonly ErrorObject[],
  subject: Subject,
): readonly Finding[] {
  const speaking = errors.filter(speaksForItself);
  // One more than are listed, so that it is seen that there are more. To find the place of each takes time.
  return speaking.slice(0, limits.findingsOfFile + 1).map((error) => schemaFinding(document, error, subject));
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

function schemaFinding(document: SourceDocument, error: ErrorObject, subject: Subject): Finding {
  const path = pathOf(error.instancePath);
  const { message, remedy, at } = explain(document, error, path, subject);
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
function explain(document: SourceDocument, error: ErrorObject, path: Path, subject: Subject): Explanation {
  const name = path.length === 0 ? subject.whole : nameOf(path);
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return { message: `${name} lacks ${params['missingProperty']}.`, remedy: `Add ${params['missingProperty']}.` };
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const map = String(path.filter((step) => typeof step === 'string').at(-1) ?? '');
      const near = nearest(key, subject.known[map] ?? []);
      const meant = near === undefined ? 'Remove it, or check its indentation.' : `Did you mean ${near}?`;
      const remedy = subject.foreign?.get(key) ?? meant;
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
      return enumExplanation(name, params['allowedValues'], valueAt(document.data, path));
    case 'oneOf':
      return {
        message: 'A grant names exactly one of role, user and account.',
        remedy: 'Make one grant of each principal.',
      };
    case 'not':
      return subject.excluded ?? { message: `${name} has fields that exclude each other.`, remedy: 'Keep one.' };
    case 'format':
      return { message: `${name} is not a date.`, remedy: 'Write YYYY-MM-DD.' };
    case 'pattern':
      return patternExplanation(name, valueAt(document.data, path));
    case 'uniqueItems':
      return { message: `${name} names the same item twice.`, remedy: 'Remove one of them.' };
    default:
      return sizeExplanation(name, error, valueAt(document.data, path));
  }
}

/** What is too short, too long, too little or too much. */
function sizeExplanation(name: string, { keyword, params }: ErrorObject, value: unknown): Explanation {
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'minLength':
      return { message: `${name} is empty.`, remedy: 'Write it, or leave the field out.' };
    case 'maxLength': {
      const letters = [...String(value)].length;
      return { message: `${name} has ${letters} letters; ${limit} are the most.`, remedy: 'Make it shorter.' };
    }
    case 'minItems':
    case 'minProperties':
      return { message: `${name} is empty.`, remedy: 'Name at least one.' };
    case 'maxItems':
    case 'maxProperties': {
      const { length } = Object.keys(value ?? {});
      return { message: `${name} has ${length} items; ${limit} are the most.`, remedy: 'Take some out.' };
    }
    case 'minimum':
      return { message: `${name} is ${value}; ${limit} is the least.`, remedy: 'Write a larger number.' };
    default:
      return { message: `${name} is ${value}; ${limit} is the most.`, remedy: 'Write a smaller number.' };
  }
}

function typeExplanation(name: string, type: string, value: unknown): Explanation {
  if (type === 'string' && typeof value === 'number' && lastOf(name) === 'account') {
    return {
      message: `${name} is the number ${value}, not text: YAML drops the leading zeros of a number.`,
      remedy: 'Write all 12 digits between quotes.',
    };
  }
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

function enumExplanation(name: string, allowed: readonly string[], value: unknown): Explanation {
  const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const written = typeof value === 'object' ? 'no text' : JSON.stringify(value);
  return {
    message: `${name} is ${written}, which is none of ${allowed.join(', ')}.`,
    remedy: near === undefined ? 'Write one of them.' : `Did you mean ${near}?`,
  };
}

/** What each field with a pattern has to be, and how to write it. */
const patterns: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  fingerprint: ['a fingerprint', 'Baselines are written by guestlist lint --write-baseline.'],
  dir: ['a path inside this folder', 'Write it relative, with / and without ..'],
  baseline: ['a path inside this folder', 'Write it relative, with / and without ..'],
  account: ['an account id', 'Write its 12 digits between quotes, leading zeros too.'],
  accounts: ['an account id', 'Write its 12 digits between quotes, leading zeros too.'],
  region: ['a region', 'Write a region such as eu-west-1.'],
  name: ['a name that EKS allows', 'Use letters, digits, - and _, and begin with a letter or digit.'],
  eksName: ['a name that EKS allows', 'Use letters, digits, - and _, and begin with a letter or digit.'],
  id: ['a name in kebab-case', 'Use small letters and digits, with - between words, such as masters-expire.'],
  docs: ['an address that begins with https://', 'Write all of it, without spaces and quotes.'],
  today: ['a day', 'Write YYYY-MM-DD.'],
  now: ['a moment', 'Write it in UTC, such as 2026-11-24T09:00:00Z.'],
};

function patternExplanation(name: string, value: unknown): Explanation {
  const field = lastOf(name).replace(/\[\d+\]$/, '');
  const pattern = Object.hasOwn(patterns, field) ? patterns[field] : undefined;
  if (pattern !== undefined) return { message: `${name} is not ${pattern[0]}.`, remedy: pattern[1] };
  // Only a username may hold a space.
  const [strange = ' '] = (field === 'username' ? /[^\x20-\x7e]/u : /[^\x21-\x7e]/u).exec(String(value)) ?? [];
  return { message: `${name} holds ${characterWords(strange)}.`, remedy: 'Type it anew in plain ASCII.' };
}

function lastOf(name: string): string {
  return name.split('.').at(-1) ?? name;
}

const declaration: Subject = {
  whole: 'The declaration',
  excluded: {
    message: 'A grant for a whole account takes no username and no groups: each caller gets in as its own ARN.',
    remedy: 'Remove them, or grant to a role.',
  },
  known: {
    '': ['apiVersion', 'kind', 'metadata', 'spec'],
    metadata: ['name', 'labels', 'owner'],
    spec: [
      'region',
      'account',
      'eksName',
      'creator',
      'signIn',
      'planAs',
      'externalId',
      'sessionTags',
      'environment',
      'verify',
      'adopt',
      'onConflict',
      'onStale',
      'guard',
      'allow',
      'clusters',
      'grants',
    ],
    guard: ['requiredPrincipals', 'minAdmins', 'removalLimit'],
    removalLimit: ['count', 'percent'],
    allow: ['guard', 'until', 'reason'],
    verify: ['in', 'out', 'assumable', 'timeoutSeconds'],
    grants: ['role', 'user', 'account', 'username', 'groups', 'reason', 'expires'],
    clusters: ['labels'],
  },
  // The fields of aws-auth (aws-iam-authenticator, pkg/config/types.go). Its sso: is behind a feature gate.
  foreign: new Map([
    ['rolearn', 'Write role: in its place.'],
    ['userarn', 'Write user: in its place.'],
    ['sso', 'Write role: with the ARN of the role that IAM Identity Center made of the permission set.'],
  ]),
};

function pathOf(pointer: string): Path {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function nameOf(path: Path): string {
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
