import MiniSearch from 'minisearch';
import { mean, shareOf } from '../src/eval/measures.ts';
import { misspell } from '../src/eval/misspell.ts';
import { seededRandom } from '../src/eval/random.ts';
import { tokenF1 } from '../src/eval/tokenF1.ts';
import { createIndex } from '../src/search/createIndex.ts';
import { foldWord, lowerWord } from '../src/search/words/foldWord.ts';
import { languageOf } from '../src/search/words/language.ts';
import { readWords } from '../src/search/words/readWords.ts';
import { overlap } from '../src/story/overlap.ts';
import { percent } from './percent.ts';
import { readSpanishSet, type SpanishQuestion } from './spanish/readSpanishSet.ts';

/**
 * `npm run eval:spanish`: asks the stories in `spanish/` their questions, as written,
 * as typed in haste (no accents, no signs) and misspelt; BM25 over the same stems is asked the same.
 */

const SEED = 7;

const set = await readSpanishSet();
const { library } = set;
const index = createIndex(library);
const bm25 = stemmedBm25();

for (const name of ['tuning', 'held'] as const) {
  const questions = set[name];
  const random = seededRandom(SEED);
  console.log(`${name}: ${questions.length} questions`);
  for (const [how, ask] of [
    ['as written', (text: string) => text],
    ['in haste', hasty],
    ['misspelt', (text: string) => misspell(text, random)],
  ] as const) {
    const asked = questions.map((question) => ({ question, text: ask(question.text) }));
    const ours = shareOf(asked, ({ question, text }) => firstOf(text) === question.passage.index);
    const theirs = shareOf(asked, ({ question, text }) => bm25(text) === question.passage.index);
    const answered = shareOf(asked, ({ text }) => index.find(text).answered);
    console.log(
      `  ${how.padEnd(11)} sentence R@1 ${percent(ours)}, BM25 ${percent(theirs)}; answered ${percent(answered)}`,
    );
  }
  const right = questions.filter(({ text, passage }) => firstOf(text) === passage.index);
  console.log(
    `  marked: overlaps the answer ${percent(shareOf(right, overlaps))}, F1 ${percent(mean(right.map(f1)))}`,
  );
  if (process.argv.includes('--misses')) for (const question of questions) tellMiss(question);
}
const off = shareOf(set.elsewhere, (text) => index.find(text).answered);
console.log(`${set.elsewhere.length} questions that no story answers: answered ${percent(off)}`);

function firstOf(text: string): number | undefined {
  return index.find(text).hits[0]?.passage.index;
}

/** BM25+ (MiniSearch) over the sentences, with the index's own Spanish stems and stop words. */
function stemmedBm25(): (text: string) => number | undefined {
  const spanish = languageOf('es');
  const search = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => readWords(text).map((word) => word.text),
    processTerm: (word) =>
      spanish.isStopWord(foldWord(word)) ? null : spanish.stem(lowerWord(word)),
  });
  search.addAll(library.passages.map(({ index: id, sentence: { text } }) => ({ id, text })));
  return (text) => search.search(text)[0]?.id;
}

/** As people type: small letters, no accents, no question marks. */
function hasty(text: string): string {
  return foldWord(text).replace(/[¿?]/g, '');
}

function markOf({ text }: SpanishQuestion) {
  return index.find(text).hits[0]?.answer ?? null;
}

function overlaps(question: SpanishQuestion): boolean {
  const mark = markOf(question);
  return mark !== null && overlap(mark, question.answer);
}

function f1(question: SpanishQuestion): number {
  const mark = markOf(question);
  const { text } = question.passage.paragraph;
  const { start, end } = question.answer;
  return mark ? tokenF1(text.slice(mark.start, mark.end), text.slice(start, end)) : 0;
}

/** What was found or marked wrongly; for the tuning half. */
function tellMiss(question: SpanishQuestion): void {
  const [hit] = index.find(question.text).hits;
  if (!hit) {
    console.log(`  nothing found: ${question.text}`);
    return;
  }
  const { text } = hit.passage.paragraph;
  const marked = hit.answer ? text.slice(hit.answer.start, hit.answer.end) : 'nothing';
  if (hit.passage.index !== question.passage.index)
    console.log(
      `  ${question.text}\n    found: ${hit.passage.sentence.text}\n    not: ${question.passage.sentence.text}`,
    );
  else if (f1(question) < 0.5)
    console.log(`  ${question.text}\n    marked: ${marked}\n    in: ${hit.passage.sentence.text}`);
}
