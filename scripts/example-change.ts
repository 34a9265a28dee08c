import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Does to a copy of examples/access what a pull request might do: payments-dev gets a group more, designated_user is
 * no longer declared, and breakglass comes, with system:masters.
 *
 * @param folder where `access` is
 */
export function changeExample(folder: string): void {
  const payments = join(folder, 'access/teams/payments.yaml');
  const platform = join(folder, 'access/teams/platform.yaml');
  const text = readFileSync(payments, 'utf8');
  const changed = text.replace('[payments:edit]', '[payments:edit, payments:debug]').replace(/ {4}- user:[\s\S]*/, '');
  if (changed.includes('designated_user') || !changed.includes('payments:debug')) {
    throw new Error('examples/access/teams/payments.yaml is not what scripts/example-change.ts knows');
  }
  writeFileSync(payments, changed);
  writeFileSync(
    platform,
    `${readFileSync(platform, 'utf8')}    - role: arn:aws:iam::123456789012:role/platform/breakglass
      groups: [system:masters]
      reason: when nothing else gets in
      expires: 2027-06-30
`,
  );
}
