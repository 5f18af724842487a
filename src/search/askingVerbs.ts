import type { Language } from './language.ts';
import type { Word } from './readWords.ts';

/** Verbs by which English asks for a time or a meaning; a story that answers seldom says them. */
const PHRASES = ['happen', 'occur', 'take place', 'stand for'].map((phrase) => phrase.split(' '));

/** The places of the words of a question that only ask: "what does it stand for", "when did it happen". */
export function placesOfAskingVerbs(words: readonly Word[], language: Language): Set<number> {
  const places = new Set<number>();
  if (language.tag !== 'en') return places;
  const stems = words.map(({ text }) => language.stem(text.toLowerCase()));
  for (const start of stems.keys())
    for (const phrase of PHRASES)
      if (phrase.every((word, at) => language.stem(word) === stems[start + at]))
        for (const at of phrase.keys()) places.add(start + at);
  return places;
}
