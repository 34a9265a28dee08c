import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = { readonly [name: string]: Json };

/** One operation of GitHub's REST API, ready to check what is sent to it and what it answers. */
export interface Operation {
  /** For example `issues/create-comment`. */
  readonly id: string;
  readonly method: string;
  /** The values in the path, if this path is the operation's. */
  match(path: string): Readonly<Record<string, string>> | undefined;
  /** What is wrong with a request, in words; empty if nothing is. */
  checkRequest(path: Readonly<Record<string, string>>, query: URLSearchParams, body: string): string[];
  /** What is wrong with an answer. */
  checkResponse(status: number, body: unknown): string[];
}

const DOCUMENT: JsonObject = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'));

/** The operations of the cut of GitHub's description beside this file. */
export function loadOperations(): Operation[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(toJsonSchema(DOCUMENT) as JsonObject, 'github');
  return entries(DOCUMENT['paths']).flatMap(([path, item]) =>
    entries(item).map(([method, operation]) => load(ajv, path, method, operation)),
  );
}

/** The body of an example in GitHub's description, of a list its first item, as a start for an object of one's own. */
export function example(name: string): Readonly<Record<string, unknown>> {
  const found = get(DOCUMENT, 'components', 'examples', name, 'value');
  const value = Array.isArray(found) ? found[0] : found;
  if (!isObject(value)) throw new Error(`no example ${name}`);
  return structuredClone(value);
}

function load(ajv: Ajv, template: string, method: string, operation: Json): Operation {
  const place = `github#/paths/${pointer(template)}/${method}`;
  const schemaAt = (...way: string[]): ValidateFunction =>
    ajv.compile({ $ref: [place, ...way.map(pointer)].join('/') });
  const pattern = new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  const parameters = list(get(operation, 'parameters')).map(resolve);
  const bodySchema = get(operation, 'requestBody', 'content', 'application/json', 'schema');

  const checkValue = (where: string, parameter: Json, value: string | undefined): string[] => {
    const name = text(get(parameter, 'name'));
    if (value === undefined) return get(parameter, 'required') === true ? [`${where} ${name} is missing`] : [];
    // Values in a path or a query are text; what they stand for is told by the schema.
    const schema = toJsonSchema(get(parameter, 'schema') ?? {}) as JsonObject;
    const check = new Ajv({ strict: false, coerceTypes: true });
    formats.default(check);
    return check.validate({ type: 'object', properties: { value: schema } }, { value })
      ? []
      : [`${where} ${name}: ${check.errorsText()}`];
  };

  return {
    id: text(get(operation, 'operationId')),
    method: method.toUpperCase(),
    match: (path) => {
      const found = pattern.exec(path);
      return found === null ? undefined : { ...found.groups };
    },
    checkRequest(path, query, body) {
      const named = (kind: string): readonly Json[] => parameters.filter((parameter) => get(parameter, 'in') === kind);
      const known = named('query').map((parameter) => text(get(parameter, 'name')));
      return [
        ...named('path').flatMap((each) => checkValue('path', each, path[text(get(each, 'name'))])),
        ...named('query').flatMap((each) => checkValue('query', each, query.get(text(get(each, 'name'))) ?? undefined)),
        // GitHub ignores what it does not know; here it is a mistake of the client's.
        ...[...query.keys()].filter((name) => !known.includes(name)).map((name) => `query ${name} does not exist`),
        ...checkBody(body, bodySchema, () => schemaAt('requestBody', 'content', 'application/json', 'schema')),
      ];
    },
    checkResponse(status, body) {
      const response = resolve(get(operation, 'responses', String(status)) ?? null);
      if (response === null) return [`${status} is no answer of this operation`];
      if (get(response, 'content', 'application/json', 'schema') === undefined) return [];
      const reference = get(operation, 'responses', String(status), '$ref');
      const start = typeof reference === 'string' ? `github${reference}` : `${place}/responses/${status}`;
      const check = ajv.compile({ $ref: `${start}/content/${pointer('application/json')}/schema` });
      return check(body) ? [] : [`answer ${status}: ${ajv.errorsText(check.errors)}`];
    },
  };
}

function checkBody(body: string, schema: Json | undefined, compile: () => ValidateFunction): string[] {
  if (schema === undefined) return body === '' ? [] : ['a body, where none belongs'];
  const value = parsed(body);
  if (value === undefined) return ['a body that is no JSON'];
  const check = compile();
  const unknown = Object.keys(isObject(value) ? value : {}).filter(
    (name) => get(schema, 'properties', name) === undefined,
  );
  return [
    ...(check(value)
      ? []
      : [`body: ${(check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`).join(', ')}`]),
    ...unknown.map((name) => `body ${name} does not exist`),
  ];
}

/** OpenAPI 3.0's `nullable` in the words of JSON Schema. */
function toJsonSchema(value: Json): Json {
  if (Array.isArray(value)) return value.map(toJsonSchema);
  if (!isObject(value)) return value;
  const { nullable, ...rest } = value;
  const inner = Object.fromEntries(Object.entries(rest).map(([name, each]) => [name, toJsonSchema(each)]));
  return nullable === true
    ? { anyOf: [{ type: 'null' }, inner] }
    : typeof nullable === 'boolean'
      ? inner
      : { ...inner, ...(nullable === undefined ? {} : { nullable: toJsonSchema(nullable) }) };
}

function resolve(value: Json): Json {
  const reference = get(value, '$ref');
  return typeof reference === 'string' ? (get(DOCUMENT, ...reference.slice(2).split('/')) ?? null) : value;
}

function get(value: Json | undefined, ...way: string[]): Json | undefined {
  return way.reduce<Json | undefined>((here, name) => (isObject(here) ? here[name] : undefined), value);
}

const pointer = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
const entries = (value: Json | undefined): [string, Json][] => (isObject(value) ? Object.entries(value) : []);
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(body: string): Json | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
