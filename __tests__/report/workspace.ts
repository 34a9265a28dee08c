import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import type { Command, CommandOptions, Edges } from '../../src/commands/options.ts';
import type { CommandResult } from '../../src/commands/result.ts';
import { runCommand } from '../../src/commands/run.ts';
import type { CommittedTexts } from '../../src/configuration/texts.ts';
import type { Unreadable } from '../../src/file/unreadable.ts';
import { accessYaml, clusterYaml, TODAY } from '../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from './live.ts';

/** A folder with declarations and a saved aws-auth, and the commands in it. */
export interface Workspace {
  readonly root: string;
  write(path: string, text: string): void;
  save(live: ConfigMap): void;
  /** Runs a command as a door does, on aws-auth.yaml unless told otherwise. */
  run(command: Command, options?: Partial<CommandOptions>, edges?: Partial<Edges>): Promise<CommandResult>;
  /** What was said of the steps so far. */
  readonly progress: readonly string[];
  remove(): void;
}

/** Grants of tests are short, and what lint says of that is not what is tested here. */
export const QUIET = `apiVersion: guestlist/v1
kind: Configuration
spec:
  rules: {username-shared: off, reason-missing: off, group-none: off, account-grant: off, cluster-unused: off}
`;

/** Makes a folder that declares the cluster prod and nobody, with an aws-auth that holds nobody. */
export function makeWorkspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'guestlist-report-'));
  const progress: string[] = [];
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const save = (live: ConfigMap) => write('aws-auth.yaml', JSON.stringify(live, null, 2));
  write('access/prod.yaml', clusterYaml());
  write('guestlist.yaml', QUIET);
  save(liveOf([]));
  return {
    root,
    write,
    save,
    progress,
    run: (command, options, edges) =>
      runCommand(
        command,
        { dir: 'access', clusters: [], target: { kind: 'file', path: 'aws-auth.yaml' }, ...options },
        {
          workingDirectory: root,
          env: {},
          sleep: async () => {},
          random: () => 0.5,
          interrupted: new AbortController().signal,
          now: () => new Date(`${TODAY}T12:00:00Z`),
          sourceOf: async () => SOURCE,
          signInSource: { ambient: true, userKeys: new Map() },
          mask: () => {},
          progress: (line) => progress.push(line),
          ...edges,
        },
      ),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Grants of roles as YAML list items, each with the group view. */
export function grantsOf(...names: readonly string[]): string {
  return names.map((name) => `- role: ${roleArn(name)}\n  username: ${name}\n  groups: [view]\n`).join('');
}

/** Declarations and an aws-auth from which a plan has a change of every kind but conflict. */
export function declareEveryKind({ write, save }: Workspace): void {
  write(
    'access/team.yaml',
    accessYaml(`${grantsOf('added', 'changed', 'kept')}  reason: keeps watch\n  expires: 2027-01-31\n`),
  );
  const ours = [roleEntry('changed', ['edit']), roleEntry('removed')];
  const theirs = roleEntry('theirs');
  const account = { section: 'mapAccounts', account: '111122223333' } as const;
  const live = [...ours, roleEntry('kept'), theirs, roleEntry('nodes', ['system:nodes']), account];
  save(liveOf(live, { [SOURCE]: ours, 'github.com/acme/other': [theirs] }));
}

/** A grant that is in place, so that there is nothing to do. */
export function declareInPlace({ write, save }: Workspace): void {
  write('access/team.yaml', accessYaml(grantsOf('kept')));
  save(liveOf([roleEntry('kept')], { [SOURCE]: [roleEntry('kept')] }));
}

/** The same with somebody else's entry in the way, which a guard refuses. */
export function declareConflict(workspace: Workspace): void {
  workspace.write('access/team.yaml', accessYaml(grantsOf('added', 'theirs')));
  workspace.save(liveOf([roleEntry('theirs', ['edit'])], { 'github.com/acme/other': [roleEntry('theirs')] }));
}

/** Entries of ours that are no longer declared, more than a guard lets go at once: the Cluster allows it, and says why. */
export function declareAllowed({ write, save }: Workspace): void {
  write(
    'access/prod.yaml',
    clusterYaml('  allow: [{guard: removal-limit, until: 2026-12-01, reason: "moving, see ACCESS-77"}]'),
  );
  write('access/team.yaml', accessYaml(grantsOf('kept')));
  const ours = ['kept', 'a', 'b', 'c', 'd'].map((name) => roleEntry(name));
  save(liveOf(ours, { [SOURCE]: ours }));
}

/** What a commit has, by path. */
export function committed(files: Readonly<Record<string, string | Unreadable>>): CommittedTexts {
  const folder = (path: string) =>
    Object.entries(files).flatMap(([name, text]) =>
      name.startsWith(`${path}/`) && typeof text === 'string' ? [{ path: name, text }] : [],
    );
  return { words: 'main', read: async (path) => files[path], readFolder: async (path) => folder(path) };
}
