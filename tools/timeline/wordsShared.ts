import { foldWord, lowerWord } from '../../src/search/words/foldWord.ts';
import { languageOf } from '../../src/search/words/language.ts';
import { readWords } from '../../src/search/words/readWords.ts';

/** How alike two English texts are by the stems of their words but for stop words: the F1 of ROUGE-1 (Lin 2004). */
export function wordsShared(one: string, other: string): number {
  const [stems, others] = [stemsOf(one), stemsOf(other)];
  const left = [...others];
  const shared = stems.filter((stem) => {
    const at = left.indexOf(stem);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (stems.length + others.length || 1);
}

function stemsOf(text: string): string[] {
  const english = languageOf('en');
  return Array.from(readWords(text), (word) => word.text)
    .filter((word) => !english.isStopWord(foldWord(word)))
    .map((word) => english.stem(lowerWord(word)));
}
