/** Words this long get an edit, */
const SHORTEST = 5;
/** this share of them. */
const SHARE = 0.4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Puts one slip into 40% of a question's words of five letters or more: a letter struck,
 * put in, or changed, or two neighbours swapped. The same `random` gives the same slips.
 */
export function misspell(question: string, random: () => number): string {
  return question.replace(/\p{L}+/gu, (word) => {
    if (word.length < SHORTEST || random() >= SHARE) return word;
    const at = Math.floor(random() * (word.length - 1));
    const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'x';
    switch (Math.floor(random() * 4)) {
      case 0:
        return word.slice(0, at) + word.slice(at + 1);
      case 1:
        return word.slice(0, at) + letter + word.slice(at);
      case 2:
        return word.slice(0, at) + letter + word.slice(at + 1);
      default:
        return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    }
  });
}
