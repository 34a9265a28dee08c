import fc from 'fast-check';
import { type Section, sections } from '../../../src/awsauth/mapping.ts';
import { disagreements } from './compare.ts';
import type { Oracle, Question } from './oracle.ts';
import { sectionText } from './texts.ts';
import { caller, tidyData } from './tidy.ts';

const callers = fc.array(caller, { minLength: 1, maxLength: 3 });

/** A text in all three sections, since each reads it in its own way, or in one, so that its complaint is its own. */
const oneText: fc.Arbitrary<Question['data']> = fc
  .tuple(sectionText, fc.constantFrom<readonly Section[]>(sections, ...sections.map((section) => [section])))
  .map(([text, where]) => Object.fromEntries(where.map((section) => [section, text])));

/** A ConfigMap as it may be found, and who knocks. */
const question: fc.Arbitrary<Question> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ data: oneText, callers }) },
  { weight: 2, arbitrary: fc.record({ data: tidyData, callers }) },
);

/** What a run of comparisons came to. */
export interface FuzzResult {
  readonly documents: number;
  /** Of these, so many had at least one entry that loads. */
  readonly loading: number;
  /** The smallest question over which they disagree, and how; undefined where they agree over all. */
  readonly disagreement: { readonly question: Question; readonly words: readonly string[] } | undefined;
}

/** Has the reader and the authenticator read so many documents, which a seed decides. */
export async function fuzz(oracle: Oracle, documents: number, seed: number): Promise<FuzzResult> {
  let loading = 0;
  const property = fc.asyncProperty(question, async (asked) => {
    const [answer] = await oracle.ask([asked]);
    if (answer === undefined) throw new Error('the oracle did not answer');
    if (answer.released?.mapRoles.length > 0 || answer.released?.mapAccounts.length > 0) loading += 1;
    return disagreements(asked, answer).length === 0;
  });
  const run = await fc.check(property, { numRuns: documents, seed });
  const smallest = run.counterexample?.[0];
  if (smallest === undefined) return { documents: run.numRuns, loading, disagreement: undefined };
  const [answer] = await oracle.ask([smallest]);
  const words = answer === undefined ? [] : disagreements(smallest, answer);
  return { documents: run.numRuns, loading, disagreement: { question: smallest, words } };
}
