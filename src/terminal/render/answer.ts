import type { Answer, CitedHit } from '../../desk/answer.ts';
import type { Style } from '../screen.ts';
import { renderCitation } from './citation.ts';
import { renderPassage, renderSentence } from './passage.ts';
import { fold } from './wrap.ts';

/** How many near misses are shown where the stories hold no answer. */
const NEAR_MISSES = 2;

/** How many of an answer's hits are shown where `most` are wanted. */
export function countShown({ outcome, hits }: Answer, most = 1): number {
  const wanted = outcome === 'not in the stories' ? Math.max(most, NEAR_MISSES) : most;
  return Math.min(wanted, hits.length);
}

/** An answer as a reader at a terminal meets it; `most` passages where the question was answered. */
export function renderAnswer(answer: Answer, style: Style, most = 1): string {
  const { hits, outcome, story } = answer;
  const say = (text: string) => fold(text, style.width);
  const silent = story ? `“${story.title}” doesn’t say.` : 'The stories don’t say.';
  switch (outcome) {
    case 'answered': {
      const [best, ...others] = hits;
      if (!best) return '';
      const quoted = `${renderPassage(best, style)}\n${renderCitation(best.citation, style)}`;
      const later = answer.later === null ? undefined : hits[answer.later];
      return [
        quoted,
        ...(later && most === 1
          ? [`${say('A later story that may speak of it, too:')}\n${renderNear(later, style)}`]
          : []),
        ...others.slice(0, countShown(answer, most) - 1).map((hit) => renderNear(hit, style)),
      ].join('\n\n');
    }
    case 'nothing asked':
      return say('There is nothing in that to look for. Ask about the story, in a few words.');
    case 'no such story':
      return say('There is no such story here; “pilcrow sources” lists those that are.');
    case 'not in the stories': {
      const near = hits.slice(0, countShown(answer, most));
      if (near.length === 0) return say(silent);
      return [
        say(`${silent} The nearest to it:`),
        // What would be the answer if there were one is no more than a word like others.
        ...near.map((hit) => renderNear({ ...hit, answer: null }, style)),
      ].join('\n\n');
    }
  }
}

/** A passage that is not offered as the answer: its sentence alone, and where it stands. */
export function renderNear(hit: CitedHit, style: Style): string {
  return `${renderSentence(hit, style)}\n${renderCitation(hit.citation, style)}`;
}
