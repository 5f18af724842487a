import type { Span } from '../../story/article.ts';
import { isCommon } from './topicWords.ts';

/** The words for what was done to so many, right beside the figure: "| killing | 318 people", "318 people were | killed |". */
export function doingOf(text: string, { start, end }: Span): string[] {
  const before = text.slice(0, start).match(/(\p{Ll}+) $/u)?.[1] ?? '';
  const behind = text.slice(end).match(BEHIND)?.[1] ?? '';
  return [before, behind].filter((word) => word && !isCommon(word));
}

const BEHIND = /^ (?:(?:have|has|had) )?(?:(?:been|are|is|were|was|being) )?(\p{Ll}+)/u;
