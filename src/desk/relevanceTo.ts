import type { Hit, PassageIndex } from '../search/passageIndex.ts';
import type { Article, Paragraph, Sentence } from '../story/article.ts';
import { FEW_STORIES } from '../timeline/composeTimeline.ts';
import type { Event } from '../timeline/event.ts';

/** So many passages on one topic are looked through. */
const MOST_PASSAGES = 5000;
/** A passage is on the topic where it holds at least this share of the words that the best one holds. */
const LEAST_SHARE = 0.5;
/** What a passage counts that does not speak of the topic itself, in a story that begins with it. */
const IN_STORY_ON_IT = 0.3;
/** A topic that at least this share of the stories speak of is what they are all about: it narrows to stories only. */
const SUBJECT_SHARE = 0.67;

export interface RelevanceOptions {
  /** Looks in the story with this id alone. */
  readonly story?: string | undefined;
  /** How many stories it is asked of. */
  readonly among: number;
}

/**
 * How much events are on a topic, in words of its own, whatever their spelling; null where nothing is. Of many stories
 * what those that begin with the topic add to it counts, too.
 */
export function relevanceTo(
  topic: string,
  index: PassageIndex,
  { story, among }: RelevanceOptions,
): ((event: Event) => number) | null {
  const options = story === undefined ? {} : { story };
  const held = index
    .find(topic, { ...options, limit: MOST_PASSAGES })
    .hits.map((hit) => ({ passage: hit.passage, words: wordsHeld(hit) }));
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
  const around = among > FEW_STORIES;
  const isSubject = around && speaking.size >= among * SUBJECT_SHARE;
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
