import { nearest } from '../finding/nearest.ts';
import type { Checker, Scope } from './check.ts';
import { patternProblem, takesText } from './engine.ts';
import { functionNames, type Signature, signaturesOf } from './signatures.ts';
import type { Node } from './tree.ts';
import { type Type, typeText, unify } from './type.ts';

type Call = Extract<Node, { kind: 'call' }>;

/** The type that a call gives, whose signature fits its arguments. Notes a problem where none does. */
export function checkCall(checker: Checker, node: Call, scope: Scope): Type {
  const { name, args, at } = node;
  const macro = macroRemedy(node);
  if (macro !== undefined) return checker.refuse(at, `${name}() is not called like this.`, macro);
  const types = args.map((arg) => checker.typeOf(arg, scope));
  const [first = { kind: 'any' }, second = { kind: 'any' }, third = { kind: 'any' }] = types as Type[];
  switch (name) {
    case '_==_':
    case '_!=_':
      return compared(checker, node, first, second);
    case '@in':
      return contained(checker, node, first, second);
    case '_[_]':
      return indexed(checker, node, first, second);
    case '_?_:_': {
      checkBool(checker, node, 0, first, 'What stands before ? is true or false');
      const either = unify(second, third);
      if (either !== undefined) return either;
      const message = `The two ways out of ? : are of one type: ${typeText(third)} stands beside ${typeText(second)}.`;
      return checker.refuse(args[2]?.at ?? at, message, 'Make them alike.');
    }
    case '_&&_':
    case '_||_':
    case '!_': {
      const sign = name.replaceAll('_', '');
      types.forEach((type, index) => {
        checkBool(checker, node, index, type, `${sign} is for what is true or false`);
      });
      return { kind: 'bool' };
    }
    case '_+_':
      if (first.kind === 'list' && second.kind === 'list') return joined(checker, node, first, second);
      return called(checker, node, types, scope);
    default:
      return called(checker, node, types, scope);
  }
}

function joined(checker: Checker, { at }: Call, left: Type, right: Type): Type {
  const both = unify(left, right);
  if (both !== undefined) return both;
  return checker.refuse(at, `A ${typeText(right)} cannot be added to a ${typeText(left)}.`, 'Make their items alike.');
}

function checkBool(checker: Checker, { args, at }: Call, index: number, type: Type, rule: string): void {
  if (unify(type, { kind: 'bool' }) !== undefined) return;
  const remedy = type.kind === 'string' ? 'Compare it, as in != "".' : 'Compare it with something.';
  checker.refuse(args[index]?.at ?? at, `${rule}, and this is ${typeText(type)}.`, remedy);
}

function compared(checker: Checker, { at }: Call, left: Type, right: Type): Type {
  if (left.kind === 'object' || right.kind === 'object') {
    return checker.refuse(at, 'Values with fields cannot be compared as a whole.', 'Compare their fields.');
  }
  if (unify(left, right) !== undefined) return { kind: 'bool' };
  const message = `${typeText(left)} is compared with ${typeText(right)}, which it can never be.`;
  return checker.refuse(at, message, 'Compare values of one type.');
}

function contained(checker: Checker, { at }: Call, item: Type, whole: Type): Type {
  const member: Type | undefined =
    whole.kind === 'list'
      ? whole.of
      : whole.kind === 'map'
        ? { kind: 'string' }
        : whole.kind === 'any'
          ? whole
          : undefined;
  if (member === undefined) {
    const remedy = whole.kind === 'string' ? 'For a part of a text write text.contains("part").' : 'Name a list.';
    return checker.refuse(at, `in looks into a list or the keys of a map, not into ${typeText(whole)}.`, remedy);
  }
  if (item.kind !== 'object' && unify(item, member) !== undefined) return { kind: 'bool' };
  const message = `A ${typeText(whole)} holds no ${typeText(item)}.`;
  return checker.refuse(at, message, 'Look for a value of the type of its items.');
}

