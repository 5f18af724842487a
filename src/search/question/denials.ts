/** Words by which English says that something is not so; of "don't" the word reader leaves "don". */
const ENGLISH = new Set([
  ...'no not never none nobody nothing nowhere neither nor without cannot'.split(' '),
  ...'ain aren couldn didn doesn don hadn hasn haven isn mustn shan shouldn wasn weren won wouldn'.split(
    ' ',
  ),
]);

/** Whether a folded word of a language denies. */
export function isDenial(word: string, languageTag: string): boolean {
  return languageTag === 'en' && ENGLISH.has(word);
}
