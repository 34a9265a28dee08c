/**
 * Asks the authenticator anew what it makes of the odd texts, and writes it down for the tests that run without Go:
 * `node __tests__/cluster/oracle/record.ts`.
 */
import { writeFile } from 'node:fs/promises';
import { oddTexts } from './odd-texts.ts';
import { startOracle } from './oracle.ts';
import { recorded, recordFile } from './recorded.ts';

await using oracle = await startOracle();
const lines = (await recorded(oracle, oddTexts)).map((record) => JSON.stringify(record));
await writeFile(recordFile, `[\n${lines.join(',\n')}\n]\n`);
