/**
 * Scores the date finder on texts with TIMEX3 gold: `npm run eval:dates [FILE] [-- --misses]`.
 * FILE holds a set as `readTimexSet` says; without it the project's own marked stories are scored.
 * `--misses` lists what goes wrong in the texts that may be tuned on.
 */
import { readMarked } from './dates/readMarked.ts';
import { readTimexSet } from './dates/readTimexSet.ts';
import { dateRow, scoreDates } from './dates/scoreDates.ts';

const args = process.argv.slice(2);
const file = args.find((argument) => !argument.startsWith('--'));
const { tuned, held } = file
  ? readTimexSet(file)
  : { tuned: readMarked('tuned'), held: readMarked('kept') };

const misses: string[] = [];
const begun = performance.now();
const scores = [
  dateRow(
    'tuned on',
    scoreDates(tuned, (miss) => misses.push(miss)),
  ),
  dateRow('held out', scoreDates(held)),
];
const texts = [...tuned, ...held];
const ms = (performance.now() - begun) / texts.length;
if (args.includes('--misses')) for (const miss of misses) console.log(miss);
console.log(`DATE and TIME expressions, percent; ${texts.length} texts, ${ms.toFixed(2)} ms each`);
for (const row of [...scores, dateRow('all', scoreDates(texts))]) console.log(row);
