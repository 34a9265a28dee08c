import fc from 'fast-check';
import { counted, harmless, oneMeaning } from '../../__tests__/declaration/properties.ts';

/** Checks the properties of reading declarations on random texts, and throws where one does not hold. */
export async function fuzzDeclarations(numRuns: number, seed: number): Promise<void> {
  fc.assert(oneMeaning, { numRuns, seed });
  process.stdout.write(
    `declarations: one meaning, of ${counted.texts} texts, of which the fast reader read ${counted.readPlain} as the full one did\n`,
  );
  fc.assert(harmless, { numRuns, seed });
  process.stdout.write(`declarations: harmless, ${numRuns} texts\n`);
}
