// Five typical comments, made by the real line from the examples: clock, commit and repository are fixed.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandOptions, Edges } from '../../src/commands/options.ts';
import type { ChangeResult, CommandResult, PlanResult } from '../../src/commands/result.ts';
import { runCommand } from '../../src/commands/run.ts';
import type { CommittedTexts } from '../../src/configuration/texts.ts';
import { readDeclarationFiles } from '../../src/declaration/files.ts';
import { load } from '../../src/declaration/load.ts';
import { resolve } from '../../src/declaration/resolve.ts';
import { commentText } from '../../src/github/comment-text.ts';
import { linkTo } from '../../src/report/link.ts';
import { COMMENT_BUDGET, renderMarkdown } from '../../src/report/markdown.ts';
import { parseSaved } from '../../src/target/saved.ts';
import { todayOf } from '../../src/world.ts';
import { changeExample } from '../example-change.ts';
import { applied } from './stage.ts';
import { survey } from './survey.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const repository = 'acme/cluster-access';
const commit = '7d4c1f0a9be28356f1c07a4de95b83062fae41c8';
const target = 'EKS cluster prod in ap-northeast-2';
const source = `github.com/${repository}`;
const options: CommandOptions = { dir: 'access', clusters: [], target: { kind: 'file', path: 'aws-auth.yaml' } };

/** The comments, by the names of their pictures. */
export async function cases(): Promise<Readonly<Record<string, string>>> {
  return {
    'new-grant': await planned((folder) => append(folder, 'teams/payments.yaml', NEW_GRANT)),
    'change-with-risk': await planned(changeExample),
    refused: await planned(
      (folder) => append(folder, 'teams/payments.yaml', NEW_GRANT),
      (folder) => replaceIn(folder, 'aws-auth.yaml', '"platform:oncall"', '"system:masters"'),
    ),
    proven: await merged(undefined),
    'put-back': await merged('payments-dev'),
  };
}

const NEW_GRANT = `    - role: arn:aws:iam::123456789012:role/payments-ci
      username: payments-ci:{{SessionName}}
      groups: [payments:deploy]
      reason: rolls out the payment service
      expires: 2027-03-31
`;

/** The comment on a pull request that changes the examples, once they are applied. @param drift what happens to the cluster meanwhile */
async function planned(change: (folder: string) => void, drift = (_folder: string) => {}): Promise<string> {
  return inExamples(async (folder, edges) => {
    const base = baseOf(folder);
    change(folder);
    drift(folder);
    return shown(onEks(await runCommand('plan', options, { ...edges, configurationFrom: base })));
  });
}

/** The comment after the merge of a pull request with a removal, a change and a risk. @param broken who does not get in after it */
async function merged(broken: string | undefined): Promise<string> {
  return inExamples(async (folder, edges) => {
    changeExample(folder);
    const declarations = load(readDeclarationFiles(folder, 'access').files);
    const [roster] = resolve(declarations, todayOf(edges));
    if (roster === undefined) throw new Error('the examples declare no cluster');
    const live = parseSaved(readFileSync(join(folder, 'aws-auth.yaml'), 'utf8'), 'aws-auth.yaml');
    const stage = { live, target, source, world: edges, ...(broken === undefined ? {} : { broken }) };
    const lint = await runCommand('lint', options, edges);
    if (lint.command !== 'lint') throw new Error('lint gives what it finds');
    const result: ChangeResult = {
      command: 'apply',
      lint: { ...lint, findings: [] },
      asked: { dir: undefined, target: { kind: 'eks' } },
      clusters: [await applied(roster, stage)],
    };
    // As the plan of the pull request left it, and the merge after that.
    const planned = commentText({ report: () => '', reviewed: undefined, episode: episode('plan', commit) }, undefined);
    const isGood = broken === undefined;
    const said = {
      report: () => shown(result),
      reviewed: undefined,
      episode: { ...episode('apply', merge), good: isGood, at: AT },
    };
    return commentText(said, planned);
  });
}

const merge = '0b5f7e2d9c41a86e3f7d5b2a9c8e1f604d3b7a95';
const AT = '2026-12-01T09:00:00Z';

function episode(command: 'plan' | 'apply', sha: string) {
  return { command, good: true, commit: sha.slice(0, 12) };
}

function shown(result: CommandResult): string {
  const link = linkTo({ serverUrl: 'https://github.com', repository, commit, folder: '' });
  return renderMarkdown(result, { budget: COMMENT_BUDGET, link, commit });
}

/** Gives a copy of the examples, applied to the aws-auth beside them, and a world whose clock goes only where somebody waits. */
async function inExamples<Made>(make: (folder: string, edges: Edges) => Promise<Made>): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'guestlist-picture-'));
  let now = Date.parse('2026-12-01T09:00:00Z');
  const edges: Edges = {
    workingDirectory: folder,
    env: {},
    now: () => new Date(now),
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    random: () => 0,
    interrupted: new AbortController().signal,
    sourceOf: async () => source,
    signInSource: { userKeys: new Map() },
    mask: () => {},
    progress: () => {},
  };
  try {
    cpSync(examples, folder, { recursive: true });
    await runCommand('apply', options, edges);
    return await make(folder, edges);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The declarations as they are now, as the base commit of a pull request has them. */
function baseOf(folder: string): CommittedTexts {
  const { files } = readDeclarationFiles(folder, 'access');
  return { words: 'the base commit', read: async () => undefined, readFolder: async () => files };
}

/** The plan as it would be of the cluster itself, with its RBAC: the saved ConfigMap only stands in for it. */
function onEks(result: CommandResult): PlanResult {
  if (result.command !== 'plan') throw new Error('plan gives plans');
  const clusters = result.clusters.map((cluster) =>
    'plan' in cluster ? { ...cluster, plan: { ...cluster.plan, target, survey } } : cluster,
  );
  return { ...result, clusters };
}

function append(folder: string, file: string, text: string): void {
  appendFileSync(join(folder, 'access', file), text);
}

function replaceIn(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from.trim()}"`);
  writeFileSync(path, text.replace(from, to));
}
