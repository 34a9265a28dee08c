import { spawnSync } from 'node:child_process';

// `npm run audit`: no dependency has a known vulnerability of severity high or above. A registry that has no advisories
// to ask for is said, and is no failure: it tells nothing of the dependencies.

const { status, stdout, stderr } = spawnSync('npm', ['audit', '--audit-level=high', '--json'], { encoding: 'utf8' });
const report = parsed(stdout);
if (status === 0) {
  process.stdout.write('npm audit: nothing of severity high or above is known.\n');
} else if (report?.vulnerabilities !== undefined) {
  const grave = Object.values(report.vulnerabilities).filter(({ severity }) => /^(?:high|critical)$/.test(severity));
  for (const { name, severity } of grave) process.stderr.write(`${name}: ${severity}\n`);
  process.stderr.write('npm audit shows which advisories, and what to update.\n');
  process.exitCode = 1;
} else if (/audit endpoint returned an error/.test(stderr + stdout)) {
  process.stdout.write(
    'NOT CHECKED: the npm registry that is set up here has no advisories to ask for (npm audit: its endpoint returned an error).\n',
  );
} else {
  process.stderr.write(`npm audit failed:\n${stderr}${stdout}\n`);
  process.exitCode = 1;
}

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly name: string; readonly severity: string }>>;
}

function parsed(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return undefined;
  }
}