function indexed(checker: Checker, { at, args }: Call, whole: Type, key: Type): Type {
  if (whole.kind === 'any') return whole;
  if (whole.kind !== 'list' && whole.kind !== 'map') {
    const remedy = whole.kind === 'object' ? 'Write its field after a dot.' : 'Leave out the brackets.';
    return checker.refuse(at, `[ ] is for lists and maps, and this is ${typeText(whole)}.`, remedy);
  }
  const kind = whole.kind === 'list' ? 'int' : 'string';
  if (unify(key, { kind }) !== undefined) return whole.of;
  const message = `What stands between the brackets of a ${whole.kind} is ${kind}, and this is ${typeText(key)}.`;
  return checker.refuse(args[1]?.at ?? at, message, `Make it ${kind}.`);
}

function called(checker: Checker, node: Call, args: readonly Type[], scope: Scope): Type {
  const { name, at } = node;
  const receiver = node.target === undefined ? undefined : checker.typeOf(node.target, scope);
  const known = signaturesOf(name);
  if (known.length === 0) {
    const near = nearest(name, functionNames);
    const remedy = near === undefined ? 'See docs/policies.md for what there is.' : `Did you mean ${near}()?`;
    return checker.refuse(at, `There is no function ${name}().`, remedy);
  }
  const fitting = known.find((signature) => fits(signature, receiver, args));
  if (fitting === undefined) {
    const operands = args.map(typeText);
    const isSign = /^_?\W+_?$/.test(name);
    const message = isSign
      ? `${name.replaceAll('_', '')} is not for ${operands.join(' and ')}.`
      : `${name}() is not for ${receiver === undefined ? '' : `${typeText(receiver)} with `}(${operands.join(', ')}).`;
    const inList = name === 'contains' && receiver?.kind === 'list';
    const way = inList ? 'Write value in list.' : `It goes ${known.map(wordsOf).join(' or ')}.`;
    return checker.refuse(at, message, isSign ? 'Use values that go together.' : way);
  }
  const problem = literalProblem(node);
  return problem === undefined ? fitting.result : checker.refuse(node.args[0]?.at ?? at, ...problem);
}

function fits({ receiver, args }: Signature, target: Type | undefined, given: readonly Type[]): boolean {
  if ((receiver === undefined) !== (target === undefined) || args.length !== given.length) return false;
  if (receiver !== undefined && target !== undefined && unify(receiver, target) === undefined) return false;
  return args.every((arg, index) => unify(arg, given[index] ?? { kind: 'any' }) !== undefined);
}

function wordsOf({ name, receiver, args }: Signature): string {
  return `${receiver === undefined ? '' : `${typeText(receiver)}.`}${name}(${args.map(typeText).join(', ')})`;
}

/** What is wrong with a fixed text that stands for something: a pattern, a moment, a duration, a number. */
function literalProblem({ name, args }: Call): readonly [message: string, remedy: string] | undefined {
  const [arg] = args;
  if (arg === undefined) return undefined;
  const text = arg.kind === 'literal' && typeof arg.value === 'string' ? arg.value : undefined;
  if (name === 'matches') {
    if (text === undefined) {
      return [
        'The pattern of matches() is not a fixed text.',
        'Write it between quotes, or use startsWith() and contains().',
      ];
    }
    const problem = patternProblem(text);
    return problem === undefined
      ? undefined
      : [`This is no pattern of RE2: ${problem}.`, 'See github.com/google/re2/wiki/Syntax.'];
  }
  const unreadable = unreadableTexts.get(name);
  return text === undefined || unreadable === undefined || takesText(name, text) ? undefined : unreadable;
}

/** What is said of a fixed text that a conversion cannot read, by the conversion. */
const unreadableTexts: ReadonlyMap<string, readonly [message: string, remedy: string]> = new Map([
  ['duration', ['This is no duration of CEL.', 'Its units are h, m, s and ms: 30 days are "720h".']],
  ['timestamp', ['This is no moment of CEL.', 'Write "2027-01-31T00:00:00Z".']],
  ['int', ['This is no whole number of CEL.', 'Write digits alone, such as "42".']],
]);

/** How a macro is written, where one is called like a function. */
function macroRemedy({ name, target }: Call): string | undefined {
  if (name === 'has' && target === undefined) return 'Write has(grant.reason): it asks for a field.';
  if (target === undefined) return undefined;
  if (['all', 'exists', 'exists_one', 'existsOne', 'filter'].includes(name)) {
    return `Write list.${name}(item, condition), with a name of your own for the item.`;
  }
  return name === 'map' ? 'Write list.map(item, result), with a name of your own for the item.' : undefined;
}
