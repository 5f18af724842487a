/**
 * Scores the date finder on texts with TIMEX3 gold: `npm run eval:dates FILE [-- --misses]`.
 * FILE holds {"docs":[{"id","dct","text","timexes":[{"text","start","type","value"}]}]}.
 * Of the documents in the order of their ids those at even places (0, 2, …) are the ones to tune on, the others are
 * held out; `--misses` lists what goes wrong in the tuning half alone.
 */
import { readFileSync } from 'node:fs';
import { findTimexes } from '../src/timeline/dates/findTimexes.ts';
import type { Timex } from '../src/timeline/time/timex.ts';
import { portion } from './percent.ts';

interface Gold {
  readonly text: string;
  readonly start: number;
  readonly type: string;
  readonly value: string;
}
interface Document {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Gold[];
}

const isPoint = ({ type }: { readonly type: string }): boolean => /^(?:date|time)$/i.test(type);
const isDay = ({ value }: Gold): boolean => /^\d{4}-\d\d-\d\d/.test(value);

class Score {
  gold = 0;
  found = 0;
  overlap = 0;
  right = 0;
  days = 0;
  daysRight = 0;
  typed = 0;

  add(document: Document, misses: string[] | null): void {
    const published = document.dct.slice(0, 10);
    const timexes = findTimexes(document.text, published);
    const points = timexes.filter(isPoint);
    const taken = new Set<Timex>();
    this.found += points.length;
    for (const gold of document.timexes) {
      const meets = (timex: Timex): boolean =>
        timex.start < gold.start + gold.text.length && gold.start < timex.end;
      const any = timexes.find(meets);
      if (any && any.type === gold.type.toUpperCase()) this.typed++;
      if (!isPoint(gold)) continue;
      this.gold++;
      if (isDay(gold)) this.days++;
      const match = points.find((timex) => meets(timex) && !taken.has(timex));
      if (match) {
        taken.add(match);
        this.overlap++;
        if (isDay(gold) && match.value.slice(0, 10) === gold.value.slice(0, 10)) this.daysRight++;
        if (match.value === gold.value) {
          this.right++;
          continue;
        }
      }
      misses?.push(
        `${document.id} ${published} gold [${gold.text}] ${gold.value}: ${any ? `[${any.text}] ${any.type} ${any.value}` : 'not found'}`,
      );
    }
    for (const timex of points)
      if (!taken.has(timex))
        misses?.push(
          `${document.id} ${published} not gold [${timex.text}] ${timex.value}: …${document.text.slice(Math.max(0, timex.start - 40), timex.end + 20).replaceAll('\n', ' / ')}…`,
        );
  }

  row(name: string): string {
    const [gold, found] = [this.gold, this.found];
    return [
      name.padEnd(14),
      `gold ${String(gold).padStart(4)}`,
      `found ${String(found).padStart(4)}`,
      `overlap P ${portion(this.overlap, found)} R ${portion(this.overlap, gold)} F1 ${portion(2 * this.overlap, gold + found)}`,
      `right value F1 ${portion(2 * this.right, gold + found)}`,
      `days right ${portion(this.daysRight, this.days)} of ${this.days}`,
    ].join('  ');
  }
}

const [file, ...flags] = process.argv.slice(2);
if (!file || file.startsWith('--')) {
  console.error('usage: npm run eval:dates FILE [-- --misses]');
  process.exit(2);
}
const { docs } = JSON.parse(readFileSync(file, 'utf8')) as { docs: Document[] };
docs.sort((a, b) => (a.id < b.id ? -1 : 1));
const misses: string[] | null = flags.includes('--misses') ? [] : null;
const [tune, heldOut, all] = [new Score(), new Score(), new Score()];
const begun = performance.now();
docs.forEach((document, place) => {
  if (place % 2) heldOut.add(document, null);
  else tune.add(document, misses);
});
const ms = (performance.now() - begun) / docs.length;
for (const document of docs) all.add(document, null);
for (const miss of misses ?? []) console.log(miss);
console.log(
  `DATE and TIME expressions, percent; ${docs.length} documents, ${ms.toFixed(2)} ms each`,
);
console.log(tune.row('tuned on'));
console.log(heldOut.row('held out'));
console.log(all.row('all'));
