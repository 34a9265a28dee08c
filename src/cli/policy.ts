import { Option, type Command as Program } from 'commander';

/**
 * Adds the commands about the policies in guestlist.yaml.
 *
 * @param shown makes what people read harmless to whoever reads along
 */
export function addPolicyCommands(program: Program, colors: () => boolean, shown: (text: string) => string): void {
  program
    .command('policy')
    .summary('work on the policies in guestlist.yaml')
    .command('test')
    .description('run the tests of the policies; needs no cluster')
    .argument(
      '[path]',
      'a guestlist.yaml, or the folder that it is in; files beside it that end in .test.yaml hold tests',
      '.',
    )
    .addOption(
      new Option('-o, --output <format>', 'what goes to standard output')
        .choices(['terminal', 'json'])
        .default('terminal'),
    )
    .addHelpText('after', '\nExample:\n  $ guestlist policy test examples/policies/masters-expire')
    .action(async (path: string, { output }: { readonly output: 'terminal' | 'json' }) => {
      // Loaded late: no other command needs them, and they load the CEL engine.
      const { policyTestCommand, policyTestExitCode } = await import('../commands/policy-test.ts');
      const { renderPolicyTestJson } = await import('../report/json/policy-test.ts');
      const { renderPolicyTests } = await import('../report/terminal/policy-test.ts');
      const result = await policyTestCommand(process.cwd(), path);
      const isJson = output === 'json';
      process.stdout.write(
        isJson ? renderPolicyTestJson(result) : shown(renderPolicyTests(result, { color: colors() })),
      );
      process.exitCode = policyTestExitCode(result);
    });
}
