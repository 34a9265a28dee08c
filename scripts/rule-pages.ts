// Writes docs/rules from the rules themselves, so that a page cannot be out of date; takes away pages of rules that are gone.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleTexts } from '../src/lint/rule-texts.ts';
import { rulePages } from '../src/report/catalogue/pages.ts';

const folder = fileURLToPath(new URL('../docs/rules', import.meta.url));
const pages = rulePages(ruleTexts);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
