import { IRREGULAR_PARTICIPLES, IRREGULAR_PASTS } from '../../search/words/irregularVerbs.ts';

/** Past tenses that do not end in -ed, of verbs that tell how things are, or what is said of them. */
export const PAST_OF_BEING: readonly string[] =
  'was were had did said told knew thought heard felt wore meant forgot learnt bore shone sat'.split(
    ' ',
  );
/** Past tenses of doing that look like the present, or like a noun. */
export const PAST_LIKE_PRESENT: readonly string[] =
  'shot hit cut hurt put quit set shut split spread burst beat'.split(' ');
/** Those of verbs that tell of something done. */
export const PAST_OF_DOING: readonly string[] = [
  ...IRREGULAR_PASTS.filter(
    (past) => !PAST_OF_BEING.includes(past) && !PAST_LIKE_PRESENT.includes(past),
  ),
  ...'made went left saw got laid found sprang sped upheld undid'.split(' '),
];
/** Participles of such verbs. */
const OF_BEING: readonly string[] = ['known', 'forgotten', 'borne'];
/** Participles of doing that are no past tense by themselves. */
export const PARTICIPLES: readonly string[] = [
  ...IRREGULAR_PARTICIPLES.filter((participle) => !OF_BEING.includes(participle)),
  ...'gone seen become overcome overrun sprung undone'.split(' '),
];
