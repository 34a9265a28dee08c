// Writes docs/rules from the rules, docs/guards.md from the guards themselves, and examples/iam from examples/access, so that
// no page can be out of date; takes away pages of rules that are gone.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleTexts } from '../src/lint/rule-texts.ts';
import { guards } from '../src/plan/guards.ts';
import { guardsPage } from '../src/report/catalogue/guards.ts';
import { rulePages } from '../src/report/catalogue/pages.ts';
import { iamExamples } from './iam-examples.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const docs = join(root, 'docs');
const folder = join(docs, 'rules');
const pages = rulePages(ruleTexts);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
writeFileSync(join(docs, 'guards.md'), guardsPage(guards));

const iam = join(root, 'examples', 'iam');
mkdirSync(iam, { recursive: true });
for (const [name, text] of iamExamples(root)) writeFileSync(join(iam, name), text);
