import type { Hit, PassageIndex } from '../search/passageIndex.ts';
import type { Article, Paragraph, Sentence } from '../story/article.ts';
import type { Passage } from '../story/library.ts';
import type { Event } from '../timeline/events/event.ts';
import { FEW_STORIES } from '../timeline/telling/composeTimeline.ts';

/** So many stories are looked through at a time, and so many of their passages at most. */
const STORIES_AT_A_TIME = 250;
const MOST_PASSAGES = 5000;
/** A passage is on the topic where it holds at least this share of the words that the best one holds. */
const LEAST_SHARE = 0.5;
/** What a passage counts that does not speak of the topic itself, in a story that begins with it. */
const IN_STORY_ON_IT = 0.3;
/** A topic that at least this share of the stories speak of is what they are all about: it narrows to stories only. */
const SUBJECT_SHARE = 0.67;

/**
 * How much events of some stories are on a topic, in words of its own, whatever their spelling; null where nothing is.
 * Of many stories what those that begin with the topic add to it counts, too. Looks through some stories at a time.
 */
export function* relevanceTo(
  topic: string,
  index: PassageIndex,
  articles: readonly Article[],
): Generator<void, ((event: Event) => number) | null> {
  const held: { readonly passage: Passage; readonly words: number }[] = [];
  for (let from = 0; from < articles.length; from += STORIES_AT_A_TIME) {
    const some = articles.slice(from, from + STORIES_AT_A_TIME);
    const [story] = some;
    const scope =
      some.length === 1 && story
        ? { story: story.id }
        : { stories: new Set(some.map(({ id }) => id)) };
    const { hits } = index.find(topic, { ...scope, limit: MOST_PASSAGES });
    for (const hit of hits) held.push({ passage: hit.passage, words: wordsHeld(hit) });
    yield;
  }
  const most = held.reduce((best, { words }) => Math.max(best, words), 0);
  const sentences = new Set<Sentence>();
  const leads = new Set<Paragraph>();
  const speaking = new Set<Article>();
  for (const { passage, words } of held) {
    if (words === 0 || words < most * LEAST_SHARE) continue;
    sentences.add(passage.sentence);
    leads.add(passage.paragraph);
    speaking.add(passage.article);
  }
  if (sentences.size === 0) return null;
  const around = articles.length > FEW_STORIES;
  const isSubject = around && speaking.size >= articles.length * SUBJECT_SHARE;
  return ({ sentence, article }) => {
    if (sentences.has(sentence)) return 1;
    if (isSubject) return speaking.has(article) ? 1 : 0;
    const lead = article.sections.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0];
    return around && lead && leads.has(lead) ? IN_STORY_ON_IT : 0;
  };
}

/** How many different words of the question stand in the sentence itself. */
function wordsHeld({ passage: { paragraph, sentence }, matches }: Hit): number {
  const inside = matches.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return new Set(inside.map(({ start, end }) => paragraph.text.slice(start, end).toLowerCase()))
    .size;
}
