import { expect, test } from 'vitest';
import { stepping } from '../../src/commands/progress.ts';
import { declareEveryKind, makeWorkspace } from '../report/workspace.ts';

test('every step is said with its cluster and the seconds since the cluster was begun with', () => {
  const lines: string[] = [];
  let at = Date.UTC(2026, 10, 24);
  const here = stepping('prod', { now: () => new Date(at), progress: (line) => lines.push(line) });
  here.progress('Writing');
  at += 12_400;
  here.progress('Signing in to prove it');
  expect(lines).toEqual(['prod  0 s  Writing', 'prod  12 s  Signing in to prove it']);
});

test('an apply says its steps as it goes', async () => {
  const workspace = makeWorkspace();
  try {
    declareEveryKind(workspace);
    await workspace.run('apply');
    expect(workspace.progress).toEqual([
      'prod  0 s  Reading aws-auth of aws-auth.yaml',
      'prod  0 s  Rehearsing the change',
      'prod  0 s  Writing',
      'prod  0 s  Reading again and comparing with the plan',
    ]);
  } finally {
    workspace.remove();
  }
});
