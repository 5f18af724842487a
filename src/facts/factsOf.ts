import type { Article } from '../story/article.ts';
import type { ArticleFacts } from './articleFacts.ts';
import { findFigures } from './figures/findFigures.ts';
import { findTerms } from './findTerms.ts';
import { findNames } from './names/findNames.ts';
import { findQuotes } from './quotes/findQuotes.ts';
import { readsFacts } from './readsFacts.ts';
import { findDeeds } from './roles/findDeeds.ts';
import { findRoles } from './roles/findRoles.ts';
import { tagWords } from './words/tagWords.ts';

/** Derives all that can be looked up in a story, once. A story in another language than English holds no facts here; a question still finds its passages. */
export function factsOf(article: Article): ArticleFacts {
  const paragraphs = readsFacts(article.language)
    ? article.sections.flatMap((section) => section.paragraphs)
    : [];
  const story = paragraphs.map(tagWords);
  const mentions = findNames(story);
  const roles = findRoles(mentions, story);
  return {
    article: article.id,
    names: [...new Set(mentions.map(({ name }) => name))],
    roles,
    figures: story.flatMap(findFigures),
    quotes: findQuotes(story, mentions, roles),
    terms: findTerms(story, mentions),
    deeds: findDeeds(mentions),
  };
}
