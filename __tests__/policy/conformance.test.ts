import { readdirSync, readFileSync } from 'node:fs';
import { getConformanceSuite, type IncrementalTestSuite } from '@bufbuild/cel-spec/testdata/tests.js';
import { expect, test } from 'vitest';
import { compile } from '../../src/policy/compile.ts';
import { Meter } from '../../src/policy/meter.ts';

/** Tests of CEL's specification that need no variable and end in a truth or a text: name, expression and value. */
function* casesOf(suite: IncrementalTestSuite, path: string): Generator<[string, string, unknown]> {
  for (const inner of suite.suites) yield* casesOf(inner, `${path}/${inner.name}`);
  for (const { original } of suite.tests) {
    const { expr, resultMatcher, bindings, container, typeEnv } = original;
    if (Object.keys(bindings).length > 0 || typeEnv.length > 0 || container !== '') continue;
    const kind = resultMatcher.case === 'value' ? resultMatcher.value.kind : undefined;
    if (kind?.case === 'boolValue' || kind?.case === 'stringValue')
      yield [`${path}/${original.name}`, expr, kind.value];
    else if (resultMatcher.case === 'evalError') yield [`${path}/${original.name}`, expr, undefined];
  }
}

test("what a policy may say means what CEL's specification says", () => {
  let agreed = 0;
  const differing: unknown[] = [];
  for (const [name, expression, value] of casesOf(getConformanceSuite(), '')) {
    const compiled = [compile(expression, 'bool', new Map()), compile(expression, 'string', new Map())].find(
      (each) => 'run' in each,
    );
    // Most of the others are about numbers, bytes and messages of protocol buffers, which policies have no use for.
    if (compiled === undefined || !('run' in compiled)) continue;
    const outcome = compiled.run(new Map(), new Meter(100_000));
    const fits = value === undefined ? outcome.kind === 'failed' : outcome.kind === 'value' && outcome.value === value;
    if (fits) agreed += 1;
    else differing.push([name, expression, outcome]);
  }
  expect(differing).toEqual([]);
  expect(agreed).toBeGreaterThan(300);
});

test('nothing but the engine knows the library', () => {
  const folder = new URL('../../src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const knowing = files.filter((name) => readFileSync(new URL(name, folder), 'utf8').includes("'@bufbuild/"));
  expect(knowing.sort()).toEqual([
    'policy/engine.ts',
    'policy/engine/functions.ts',
    'policy/engine/pattern.ts',
    'policy/engine/read-tree.ts',
  ]);
});
