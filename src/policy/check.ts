import { nearest } from '../finding/nearest.ts';
import { checkCall } from './check-call.ts';
import type { ExpressionProblem, Span } from './span.ts';
import type { Node } from './tree.ts';
import { type Field, type Type, typeText, unify } from './type.ts';

/** The types of an expression: what the whole of it gives, and where they do not fit. */
export interface Checked {
  readonly type: Type;
  readonly problems: readonly ExpressionProblem[];
  /** The variables of the context that it looks at. */
  readonly uses: ReadonlySet<string>;
}

/** Checks an expression's types against the variables of its context, before anything is evaluated. */
export function check(tree: Node, variables: ReadonlyMap<string, Field>): Checked {
  const problems: ExpressionProblem[] = [];
  const uses = new Set<string>();
  const checker = new Checker(variables, problems, uses);
  const type = checker.typeOf(tree, new Map());
  return { type, problems, uses };
}

/** The variables of the loops around a part. */
export type Scope = ReadonlyMap<string, Type>;

/** `any` is the type of a part with a problem, so that one mistake is told once. */
const any: Type = { kind: 'any' };

/** Works out the type of each part, and notes what does not fit. */
export class Checker {
  readonly #variables: ReadonlyMap<string, Field>;
  readonly #problems: ExpressionProblem[];
  readonly #uses: Set<string>;

  constructor(variables: ReadonlyMap<string, Field>, problems: ExpressionProblem[], uses: Set<string>) {
    this.#variables = variables;
    this.#problems = problems;
    this.#uses = uses;
  }

  typeOf(node: Node, scope: Scope): Type {
    switch (node.kind) {
      case 'literal':
        return this.#literal(node);
      case 'name':
        return this.#name(node.name, node.at, scope);
      case 'select':
        return this.#select(node, scope);
      case 'call':
        return checkCall(this, node, scope);
      case 'list':
        return { kind: 'list', of: this.#common(node.items, scope) };
      case 'map': {
        for (const [key] of node.entries) this.expect(key, 'string', scope, 'A key of a map is text');
        return {
          kind: 'map',
          of: this.#common(
            node.entries.map(([, value]) => value),
            scope,
          ),
        };
      }
      case 'loop':
        return this.#loop(node, scope);
      case 'unsupported':
        if (node.what === 'null')
          return this.refuse(node.at, 'There is no null here.', 'Ask with has(), as in has(grant.reason).');
        return this.refuse(
          node.at,
          `Policies have no use for ${node.what}.`,
          'See docs/policies.md for what there is.',
        );
    }
  }

  /** Notes a problem; the part counts as any type. */
  refuse(span: Span, message: string, remedy: string): Type {
    this.#problems.push({ message, remedy, span });
    return any;
  }

  /** Checks that a part is of a type. */
  expect(node: Node, kind: 'bool' | 'string', scope: Scope, rule: string): void {
    const type = this.typeOf(node, scope);
    if (unify(type, { kind }) === undefined) {
      this.refuse(node.at, `${rule}, and this is ${typeText(type)}.`, `Make it ${kind}.`);
    }
  }

  #literal({ value, at }: Extract<Node, { kind: 'literal' }>): Type {
    if (typeof value === 'string') return { kind: 'string' };
    if (typeof value === 'boolean') return { kind: 'bool' };
    const isInt = BigInt.asIntN(64, value) === value;
    return isInt ? { kind: 'int' } : this.refuse(at, 'The number does not fit into 64 bits.', 'Write a smaller one.');
  }

  #name(name: string, at: Span, scope: Scope): Type {
    const local = scope.get(name);
    if (local !== undefined) return local;
    const variable = this.#variables.get(name);
    if (variable !== undefined) {
      this.#uses.add(name);
      return variable.type;
    }
    const names = [...scope.keys(), ...this.#variables.keys()];
    const near = nearest(name, names);
    const remedy = near === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${near}?`;
    return this.refuse(at, `There is no variable ${name} here.`, remedy);
  }

  #select({ of, field, has, at }: Extract<Node, { kind: 'select' }>, scope: Scope): Type {
    const type = this.typeOf(of, scope);
    if (type.kind === 'any') return has ? { kind: 'bool' } : any;
    if (type.kind === 'map') return has ? { kind: 'bool' } : type.of;
    if (type.kind !== 'object') return this.refuse(at, `A ${typeText(type)} has no fields.`, `Leave out .${field}.`);
    const known = type.fields.get(field);
    if (known !== undefined) return has ? { kind: 'bool' } : known.type;
    const near = nearest(field, type.fields.keys());
    const remedy = near === undefined ? `It has ${[...type.fields.keys()].join(', ')}.` : `Did you mean ${near}?`;
    return this.refuse(at, `${typeText(type)} has no field ${field}.`, remedy);
  }

  /** The one type of all items. */
  #common(items: readonly Node[], scope: Scope): Type {
    let common = any;
    for (const item of items) {
      const type = this.typeOf(item, scope);
      const both = unify(common, type);
      if (both === undefined) {
        const message = `The items of a list or map are of one type: ${typeText(type)} stands beside ${typeText(common)}.`;
        return this.refuse(item.at, message, 'Make them alike.');
      }
      common = both;
    }
    return common;
  }

  #loop(node: Extract<Node, { kind: 'loop' }>, scope: Scope): Type {
    const { macro, range, variable, condition, result, at } = node;
    const type = this.typeOf(range, scope);
    if (type.kind !== 'list' && type.kind !== 'map' && type.kind !== 'any') {
      return this.refuse(
        at,
        `${macro}() goes through a list or the keys of a map, not ${typeText(type)}.`,
        'Name a list.',
      );
    }
    if (scope.has(variable) || this.#variables.has(variable)) {
      return this.refuse(at, `The name ${variable} is taken already.`, `Give the variable of ${macro}() another name.`);
    }
    const item: Type = type.kind === 'list' ? type.of : type.kind === 'map' ? { kind: 'string' } : any;
    const inner = new Map([...scope, [variable, item]]);
    if (condition !== undefined) this.expect(condition, 'bool', inner, `The condition of ${macro}() is true or false`);
    if (result !== undefined) return { kind: 'list', of: this.typeOf(result, inner) };
    return macro === 'filter' ? { kind: 'list', of: item } : { kind: 'bool' };
  }
}
