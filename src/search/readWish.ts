/** What kind of answer a question wants. */
export type Wish = 'number' | 'date' | 'name' | 'place' | 'cause' | 'thing';

interface Cues {
  /** Words that tell it by themselves, wherever they stand. */
  readonly asking: Readonly<Record<string, Wish>>;
  /** "how": what the word after it measures makes it a number. */
  readonly how: readonly string[];
  /** "which", "what": the noun that follows tells it. */
  readonly which: readonly string[];
}

/** What is measured by a number after "how". */
const MEASURED = new Set(
  'many much long old far tall large big high often fast deep wide heavy late early cuantos'.split(
    ' ',
  ),
);

/** Nouns after "which" and "what" that name the kind of answer. */
const NOUNS: Readonly<Record<string, Wish>> = {
  ...wishFor(
    'date',
    'year years date day days month century decade decades era period time season week',
  ),
  ...wishFor(
    'number',
    'percent percentage number amount proportion share fraction ratio rate temperature age population size price cost score length height speed',
  ),
  ...wishFor(
    'name',
    'person man woman king queen ruler emperor president minister leader author writer scientist inventor philosopher company organization group people party name names actor general treaty law team school university language book',
  ),
  ...wishFor(
    'place',
    'city country countries state states region area place location town river continent nation province district island street building sea ocean mountain',
  ),
  ...wishFor('cause', 'reason reasons cause caused'),
};

const CUES: Readonly<Record<string, Cues>> = {
  en: {
    asking: {
      when: 'date',
      who: 'name',
      whom: 'name',
      whose: 'name',
      where: 'place',
      why: 'cause',
    },
    how: ['how'],
    which: ['what', 'which'],
  },
  es: {
    asking: {
      cuando: 'date',
      quien: 'name',
      quienes: 'name',
      donde: 'place',
      cuanto: 'number',
      cuanta: 'number',
      cuantos: 'number',
      cuantas: 'number',
    },
    how: [],
    which: ['que', 'cual'],
  },
  fr: {
    asking: { quand: 'date', qui: 'name', ou: 'place', combien: 'number', pourquoi: 'cause' },
    how: [],
    which: ['quel', 'quelle', 'quels', 'quelles'],
  },
  de: {
    asking: {
      wann: 'date',
      wer: 'name',
      wen: 'name',
      wem: 'name',
      wo: 'place',
      wohin: 'place',
      warum: 'cause',
      wieviel: 'number',
      wieviele: 'number',
    },
    how: ['wie'],
    which: ['welche', 'welcher', 'welches', 'was'],
  },
};

/** How far after "which" its noun may stand: "which of the two cities". */
const REACH = 3;

/** What is wanted, and the place of the word that asks for it among the question's words; the end where none does. */
export interface AskedFor {
  readonly wish: Wish;
  readonly askedAt: number;
}

/** Reads the kind of answer that folded words, in order and complete, ask for. */
export function readWish(words: readonly string[], languageTag: string): AskedFor {
  const cues = CUES[languageTag];
  const end = words.length;
  if (!cues) return { wish: 'thing', askedAt: end };
  for (const [place, word] of words.entries()) {
    const told = cues.asking[word];
    if (told) return { wish: told, askedAt: place };
    if (cues.how.includes(word)) {
      const isMeasured = MEASURED.has(words[place + 1] ?? '');
      return { wish: isMeasured ? 'number' : 'thing', askedAt: place };
    }
    if (!cues.which.includes(word)) continue;
    for (const noun of words.slice(place + 1, place + 1 + REACH)) {
      const named = NOUNS[noun];
      if (named) return { wish: named, askedAt: place };
    }
    return { wish: 'thing', askedAt: place };
  }
  return { wish: 'thing', askedAt: end };
}

function wishFor(wish: Wish, words: string): Record<string, Wish> {
  return Object.fromEntries(words.split(' ').map((word) => [word, wish]));
}
