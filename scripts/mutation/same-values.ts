// Before the tests of each mutant: properties draw the same few values each time, so that the score is not a matter of luck.
import fc from 'fast-check';
import { runs } from '../../__tests__/runs.ts';

fc.configureGlobal({ seed: 1, numRuns: runs(100) });
