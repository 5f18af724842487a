import { behindLeadIn } from '../roles/openingClause.ts';
import { verbIn } from '../words/inflected.ts';
import { type QuotedWords, sentenceStart, type Word } from '../words/tagWords.ts';
import { lowerAt } from '../words/wordAt.ts';
import { DENIES } from '../words/wordLists.ts';
import { type Attribution, NOBODY } from './attribution.ts';
import { isSpeaker, type Pointed, pointedBy } from './pointed.ts';
import type { QuoteScene } from './quoteScene.ts';
import { speaks } from './speaks.ts';
import { subjectFrom } from './subjectFrom.ts';

/** Who is asked, where that opens a sentence: "| Asked | by Karl Hale whether it was “too late”, Ann Lowe said no". */
const ASKED = /^(?:asked|pressed|questioned|challenged|quizzed)$/;
/** Verbs of whoever passes on what another says: "remembers | Karl Hale saying". */
const passesOn = verbIn('remember recall quote', 'hear hears heard hearing');
/** How another's saying is passed on: "remembers Karl Hale | saying |". */
const SAYING = /^(?:saying|telling|asking|shouting|joking)$/;

/** Whose a quote is that stands within what somebody is asked: of whoever asks, and not of who answers; null where it stands elsewhere. */
export function askedIn(scene: QuoteScene, { from }: QuotedWords): Attribution | null {
  const { words } = scene.source;
  const start = sentenceStart(words, from);
  const asked = behindLeadIn(words, start);
  if (!ASKED.test(lowerAt(words, asked)) || words[asked]?.quoted) return null;
  const between = words.slice(asked + 1, from);
  if (between.some((word) => /^[,:]$/.test(word.text) || speaks(word))) return null;
  const isBy = lowerAt(words, asked + 1) === 'by';
  return { ...((isBy ? subjectFrom(scene, asked + 2) : null) ?? NOBODY), verb: asked };
}

/** Whom a verb passes words on of, behind it: "Ann Lowe remembers | Karl Hale | saying"; null where it passes on nobody's. */
export function passedOn(
  { source: { words }, mentions }: QuoteScene,
  verb: number,
): Pointed | null {
  if (!passesOn(lowerAt(words, verb))) return null;
  const named = mentions.find(
    ({ from, to }) => from === verb + 1 && SAYING.test(lowerAt(words, to)),
  );
  if (named) return isSpeaker(named) ? pointedBy(named) : NOBODY;
  return isObjectPronoun(words, verb + 1) && SAYING.test(lowerAt(words, verb + 2)) ? NOBODY : null;
}

/** "recalled | him | saying": a pronoun that is an object tells of somebody other than the subject. */
export const isObjectPronoun = (words: readonly Word[], at: number): boolean =>
  /^(?:him|her|them)$/.test(lowerAt(words, at));

/** "denied | calling | him “…”", "denied that Karl Hale had | said | “…”": whether a verb of speech is what somebody denies. */
export function isDenied(words: readonly Word[], verb: number): boolean {
  const before = lowerAt(words, verb - 1) === 'having' ? verb - 2 : verb - 1;
  if (DENIES.has(lowerAt(words, before))) return true;
  const said = words.slice(sentenceStart(words, verb), verb);
  const that = said.findLastIndex(({ lower }) => lower === 'that');
  // "denied that it was late, | and said": a new clause is no longer denied.
  const isOneClause = !said.slice(that + 1).some(({ lower }) => /^(?:,|and|but)$/.test(lower));
  const denies = said[that - 1];
  return denies !== undefined && DENIES.has(denies.lower) && !denies.quoted && isOneClause;
}
