import {
  type Constant,
  type Expr,
  type Expr_Comprehension,
  ExprSchema,
  type ParsedExpr,
} from '@bufbuild/cel-spec/cel/expr/syntax_pb.js';
import { create } from '@bufbuild/protobuf';
import type { Span } from '../span.ts';
import type { Macro, Node } from '../tree.ts';
import { TURN } from './functions.ts';

/** Gives the place of a part by the id that the parser gave it. */
type At = (id: bigint) => Span;

/**
 * Makes our tree of what the library parsed, with loops as the macros that a person wrote. The library's own expression
 * comes back with a meter in every loop.
 */
export function readTree({ expr, sourceInfo }: ParsedExpr, at: At): { readonly tree: Node; readonly expr: Expr } {
  if (expr === undefined) throw new Error('an expression that was parsed is not there');
  const macroOf = (id: bigint): Expr | undefined => sourceInfo?.macroCalls[String(id)];
  return { tree: new TreeReader(at, macroOf).read(expr), expr };
}

class TreeReader {
  readonly #at: At;
  readonly #macroOf: (id: bigint) => Expr | undefined;

  constructor(at: At, macroOf: (id: bigint) => Expr | undefined) {
    this.#at = at;
    this.#macroOf = macroOf;
  }

  read(expr: Expr | undefined): Node {
    const kind = expr?.exprKind;
    const at = this.#at(expr?.id ?? 0n);
    switch (kind?.case) {
      case 'constExpr':
        return literalOf(kind.value, at);
      case 'identExpr':
        return { kind: 'name', at, name: kind.value.name };
      case 'selectExpr': {
        const { operand, field, testOnly } = kind.value;
        return {
          kind: 'select',
          at: testOnly ? this.#hasAt(expr, at) : at,
          of: this.read(operand),
          field,
          has: testOnly,
        };
      }
      case 'callExpr': {
        const { function: name, target, args } = kind.value;
        const read = args.map((arg) => this.read(arg));
        return { kind: 'call', at, name, target: target === undefined ? undefined : this.read(target), args: read };
      }
      case 'listExpr':
        return { kind: 'list', at, items: kind.value.elements.map((item) => this.read(item)) };
      case 'structExpr': {
        if (kind.value.messageName !== '') return { kind: 'unsupported', at, what: `${kind.value.messageName}{}` };
        const entries = kind.value.entries.map(({ keyKind, value }) => {
          const key = keyKind.case === 'mapKey' ? keyKind.value : undefined;
          return [this.read(key), this.read(value)] as const;
        });
        return { kind: 'map', at, entries };
      }
      case 'comprehensionExpr':
        return this.#loop(expr, kind.value, at);
      default:
        return { kind: 'unsupported', at, what: 'this part' };
    }
  }

  /** The field in `has(a.field)`; the parser points at the `has`. */
  #hasAt(expr: Expr | undefined, at: Span): Span {
    const call = this.#macroOf(expr?.id ?? 0n)?.exprKind;
    const field = call?.case === 'callExpr' ? call.value.args[0] : undefined;
    return field === undefined ? at : this.#at(field.id);
  }

  #loop(expr: Expr | undefined, loop: Expr_Comprehension, at: Span): Node {
    const call = this.#macroOf(expr?.id ?? 0n)?.exprKind;
    const name = call?.case === 'callExpr' ? call.value.function : '';
    const macro = (name === 'existsOne' ? 'exists_one' : name) as Macro;
    const step = argsOf(loop.loopStep);
    // What the parser makes of each macro is in cel-spec, doc/langdef.md, section Macros.
    const condition = { all: step[1], exists: step[1], exists_one: step[0], filter: step[0], map: undefined }[macro];
    const filtered = macro === 'map' && step.length === 3;
    const result = macro === 'map' ? itemOf(filtered ? argsOf(step[1])[1] : step[1]) : undefined;
    loop.loopCondition = withTurn(loop.loopCondition);
    const asked = filtered ? step[0] : condition;
    return {
      kind: 'loop',
      at,
      macro,
      range: this.read(loop.iterRange),
      variable: loop.iterVar,
      condition: asked === undefined ? undefined : this.read(asked),
      result: result === undefined ? undefined : this.read(result),
    };
  }
}

function literalOf({ constantKind }: Constant, at: Span): Node {
  switch (constantKind.case) {
    case 'stringValue':
    case 'boolValue':
    case 'int64Value':
      return { kind: 'literal', at, value: constantKind.value };
    case 'nullValue':
      return { kind: 'unsupported', at, what: 'null' };
    default:
      return { kind: 'unsupported', at, what: constantKind.case === 'doubleValue' ? 'a fraction' : 'this value' };
  }
}

function argsOf(expr: Expr | undefined): readonly Expr[] {
  return expr?.exprKind.case === 'callExpr' ? expr.exprKind.value.args : [];
}

/** The one item of a list. */
function itemOf(expr: Expr | undefined): Expr | undefined {
  return expr?.exprKind.case === 'listExpr' ? expr.exprKind.value.elements[0] : undefined;
}

function withTurn(condition: Expr | undefined): Expr {
  const call = (name: string, args: Expr[]) =>
    create(ExprSchema, { exprKind: { case: 'callExpr', value: { function: name, args } } });
  return call('_&&_', [call(TURN, []), ...(condition === undefined ? [] : [condition])]);
}
