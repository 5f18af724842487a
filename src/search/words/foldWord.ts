/** What parts a plain letter from its accented form, and what cannot be seen: combining marks, zero-width signs, soft hyphens. */
const FADING = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\p{Cf}]/gu;

/** Letters that Unicode does not take apart, with what people type for them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
const UNDIVIDED = /[ßæœøđłıþð]/g;

/** Lower case, without what cannot be seen; accents stay, because stemmers read them. */
export function lowerWord(word: string): string {
  return isPlain(word)
    ? word.toLowerCase()
    : word
        .normalize('NFC')
        .toLowerCase()
        .replace(/\p{Cf}/gu, '');
}

/** A word as the index compares it: lower case, without diacritics, so that "Bogotá" and "bogota" are one. */
export function foldWord(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(FADING, '')
    .replace(UNDIVIDED, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** Whether a word is of ASCII alone. */
export function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}
