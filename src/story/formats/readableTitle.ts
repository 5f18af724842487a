import { NAMES, STATES } from './properNames.ts';

const SLUG = /^[\p{Ll}\p{N}]+(?:[-_][\p{Ll}\p{N}]+)+$/u;
/** After these, `us` is we and not the country. */
const BEFORE_US = new Set(
  (
    'all among asks between both of gave give gives help helps let lets make makes many most show ' +
    'shows taught teach teaches tell tells told'
  ).split(' '),
);
const LISTS_ON = new Set(['and', 'or']);
/** A word of running text, what stands before it, and whether a capitalised word follows. */
const WORD = /(^|[^\p{L}\p{N}])(\p{L}[\p{L}\p{N}]*(?:\.\p{L})*)(?=(?:['’]s)?( \p{Lu})?)/gu;
/** How much of a text before a word is looked at. */
const BEFORE_LENGTH = 8;
const SENTENCE_BEGINS = /(?:^|[.!?…:]["'”’»)]*\s+)["'“‘«(]*$/u;

/** Whether a title is only the last part of an address: small words joined by hyphens. */
export function isSlug(title: string): boolean {
  return SLUG.test(title);
}

/**
 * Makes a headline of a slug: `us-peru-talks-stall` becomes `US-Peru talks stall`. A word is
 * capitalised as the story itself writes it, or else by a list of states and initials; states side
 * by side are joined by a hyphen.
 *
 * @param paragraphs the story's text
 */
export function readableTitle(slug: string, paragraphs: readonly string[]): string {
  const words = slug.split(/[-_]/);
  const written = spellings(new Set(words), paragraphs);
  let title = '';
  let afterState = false;
  for (let at = 0; at < words.length; ) {
    const { text, length, isState } = nameAt(words, at, written);
    const lists =
      LISTS_ON.has(words[at + length] ?? '') && nameAt(words, at + length + 1, written).isState;
    const joint = afterState && isState ? (lists ? ', ' : '-') : ' ';
    title += at === 0 ? text : joint + text;
    afterState = isState;
    at += length;
  }
  return title.charAt(0).toUpperCase() + title.slice(1);
}

interface Name {
  readonly text: string;
  /** How many words of the slug it takes. */
  readonly length: number;
  readonly isState: boolean;
}

function nameAt(words: readonly string[], at: number, written: ReadonlyMap<string, string>): Name {
  const word = words[at] ?? '';
  const two = `${word} ${words[at + 1] ?? ''}`;
  const ofTwo = STATES.get(two) ?? NAMES.get(two);
  if (ofTwo) return { text: ofTwo, length: 2, isState: STATES.has(two) };
  if (word === 'us' && BEFORE_US.has(words[at - 1] ?? ''))
    return { text: word, length: 1, isState: false };
  const listed = STATES.get(word) ?? NAMES.get(word);
  // `us` may stand in the story as a pronoun too.
  const isOfState = listed !== undefined && STATES.has(word) && isInitials(listed);
  const text = isOfState ? listed : (written.get(word) ?? listed ?? word);
  return { text, length: 1, isState: STATES.has(word) && text !== word };
}

/**
 * How the story writes these words inside its sentences. A word that it never writes small is a
 * name, unless it only ever opens a longer name (`Trade` in `World Trade Organization`). Initials
 * are written without dots.
 */
function spellings(words: ReadonlySet<string>, paragraphs: readonly string[]): Map<string, string> {
  const small = new Map<string, number>();
  const capital = new Map<string, { count: number; form: string }>();
  for (const paragraph of paragraphs)
    for (const match of paragraph.matchAll(WORD)) {
      const form = (match[2] ?? '').replaceAll('.', '');
      const word = form.toLowerCase();
      if (!words.has(word)) continue;
      if (form === word) small.set(word, (small.get(word) ?? 0) + 1);
      else if (isInitials(form) || (!match[3] && !beginsSentence(paragraph, match)))
        capital.set(word, { count: (capital.get(word)?.count ?? 0) + 1, form });
    }
  const written = new Map<string, string>();
  for (const [word, { count, form }] of capital) {
    const smalls = small.get(word) ?? 0;
    if (smalls === 0 || (isInitials(form) && count > smalls)) written.set(word, form);
  }
  for (const word of small.keys()) if (!written.has(word)) written.set(word, word);
  return written;
}

function isInitials(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase();
}

function beginsSentence(paragraph: string, { index, 1: before = '' }: RegExpExecArray): boolean {
  const at = index + before.length;
  return SENTENCE_BEGINS.test(paragraph.slice(Math.max(0, at - BEFORE_LENGTH), at));
}
