// Makes docs/pictures: the comments that Guestlist writes in typical cases (picture/cases.ts), as GitHub shows them. Only
// the fonts are the machine's, and Noto Sans with Noto Color Emoji come closest to what people see on GitHub.
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type Browser, chromium } from 'playwright-core';
import { cases } from './picture/cases.ts';

const pictures = fileURLToPath(new URL('../docs/pictures', import.meta.url));

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
async function draw(browser: Browser, html: string, path: string): Promise<void> {
  const page = await browser.newPage({ deviceScaleFactor: 2, javaScriptEnabled: false, offline: true });
  await page.setContent(html);
  mkdirSync(dirname(path), { recursive: true });
  await page.locator('.timeline').screenshot({ path });
  await page.close();
}

try {
  const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: process.getuid?.() !== 0 });
  try {
    for (const [name, markdown] of Object.entries(await cases())) {
      const path = join(pictures, `${name}.png`);
      await draw(browser, pageOf(toHtml(markdown)), path);
      process.stdout.write(`${path}\n`);
    }
  } finally {
    await browser.close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
