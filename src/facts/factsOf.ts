import { finish } from '../search/steps.ts';
import type { Article } from '../story/article.ts';
import type { ArticleFacts, Slice } from './articleFacts.ts';
import { findFigures } from './figures/findFigures.ts';
import { readNames } from './names/findNames.ts';
import { findQuotes } from './quotes/findQuotes.ts';
import { findDeeds } from './roles/findDeeds.ts';
import { findRoles } from './roles/findRoles.ts';
import { findTerms } from './terms/findTerms.ts';
import { tagWords } from './words/tagWords.ts';

/** Derives all that can be looked up in a story, once. A story in another language than English holds no facts here; a question still finds its passages. */
export const factsOf = (article: Article): ArticleFacts => finish(readFacts(article));

/** The same, a paragraph or a name at a time. */
export function* readFacts(article: Article): Generator<void, ArticleFacts> {
  const paragraphs =
    article.language === 'en' ? article.sections.flatMap((section) => section.paragraphs) : [];
  const story = yield* eachInTurn(paragraphs, tagWords);
  const mentions = yield* readNames(story);
  const roles = findRoles(mentions, story);
  yield;
  const figures = yield* eachInTurn(story, findFigures);
  const quotes = findQuotes(story, mentions, roles);
  yield;
  const terms = findTerms(story, mentions);
  return {
    article: article.id,
    names: [...new Set(mentions.map(({ name }) => name))],
    roles,
    figures: figures.flat(),
    quotes: quotes.filter(({ words }) => !terms.some(({ term }) => isSame(term, words))),
    terms,
    deeds: findDeeds(mentions),
  };
}

/** Whether words in marks are a term that the story explains, and nobody's: "“atmospheric rivers,” long bands of moist air". */
const isSame = (term: Slice, words: Slice): boolean =>
  term.paragraph === words.paragraph && term.start === words.start && term.end === words.end;

/** What is made of each thing, a step for each. */
function* eachInTurn<Thing, Made>(
  things: readonly Thing[],
  make: (thing: Thing) => Made,
): Generator<void, Made[]> {
  const made: Made[] = [];
  for (const thing of things) {
    yield;
    made.push(make(thing));
  }
  return made;
}
