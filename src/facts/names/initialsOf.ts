/** The initials of a name, with and without its small words. */
export function initialsOf(text: string): string[] {
  const words = text.split(/[\s-]+/);
  const of = (list: readonly string[]) =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase();
  return [
    of(words.filter((word) => /^\p{Lu}/u.test(word))),
    of(words),
    of(text.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))),
  ];
}
