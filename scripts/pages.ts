// Writes docs/rules from the rules and docs/guards.md from the guards themselves, so that no page can be out of date; takes
// away pages of rules that are gone.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleTexts } from '../src/lint/rule-texts.ts';
import { guards } from '../src/plan/guards.ts';
import { guardsPage } from '../src/report/catalogue/guards.ts';
import { rulePages } from '../src/report/catalogue/pages.ts';

const docs = fileURLToPath(new URL('../docs', import.meta.url));
const folder = join(docs, 'rules');
const pages = rulePages(ruleTexts);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
writeFileSync(join(docs, 'guards.md'), guardsPage(guards));
