/**
 * English verbs whose past forms no stemmer leads back: the base, then its forms. Forms that are
 * words of their own in the news ("left", "found", "saw", "ground", "lay", "felt") stand apart.
 */
const VERBS = `
  arise arose arisen | awake awoke awoken | bear - borne | beat - beaten | become became | begin began begun
  bend bent | bite bit bitten | bleed bled | blow blew blown | break broke broken | breed bred
  bring brought | build built | burn burnt | buy bought | catch caught | choose chose chosen
  cling clung | come came | creep crept | deal dealt | dig dug | draw drew drawn | dream dreamt
  drink drank drunk | drive drove driven | eat ate eaten | fall fell fallen | feed fed | fight fought
  flee fled | fling flung | fly flew flown | forbid forbade forbidden | forget forgot forgotten
  forgive forgave forgiven | freeze froze frozen | give gave given | grow grew grown | hang hung
  hear heard | hide hid hidden | hold held | keep kept | kneel knelt | know knew known | lead led
  leap leapt | lend lent | lose lost | mean meant | meet met | mistake mistook mistaken
  overcome overcame | overrun overran | oversee oversaw overseen | overtake overtook overtaken
  overthrow overthrew overthrown | pay paid | rebuild rebuilt | redraw redrew redrawn | repay repaid
  ride rode ridden | ring rang rung
  rise rose risen | run ran | seek sought | sell sold | send sent | shake shook shaken | shine shone
  shoot shot | shrink shrank shrunk | sing sang sung | sink sank sunk | sit sat | sleep slept
  slide slid | speak spoke spoken | spend spent | spin spun | stand stood | steal stole stolen
  stick stuck | sting stung | strike struck | strive strove striven | swear swore sworn | sweep swept
  swim swam swum | swing swung | take took taken | teach taught | tear tore torn | tell told
  think thought | throw threw thrown | undergo underwent undergone | undertake undertook undertaken
  wake woke woken | wear wore worn | weave wove woven | weep wept | win won | withdraw withdrew withdrawn
  withstand withstood | write wrote written
`;

/** Stands for a past that is a word of its own. */
const NONE = '-';

/** The forms of each: its base, its past and its participle. */
const FORMS = VERBS.trim()
  .split(/\s*[|\n]\s*/)
  .map((verb) => verb.split(' '));

const written = (forms: readonly string[]): string[] => forms.filter((form) => form !== NONE);

const bases = new Map(
  FORMS.flatMap(([base = '', ...forms]) => written(forms).map((form) => [form, base] as const)),
);

/** Their past tenses: "took". */
export const IRREGULAR_PASTS = written(FORMS.flatMap(([, past]) => past ?? []));

/** Their participles, where those are no past tense: "taken". */
export const IRREGULAR_PARTICIPLES = FORMS.flatMap(([, , participle]) => participle ?? []);

/** The base of an irregular verb's past form ("shot": "shoot"); any other word as it is. */
export function baseOf(word: string): string {
  return bases.get(word) ?? word;
}

/** Whether a word is an irregular verb's past form. */
export function isIrregularForm(word: string): boolean {
  return bases.has(word);
}
