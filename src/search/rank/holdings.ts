import { f32, u8, u32 } from '../index/numbersAt.ts';
import type { WordStream } from '../index/postings.ts';
import type { ReadLibrary } from '../index/readLibrary.ts';
import { NO_TERM } from '../index/vocabulary.ts';
import type { Question } from '../question/readQuestion.ts';

/**
 * How much of each of a question's words the text around its candidates holds, 0 to 1. It stands
 * in rows, one a piece of text and a number a question's word; a place is where a row begins.
 * The arrays live as long as the library, so a question takes no new ones.
 */
export interface Holdings {
  /** Begins with a question; what was held of the last one is forgotten. */
  open(question: Question): void;
  /** The question's word that a term may be, as its index; -1 for none. */
  wordOf(term: number): number;
  /** The question's word that a term says something like, as its index; -1 for none. */
  nearWordOf(term: number): number;
  /** The question's quiet word that a spelling is, as its index; -1 for none. */
  quietWordOf(spelling: number): number;
  /** The place of a row of zeros. */
  readonly none: number;
  /** The place of a paragraph's row; its sentences' rows follow in order, each `question.words.length` on. */
  paragraph(paragraph: number): number;
  /** The place of a passage's row. */
  passage(passage: number): number;
  /** The place of the row of a section's heading and its article's title. */
  heading(section: number): number;
  /** How much of its word the number at a place says; places of earlier calls stay good until the next question. */
  at(place: number): number;
}

const FIRST_CAPACITY = 1024;

/** Holdings for a library, of no question yet. */
export function makeHoldings(read: ReadLibrary): Holdings {
  const { vocabulary, stream, headings, paragraphOf, paragraphStarts } = read;
  const { termOf, terms, spellings } = vocabulary;
  /** The question's word that a term may be, and how like it is. */
  const meant = makeSheet(terms.length);
  const likeness = new Float32Array(terms.length);
  /** The question's word that a term says something like. */
  const near = makeSheet(terms.length);
  /** The question's quiet word that a spelling is. */
  const quiet = makeSheet(spellings.length);
  const paragraphRows = new Map<number, number>();
  const headingRows = new Map<number, number>();
  let rows = new Float32Array(FIRST_CAPACITY);
  let taken = 0;
  let size = 0;

  return {
    open({ words, quietWords }) {
      for (const sheet of [meant, near, quiet]) sheet.clear();
      paragraphRows.clear();
      headingRows.clear();
      taken = 0;
      size = words.length;
      take(1);
      for (const [index, word] of words.entries()) {
        for (const meaning of word.meanings) {
          const isLess = meaning.likeness <= f32(likeness, meaning.term);
          if (isLess && meant.at(meaning.term) >= 0) continue;
          meant.mark(meaning.term, index);
          likeness[meaning.term] = meaning.likeness;
        }
        for (const term of word.near) near.mark(term, index);
      }
      for (const [index, { spelling }] of quietWords.entries()) quiet.mark(spelling, index);
    },
    quietWordOf: quiet.at,
    nearWordOf: near.at,
    wordOf: (term) => (term === NO_TERM ? -1 : meant.at(term)),
    none: 0,
    paragraph: paragraphRow,
    passage(passage) {
      const paragraph = u32(paragraphOf, passage);
      const place = 1 + passage - u32(paragraphStarts, paragraph);
      return paragraphRow(paragraph) + place * size;
    },
    heading: (section) => headingRows.get(section) ?? readHeading(section),
    at: (place) => f32(rows, place),
  };

  function paragraphRow(paragraph: number): number {
    return paragraphRows.get(paragraph) ?? readParagraph(paragraph);
  }

  function readParagraph(paragraph: number): number {
    const first = u32(paragraphStarts, paragraph);
    const last = u32(paragraphStarts, paragraph + 1);
    const whole = take(1 + last - first);
    for (let passage = first; passage < last; passage++) {
      const own = whole + (1 + passage - first) * size;
      readUnit(own, stream, passage);
      for (let word = 0; word < size; word++)
        rows[whole + word] = Math.max(f32(rows, whole + word), f32(rows, own + word));
    }
    paragraphRows.set(paragraph, whole);
    return whole;
  }

  function readHeading(section: number): number {
    const row = take(1);
    readUnit(row, headings, section);
    headingRows.set(section, row);
    return row;
  }

  function readUnit(row: number, { starts, words }: WordStream, unit: number): void {
    const end = u32(starts, unit + 1);
    for (let at = u32(starts, unit); at < end; at++) {
      const term = u32(termOf, u32(words, at));
      if (term === NO_TERM) continue;
      const place = row + meant.at(term);
      if (place >= row && f32(likeness, term) > f32(rows, place)) rows[place] = f32(likeness, term);
    }
  }

  /** The place of so many more rows of zeros. */
  function take(count: number): number {
    const place = taken;
    taken += count * size;
    if (taken > rows.length) {
      const wider = new Float32Array(2 * taken);
      wider.set(rows.subarray(0, place));
      rows = wider;
    } else rows.fill(0, place, taken);
    return place;
  }
}

/** Words of a question at some of many places, cleared at no more cost than they were marked. */
interface Sheet {
  mark(place: number, word: number): void;
  /** The word at a place, as its index; -1 for none. */
  at(place: number): number;
  clear(): void;
}

function makeSheet(places: number): Sheet {
  /** 1 + the word at each place, 0 for none. */
  const wordAt = new Uint8Array(places);
  const marked: number[] = [];
  return {
    mark(place, word) {
      marked.push(place);
      wordAt[place] = word + 1;
    },
    at: (place) => u8(wordAt, place) - 1,
    clear() {
      for (const place of marked) wordAt[place] = 0;
      marked.length = 0;
    },
  };
}
