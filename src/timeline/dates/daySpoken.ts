import type { Span } from '../../story/article.ts';

/** Verbs by which somebody says something. */
const SAID =
  /\b(?:said|says|told|added|wrote|asked|announced|warned|tweeted|posted|replied|declared|insisted|stated|promised|vowed)\b/;
/** Text that ends no sentence and holds no quotation. */
const ONE_SENTENCE = /^[^.!?"“”‘«»]*$/;
/** Words before a day that is of something else: `said of the 8 May ceremony`. */
const OF_ANOTHER =
  /\b(?:of|about|before|after|for|since|until|by)\s+(?:the\s+)?$|\b(?:who|whose|which|where|when)\b/;
/** Between the day and a quotation that goes on after who said it: `she said on Sunday. “We march.”` */
const GOES_ON = /^\.\s+$/;
/** How far from a quotation the words that tell of its saying stand. */
const AROUND = 120;

/**
 * Of the expressions of a text that name a day the one that tells when a quotation was spoken:
 * `“We march tomorrow,” she said on Sunday`, `On Sunday she said: “We march tomorrow.”`
 */
export function daySpoken<Day extends Span>(
  text: string,
  quotation: Span,
  days: readonly Day[],
): Day | undefined {
  const after = days.find(({ start }) => start >= quotation.end);
  const said = text.slice(quotation.end, after?.start ?? quotation.end);
  if (
    after &&
    said.length < AROUND &&
    ONE_SENTENCE.test(said) &&
    SAID.test(said) &&
    !OF_ANOTHER.test(said)
  )
    return after;
  const before = days.findLast(({ end }) => end <= quotation.start);
  if (!before || quotation.start - before.end > AROUND) return undefined;
  const between = text.slice(before.end, quotation.start);
  const [clause = ''] =
    /[^.!?"“”‘«»]*$/.exec(text.slice(Math.max(0, before.start - AROUND), before.start)) ?? [];
  const isNext = ONE_SENTENCE.test(between) || GOES_ON.test(between);
  return isNext && SAID.test(clause + between) && !OF_ANOTHER.test(clause) ? before : undefined;
}
