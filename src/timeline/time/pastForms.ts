const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Past tenses that do not end in -ed, of verbs that tell of something done. */
export const PAST_OF_DOING = words(`
  took made rose fell fled spoke flew drove rode ran stood grew threw fought caught taught brought kept built sank
  chose drew won lost began held came went gave met left saw led sent got became wrote struck broke bought sold
  paid spent ate drank swam sang slept swept sought stole tore swore shook hid hung laid dealt dug blew bit froze
  overcame withdrew undertook strove woke wept fed burnt sprang shrank swung stuck flung clung overtook oversaw rang
  found lent overthrew overran rebuilt repaid redrew forbade arose slid sped upheld mistook undid crept leapt spun`);
/** The same of verbs that tell how things are, or what is said of them. */
export const PAST_OF_BEING = words(
  'was were had did said told knew thought heard felt wore meant forgot learnt bore shone sat',
);
/** Past tenses of doing that look like the present, or like a noun. */
export const PAST_LIKE_PRESENT = words(
  'shot hit cut hurt put quit set shut split spread burst beat',
);
/** Participles of doing that are no past tense by themselves. */
export const PARTICIPLES = words(`
  taken risen fallen begun gone given seen become stricken broken chosen drawn driven flown frozen grown shaken stolen
  sworn thrown torn withdrawn written overthrown sunk spoken ridden worn sung swum eaten drunk hidden bitten blown
  undertaken overcome overtaken awoken sprung
  arisen overrun forbidden undone`);
