/**
 * Whether a command line asks for JSON, be the rest of it right or wrong: whoever reads JSON is told in JSON that it
 * could not be understood.
 *
 * @param args what stands behind the name of the program
 */
export function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options.some(
    (word, index) =>
      word === '-ojson' ||
      /^--(?:output|format)=json$/.test(word) ||
      (word === 'json' && /^(?:-o|--output|--format)$/.test(options[index - 1] ?? '')),
  );
}
