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

/** Who speaks after a game. */
const OF_THE_GAME =
  '(?:head\\s+)?(?:coach|manager|captain|skipper|goalkeeper|quarterback|pitcher)\\s+\\p{Lu}';
/** When others speak: `after the stage`, `outside court`. */
const AFTER_IT =
  '\\b(?:[Aa]fter|[Oo]utside|[Ff]ollowing)\\s+(?:the\\s+|his\\s+|her\\s+|their\\s+)?(?:[\\w-]+\\s+)?(?:games?|match|stage|race|final|win|victory|loss|defeat|draw|fight|hearing|verdict|sentencing|ruling|execution|court|courthouse)\\b';
/** Both behind what is said: `,” coach Ann Lee said`, `,” she said after the stage`. */
const SAID_AFTER_IT = new RegExp(`^[,.\\s]*(?:${OF_THE_GAME}|[^.!?"“”]{0,80}${AFTER_IT})`, 'u');
/** Both before it: `coach Ann Lee said. “`, `Outside court she said: “`, `He said outside court: “`. */
const AFTER_IT_SAID = new RegExp(
  `\\b(?:${OF_THE_GAME}[^.!?"“”]{0,60}\\bsaid|${AFTER_IT}[^.!?"“”]{0,60}\\bsaid|said\\s+${AFTER_IT})\\s*[,.:]\\s*$`,
  'u',
);

/** Whether a quotation was spoken right after what the story tells of, on its day. */
export const isSaidAfterIt = (text: string, { start, end }: Span): boolean =>
  SAID_AFTER_IT.test(text.slice(end, end + AROUND)) ||
  AFTER_IT_SAID.test(text.slice(Math.max(0, start - AROUND), start));
