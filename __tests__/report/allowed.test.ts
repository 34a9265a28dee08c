import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMENT_BUDGET, renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { declareAllowed, makeWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
  declareAllowed(workspace);
});
afterEach(() => workspace.remove());

test.each(['plan', 'apply'] as const)(
  'a terminal says until when a refusal is allowed, and why: %s',
  async (command) => {
    const text = renderTerminal(await workspace.run(command), { color: false });
    expect(text).toMatch(
      /^ {2}allowed {2}removal-limit\n {4}This change would take away 4 of the 5 entries of mapRoles .*\n {4}Allowed until 2026-12-01 because: moving, see ACCESS-77$/m,
    );
    expect(text).not.toMatch(/refused/i);
  },
);

test.each(['plan', 'apply'] as const)('Markdown says until when a refusal is allowed, and why: %s', async (command) => {
  const text = renderMarkdown(await workspace.run(command), { budget: COMMENT_BUDGET });
  expect(text).toContain(
    '> [!WARNING]\n> **Allowed for now, though a guard refuses it.**\n> - `removal-limit`: This change',
  );
  expect(text).toContain('Allowed until `2026-12-01` because: moving, see `ACCESS-77`');
  expect(text).not.toMatch(/refused/i);
});
