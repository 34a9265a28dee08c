import { describe, expect, test } from 'vitest';
import { type Format, render } from '../../src/report/render.ts';
import { finding, lintResult } from './findings.ts';

const env = {
  GITHUB_WORKSPACE: '/work/checkout',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/infra',
  GITHUB_SHA: 'c'.repeat(40),
};
const shown = (format: Format, workingDirectory: string, around: Readonly<Record<string, string>> = env) =>
  render(lintResult([finding('error', 7)]), format, { color: false, env: around, workingDirectory });

describe('a path starts at the top of the repository', () => {
  const link = `https://github.com/acme/infra/blob/${env.GITHUB_SHA}`;

  test.each<[Format, string, string]>([
    ['markdown', `(${link}/access/a.yaml#L7)`, `(${link}/eks/access/a.yaml#L7)`],
    ['sarif', '"uri": "access/a.yaml"', '"uri": "eks/access/a.yaml"'],
    ['github', 'file=access/a.yaml,', 'file=eks/access/a.yaml,'],
  ])('in %s, where GitHub Actions says which that is', (format, atTop, below) => {
    expect(shown(format, '/work/checkout')).toContain(atTop);
    expect(shown(format, '/work/checkout/eks')).toContain(below);
    expect(shown(format, '/elsewhere')).toContain(atTop);
  });

  test('and is no link elsewhere', () => {
    expect(shown('markdown', '/work/checkout', {})).not.toContain('](');
  });
});
