import { Option, type Command as Program } from 'commander';
import { ruleNamed } from '../commands/catalogue.ts';
import { ruleTexts } from '../lint/rule-texts.ts';
import { renderExplained, renderRules } from '../report/catalogue/render.ts';
import { formats } from '../report/render.ts';

/** Adds the commands about the rules themselves: they read nothing, and need no cluster. */
export function addCatalogueCommands(program: Program, colors: () => boolean): void {
  const print = (text: string) => {
    process.stdout.write(text);
  };
  const list = 'list the rules of lint';
  program
    .command('rules')
    .summary(list)
    .description(list)
    .addOption(new Option('-o, --output <format>', 'what goes to standard output').choices(formats).default('terminal'))
    .action(({ output }: { readonly output: (typeof formats)[number] }) =>
      print(renderRules(ruleTexts, output, { color: colors() })),
    );
  const explain = 'say why a rule of lint is there, and show it';
  program
    .command('explain')
    .argument('<rule>', 'its id, as findings name it')
    .summary(explain)
    .description(explain)
    .addHelpText('after', '\nExample:\n  $ guestlist explain creator-declared')
    .action((id: string) => print(renderExplained(ruleNamed(id), { color: colors() })));
}
