import type { Source } from '../../desk/sources.ts';
import { shorten } from '../markdown.ts';
import type { Words } from '../words/en.ts';
import { LANGUAGES } from '../words/words.ts';

/** How much of a title, or of what was typed for one, is shown. */
const TITLE_LENGTH = 100;

/** Says of which story alone something was asked. */
export function narrowedTo({ title }: Source, words: Words): string {
  return words.answer.narrowed(`*${shorten(title, TITLE_LENGTH)}*`);
}

/** Of these stories the one that a remark names as the only one asked, in any of our languages. */
export function narrowedBy(remark: string, stories: readonly Source[]): Source | undefined {
  const names = (story: Source) => (words: Words) => remark.startsWith(narrowedTo(story, words));
  return stories.find((story) => Object.values(LANGUAGES).some(names(story)));
}

/** Says that no story answers to what was typed. */
export function noSuchStory(typed: string | undefined, words: Words): string {
  return words.notice.noSuchStory(shorten(typed ?? '', TITLE_LENGTH));
}

/** Says that none of the stories that a server has chosen answers to what was typed. */
export function notChosen(typed: string, words: Words): string {
  return words.settings.notChosen(`*${shorten(typed, TITLE_LENGTH)}*`);
}
