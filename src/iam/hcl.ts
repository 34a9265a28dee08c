/** A value of HCL. An {@link Expression} stands as it is. */
export type Hcl =
  | string
  | number
  | boolean
  | Expression
  | readonly Hcl[]
  | { readonly [name: string]: Hcl | undefined };

/** An expression of our own words: a reference, a call. */
export class Expression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A call of a function with one argument. */
export class Call extends Expression {
  readonly argument: Hcl;

  constructor(name: string, argument: Hcl) {
    super(name);
    this.argument = argument;
  }
}

/** A block: `resource "aws_iam_role" "name" { … }`. Blocks inside follow the attributes. */
export function block(
  head: readonly [string, ...string[]],
  attributes: Readonly<Record<string, Hcl | undefined>>,
  blocks: readonly string[] = [],
): string {
  const [type, ...labels] = head;
  const opening = [type, ...labels.map(quoted)].join(' ');
  const body = [...members(attributes, 1), ...blocks.map((inner) => `\n${inner.replace(/^(?=.)/gm, '  ')}`)];
  return `${opening} {\n${body.join('\n').replace(/^\n/, '')}\n}`;
}

/** A text as a template without templates: HCL native syntax specification, "Template Expressions". */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/\$\{/g, '$$$${').replace(/%\{/g, '%%{');
}

/** Attributes as `terraform fmt` has them: the equals signs of neighbours on one line each stand under each other. */
function members(object: Readonly<Record<string, Hcl | undefined>>, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const lines = Object.entries(object).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: nameOf(name), value: expressionOf(value, depth) }],
  );
  return lines.map(({ name, value }, index) => {
    if (value.includes('\n')) return `${indent}${name} = ${value}`;
    let [from, to] = [index, index];
    while (from > 0 && !isLong(lines[from - 1])) from -= 1;
    while (to < lines.length - 1 && !isLong(lines[to + 1])) to += 1;
    const width = Math.max(...lines.slice(from, to + 1).map((each) => each.name.length));
    return `${indent}${name.padEnd(width)} = ${value}`;
  });
}

function isLong(written: { readonly value: string } | undefined): boolean {
  return written?.value.includes('\n') === true;
}

function nameOf(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? name : quoted(name);
}

function expressionOf(value: Hcl, depth: number): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Call) return `${value.text}(${expressionOf(value.argument, depth)})`;
  if (value instanceof Expression) return value.text;
  const indent = '  '.repeat(depth);
  if (isList(value)) {
    if (value.every((item) => typeof item !== 'object' || item instanceof Expression)) {
      const line = `[${value.map((item) => expressionOf(item, depth)).join(', ')}]`;
      if (line.length <= 80) return line;
    }
    const items = value.map((item) => `${indent}  ${expressionOf(item, depth + 1)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const inner = members(value, depth + 1);
  return inner.length === 0 ? '{}' : `{\n${inner.join('\n')}\n${indent}}`;
}

function isList(value: Hcl): value is readonly Hcl[] {
  return Array.isArray(value);
}
