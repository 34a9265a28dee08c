// Makes docs/pictures/pull-request.png: the comment that Guestlist writes on a pull request that changes examples/access,
// on a cluster whose aws-auth is examples/aws-auth.yaml with the examples applied, as GitHub shows it. Clock, commit and repository are fixed; only
// the fonts are the machine's, and Noto Sans with Noto Color Emoji come closest to what people see on GitHub.
import { accessSync, constants, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';
import type { CommandOptions, Edges } from '../src/commands/options.ts';
import { runCommand } from '../src/commands/run.ts';
import { linkTo } from '../src/report/link.ts';
import { COMMENT_BUDGET, renderMarkdown } from '../src/report/markdown.ts';
import { changeExample } from './example-change.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const picture = join(project, 'docs/pictures/pull-request.png');
const repository = 'acme/cluster-access';
const commit = '7d4c1f0a9be28356f1c07a4de95b83062fae41c8';

/** What the Action writes under a pull request that changes the examples, once they are applied. */
async function commentMarkdown(): Promise<string> {
  const workingDirectory = mkdtempSync(join(tmpdir(), 'guestlist-picture-'));
  const options: CommandOptions = { dir: 'access', clusters: [], target: { kind: 'file', path: 'aws-auth.yaml' } };
  const edges: Edges = {
    workingDirectory,
    env: {},
    now: () => new Date('2026-12-01T09:00:00Z'),
    sleep: async () => {},
    random: () => 0,
    interrupted: new AbortController().signal,
    sourceOf: async () => `github.com/${repository}`,
    signInSource: { userKeys: new Map() },
    mask: () => {},
    progress: () => {},
  };
  cpSync(join(project, 'examples'), workingDirectory, { recursive: true });
  await runCommand('apply', options, edges);
  changeExample(workingDirectory);
  const result = await runCommand('plan', options, edges);
  rmSync(workingDirectory, { recursive: true });
  const link = linkTo({ serverUrl: 'https://github.com', repository, commit, folder: '' });
  return renderMarkdown(result, { budget: COMMENT_BUDGET, link, commit });
}

/** Markdown as GitHub's HTML. The text is our own, so the HTML in it is let through. */
function toHtml(markdown: string): string {
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
  return withAlerts(micromark(markdown, options));
}

const alerts = {
  NOTE: { title: 'Note', icon: import.meta.resolve('@primer/octicons/build/svg/info-16.svg') },
  WARNING: { title: 'Warning', icon: import.meta.resolve('@primer/octicons/build/svg/alert-16.svg') },
  CAUTION: { title: 'Caution', icon: import.meta.resolve('@primer/octicons/build/svg/stop-16.svg') },
} as const;

/** Block quotes that begin with `[!WARNING]` and the like as the boxes that GitHub makes of them. */
function withAlerts(html: string): string {
  return html.replace(
    /<blockquote>\n<p>\[!(NOTE|WARNING|CAUTION)\]\n?([\s\S]*?)<\/p>([\s\S]*?)<\/blockquote>/g,
    (_, kind: keyof typeof alerts, first: string, rest: string) => {
      const { title, icon } = alerts[kind];
      const head = `<p class="markdown-alert-title">${octicon(icon)}${title}</p>`;
      const paragraph = first === '' ? '' : `<p>${first}</p>`;
      return `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}">${head}${paragraph}${rest}</div>`;
    },
  );
}

/** One of GitHub's icons, by the address of its SVG file. */
function octicon(address: string): string {
  return textAt(address).replace('<svg ', '<svg class="octicon" ');
}

/** The comment in its frame, as one page that loads nothing. */
function pageOf(comment: string): string {
  const look = textAt(import.meta.resolve('github-markdown-css/github-markdown-light.css'));
  const frame = textAt(import.meta.resolve('./picture/frame.css'));
  const parts: Readonly<Record<string, string>> = {
    styles: `<style>${look}\n${frame}</style>`,
    avatar: octicon(import.meta.resolve('@primer/octicons/build/svg/workflow-16.svg')),
    comment,
  };
  const page = textAt(import.meta.resolve('./picture/frame.html'));
  return page.replace(/\[\[([a-z]+)\]\]/g, (slot, name: string) => parts[name] ?? slot);
}

/** The text of a file, by its `file:` address. */
function textAt(address: string): string {
  return readFileSync(new URL(address), 'utf8');
}

/** The browser to draw with: `CHROME_PATH`, else the first on the PATH. */
function findBrowser(): string {
  const named = process.env['CHROME_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (found === undefined)
    throw new Error('No Chromium or Chrome on the PATH: install one, or name it in CHROME_PATH.');
  return found;
}

/** Whether a file is there and may be run. */
function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Draws a page, cropped to the comment, and without scripts or a network. */
async function draw(html: string, path: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser() });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 2, javaScriptEnabled: false, offline: true });
    await page.setContent(html);
    mkdirSync(dirname(path), { recursive: true });
    await page.locator('.timeline').screenshot({ path });
  } finally {
    await browser.close();
  }
}

try {
  await draw(pageOf(toHtml(await commentMarkdown())), picture);
  process.stdout.write(`${picture}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
