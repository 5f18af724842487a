import { existsSync, readFileSync } from 'node:fs';
import { createIndex } from '../src/search/createIndex.ts';
import type { Hit } from '../src/search/passageIndex.ts';
import type { Article } from '../src/story/article.ts';
import { composeLibrary } from '../src/story/library.ts';
import { addDays } from '../src/timeline/time/calendar.ts';
import { type OvertakenQuestion, readOvertaken } from './later/readOvertaken.ts';
import { readQamr } from './learn/readQamr.ts';
import { percent } from './percent.ts';
import { WIKINEWS } from './sharedSets.ts';

/**
 * `npm run eval:later`: asks stories that overtake each other what has changed, and counts where the first hit is out
 * of date and what the later hit under it says; then asks stories on many subjects, where a later hit has little to say.
 */

/** QAMR's questions are many: about so many of them, evenly drawn. */
const NEWS_QUESTIONS = 2_000;
/** The day that the first of them is given. */
const FIRST_DAY = '2000-01-01';

type Kind = 'newest' | 'outdated' | 'beside the point';

function kindOf({ answer, stories, before }: OvertakenQuestion, { passage }: Hit): Kind {
  const says = (pattern: string | undefined): boolean =>
    pattern !== undefined && new RegExp(pattern).test(passage.sentence.text);
  if (says(answer) && stories?.includes(passage.article.id)) return 'newest';
  return says(before) ? 'outdated' : 'beside the point';
}

for (const { name, articles, questions } of readOvertaken()) {
  const index = createIndex(composeLibrary(articles));
  const counts = new Map<string, number>();
  for (const asked of questions) {
    const { hits, later, answered } = index.find(asked.question);
    const [first] = hits;
    if (!answered || !first) continue;
    const under = later === null ? undefined : hits[later];
    const key = `${asked.kind}: first hit ${kindOf(asked, first)}, ${under ? `under it ${kindOf(asked, under)}` : 'nothing under it'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (under && process.argv.includes('--misses') && kindOf(asked, under) !== 'newest')
      console.log(
        `  ${asked.question}\n    ${first.passage.sentence.text}\n    later: ${under.passage.sentence.text}`,
      );
  }
  console.log(`${name}: ${questions.length} questions`);
  for (const [key, count] of [...counts].sort())
    console.log(`  ${String(count).padStart(3)}  ${key}`);
}

if (!existsSync(WIKINEWS))
  console.log('no ../shared/eval here: no news on many subjects was asked');
else {
  const { library, questions } = readQamr(
    JSON.parse(readFileSync(WIKINEWS, 'utf8')),
    NEWS_QUESTIONS,
  );
  const index = createIndex(composeLibrary([...library.articles.values()].map(printedInTurn)));
  const answered = questions.map(({ text }) => index.find(text)).filter((found) => found.answered);
  const told = answered.filter(({ later }) => later !== null);
  console.log(
    `${library.articles.size} stories on many subjects, given a day each: a later hit stands under ${percent(told.length / answered.length)} of ${answered.length} answers`,
  );
}

/** The story as if one had been printed a day. */
function printedInTurn(article: Article, at: number): Article {
  return { ...article, published: addDays(FIRST_DAY, at) };
}
