import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, vi } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/commands/options.ts';
import { runCommand } from '../../src/commands/run.ts';
import { textsIn } from '../../src/configuration/texts.ts';
import { type ActionEdges, runAction } from '../../src/github/action.ts';
import { type Log, logTo } from '../../src/github/log.ts';
import type { Repository } from '../../src/github/repository.ts';
import type { World } from '../../src/world.ts';
import { TODAY } from '../declare.ts';
import { makeWorkspace, type Workspace } from '../report/workspace.ts';
import { leaksIn, secretsIn } from '../secrets.ts';
import { pullRequest, repository } from './events.ts';
import { commandsIn, foreignCommands, type RunnerCommand } from './runner-commands.ts';
import { withoutMasks, writesBy } from './stdout.ts';

/** What made a workflow run. */
export interface RunnerEvent {
  readonly name: string;
  readonly ref: string;
  readonly payload: unknown;
}

/** An event on a pull request, from a branch of the repository unless told otherwise. */
export function onPullRequest(headRepository: unknown = repository, name = 'pull_request'): RunnerEvent {
  return { name, ref: 'refs/pull/7/merge', payload: pullRequest(headRepository) };
}

/** A push to a branch. */
export function onPush(branch = 'main'): RunnerEvent {
  return { name: 'push', ref: `refs/heads/${branch}`, payload: { repository } };
}

/** What the runner finds after a step. */
export interface StepOutcome {
  readonly exitCode: number;
  readonly printed: string;
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the runner's own folder holds after the step, by path: all that a later step may find, beside the workspace. */
  readonly left: Readonly<Record<string, string>>;
}

/** The files by which a step hands variables, folders of programs and its state on to those after it. */
const HANDS_ON = { GITHUB_ENV: 'env', GITHUB_PATH: 'path', GITHUB_STATE: 'state' } as const;

/** What action.yml says that a step gives. */
const OUTPUTS = Object.keys(parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')).outputs);

/** A runner with a checkout in its workspace, that runs the Action as a step. */
export interface Runner {
  readonly workspace: Workspace;
  /** Runs the step with inputs, and with variables of the environment added, or taken away where they are undefined. */
  step(
    event: RunnerEvent,
    inputs?: Readonly<Record<string, string>>,
    variables?: Readonly<Record<string, string | undefined>>,
    run?: ActionEdges['run'],
    offered?: ActionEdges['commands'],
  ): Promise<StepOutcome>;
  /** What the repository on GitHub says; unless told otherwise its commits have what is in the workspace, and no pull request was merged. */
  readonly repository: { -readonly [Key in keyof Repository]: Repository[Key] };
  remove(): void;
}

/** Makes a runner. No pull request gets a comment unless the input `comment` asks for it. */
export function makeRunner(): Runner {
  const workspace = makeWorkspace();
  const files = mkdtempSync(join(tmpdir(), 'guestlist-runner-'));
  const gitHub: Runner['repository'] = {
    textsAt: (_commit, _folder, words) => ({
      words,
      ...textsIn(workspace.root),
      // Nobody knows what it declares.
      readFolder: async () => undefined,
    }),
    processOf: async () => {
      throw new Error('nobody should ask for a pull request');
    },
    mergedPullRequest: async () => undefined,
  };
  return {
    workspace,
    repository: gitHub,
    async step({ name, ref, payload: content }, inputs = {}, variables = {}, run = runCommand, offered = commands) {
      const [payload, output, summary] = [join(files, 'event.json'), join(files, 'output'), join(files, 'summary.md')];
      writeFileSync(payload, JSON.stringify(content));
      writeFileSync(output, '');
      rmSync(summary, { force: true });
      for (const file of Object.values(HANDS_ON)) writeFileSync(join(files, file), '');
      const given = Object.entries({ comment: 'false', ...inputs });
      const env: Readonly<Record<string, string | undefined>> = {
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: payload,
        GITHUB_OUTPUT: output,
        GITHUB_REF: ref,
        GITHUB_REPOSITORY: repository.full_name,
        GITHUB_SHA: 'c'.repeat(40),
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_WORKSPACE: workspace.root,
        ...Object.fromEntries(Object.entries(HANDS_ON).map(([key, file]) => [key, join(files, file)])),
        RUNNER_TEMP: files,
        RUNNER_DEBUG: undefined,
        ...Object.fromEntries(given.map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
        ...variables,
      };
      // @actions/core looks into the environment of the process.
      for (const [key, value] of Object.entries(env)) vi.stubEnv(key, value);
      const environment = { ...process.env };
      let exitCode = -1;
      const texts: string[] = [];
      const writes = await writesBy(async () => {
        const log = logTo((text) => {
          texts.push(text);
          process.stdout.write(text);
        });
        exitCode = await runAction({
          env,
          log,
          world: worldOf(log),
          commands: offered,
          run,
          repositoryAt: () => gitHub,
        });
      });
      const environmentAfter = { ...process.env };
      vi.unstubAllEnvs();
      const printed = writes.join('');
      const commands = commandsIn(printed);
      const outcome = {
        exitCode,
        printed,
        commands,
        outputs: outputsIn(readFileSync(output, 'utf8')),
        summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
        left: textsBelow(files),
      };
      // Whatever a step is run for: it hands nothing on, gives no command but ours, and lets no secret out.
      expect(environmentAfter).toEqual(environment);
      for (const [name, value] of Object.entries(outcome.outputs)) {
        expect(OUTPUTS).toContain(name);
        expect(value, name).not.toMatch(/[\r\n]/);
      }
      for (const file of Object.values(HANDS_ON)) expect(outcome.left[file], file).toBe('');
      expect(foreignCommands(texts, withoutTexts(writes, texts))).toEqual([]);
      const masked = commands.filter(({ name: each }) => each === 'add-mask').map(({ message }) => message);
      const channels = {
        log: withoutMasks(printed),
        summary: outcome.summary,
        outputs: JSON.stringify(outcome.outputs),
        files: JSON.stringify(outcome.left),
      };
      expect(leaksIn(channels, [...masked, ...secretsIn(env)])).toEqual([]);
      return outcome;
    },
    remove() {
      workspace.remove();
      rmSync(files, { recursive: true, force: true });
    },
  };
}

function textsBelow(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

/** What was printed past the log. */
function withoutTexts(writes: readonly string[], texts: readonly string[]): string[] {
  const left = [...texts];
  return writes.filter((write) => {
    if (write !== left[0]) return true;
    left.shift();
    return false;
  });
}

function worldOf(log: Log): World {
  return {
    now: () => new Date(`${TODAY}T12:00:00Z`),
    sleep: async () => {},
    random: () => 0.5,
    progress: log.text,
    interrupted: new AbortController().signal,
  };
}

/** Reads `name<<DELIMITER`, lines, `DELIMITER`, as the runner does. */
function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n\2(?:\r?\n|$)/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}
