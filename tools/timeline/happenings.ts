/** Chooses among things, by a seeded source of numbers. */
export interface Dice {
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(things: readonly T[]) => T;
  /** One of some things, each as likely as it weighs. */
  readonly weigh: <T>(things: readonly T[], weightOf: (thing: T) => number) => T;
  /** A whole number from `low` to `high`. */
  readonly number: (low: number, high: number) => number;
}

export function diceOf(random: () => number): Dice {
  const pick = <T>(things: readonly T[], at = Math.floor(random() * things.length)): T => {
    const thing = things[at];
    if (thing === undefined) throw new RangeError('There is nothing to pick from.');
    return thing;
  };
  const sums = new WeakMap<readonly unknown[], readonly number[]>();
  return {
    chance: (probability) => random() < probability,
    pick: (things) => pick(things),
    weigh(things, weightOf) {
      const summed = sums.get(things) ?? sumsOf(things.map(weightOf));
      sums.set(things, summed);
      const at = random() * (summed.at(-1) ?? 0);
      return pick(
        things,
        summed.findIndex((sum) => at <= sum),
      );
    },
    number: (low, high) => low + Math.floor(random() * (high - low + 1)),
  };
}

function sumsOf(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
}

/** Something that happens in an invented country, in the words that news tells it with. */
export interface Happening {
  /** `rebels seized the port of Kessin` */
  readonly told: string;
  /** The same by a noun: `the fall of Kessin`. */
  readonly named: string;
  readonly headline: string;
  /** What a story adds without a date. */
  readonly details: readonly string[];
}

const TOWNS =
  'Kessin|Tarn|Oradel|Vilmar|Brennow|Hasket|Lume|Dorvik|Pelagra|Ustin|Marrow Bay|Galen|Sorrel|Nadir|Thule Gate|Ansbeck|Corvo|Elmira|Quill|Rastow|Zeden|Ivora|Jessen|Lodan|Munte|Norrick'.split(
    '|',
  );
const FIRST = 'Adem|Irena|Tomas|Salwa|Viktor|Nadia|Pavel|Leila|Marek|Dunya|Karim|Olga'.split('|');
const LAST =
  'Voss|Haddar|Lindqvist|Okoro|Radek|Serrano|Tahir|Weiland|Zoric|Marchetti|Dalgaard|Benali|Kovar|Ruiz'.split(
    '|',
  );
const FORCES =
  'rebels|government troops|border guards|the Northern Front|loyalist militias|paratroopers|police|the Free Varda Army'.split(
    '|',
  );
const OFFICES =
  'prime minister|interior minister|army chief|central bank governor|foreign minister|attorney general|governor of the province|head of the opposition'.split(
    '|',
  );
const LAWS =
  'the emergency law|an amnesty bill|the new constitution|the border treaty|a budget with deep cuts|the election law|sanctions on the regime'.split(
    '|',
  );
const BODIES =
  'parliament|the constitutional court|the Security Council|the cabinet|the military council|the European Union|the regional assembly'.split(
    '|',
  );

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

type Kind = (dice: Dice) => Happening;

const KINDS: readonly Kind[] = [
  (dice) => {
    const [who, town, dead] = [dice.pick(FORCES), dice.pick(TOWNS), dice.number(4, 90)];
    return {
      told: `${who} seized the town of ${town} after a night of fighting that left ${dead} people dead`,
      named: `the fall of ${town}`,
      headline: `${upper(who)} seize ${town}`,
      details: [
        `Columns of smoke stood over the eastern quarters of ${town} as families fled on foot.`,
        `Hospitals in ${town} counted ${dead} bodies and appealed for blood.`,
      ],
    };
  },
  (dice) => {
    const [office, name] = [dice.pick(OFFICES), `${dice.pick(FIRST)} ${dice.pick(LAST)}`];
    return {
      told: `the ${office}, ${name}, resigned under pressure from the street`,
      named: `the resignation of ${name}`,
      headline: `${upper(office)} ${name} steps down`,
      details: [
        `${name}, who had held the office for ${dice.number(2, 20)} years, gave no reasons.`,
        `Crowds cheered in the capital when the departure of the ${office} became known.`,
      ],
    };
  },
  (dice) => {
    const [town, dead] = [dice.pick(TOWNS), dice.number(7, 140)];
    const where = dice.pick(['market', 'bus station', 'barracks', 'mosque', 'ministry', 'railway']);
    return {
      told: `a bomb tore through the ${where} of ${town}, killing at least ${dead}`,
      named: `the bombing of the ${town} ${where}`,
      headline: `Blast at ${town} ${where} kills ${dead}`,
      details: [
        `Rescuers dug with bare hands through the rubble of the ${where}.`,
        `No group has claimed the attack on the ${where}, the deadliest that ${town} has known.`,
      ],
    };
  },
  (dice) => {
    const [body, law] = [dice.pick(BODIES), dice.pick(LAWS)];
    const votes = `${dice.number(60, 200)} to ${dice.number(10, 59)}`;
    return {
      told: `${body} adopted ${law} by ${votes} votes`,
      named: `the vote of ${body} on ${law}`,
      headline: `${upper(body)} adopts ${law.replace(/^(?:the|an?) /, '')}`,
      details: [
        `Opponents of ${law} left the chamber in protest before the count of ${votes}.`,
        `Lawyers say that ${law} gives far-reaching powers to the state.`,
      ],
    };
  },
  (dice) => {
    const [town, mediator] = [dice.pick(TOWNS), `${dice.pick(FIRST)} ${dice.pick(LAST)}`];
    const [verb, noun] = dice.pick([
      ['collapsed', 'the collapse of the talks'],
      ['ended with a ceasefire', 'the ceasefire reached'],
      ['opened in the presence of both sides', 'the opening of talks'],
    ] as const);
    return {
      told: `talks led by the mediator ${mediator} ${verb} in ${town}`,
      named: `${noun} in ${town}`,
      headline: `${town} talks: ${verb.split(' ').slice(0, 3).join(' ')}`,
      details: [
        `${mediator} spoke of hard hours at the table in ${town}.`,
        `Delegates left ${town} without a word to the press.`,
      ],
    };
  },
  (dice) => {
    const [town, people] = [dice.pick(TOWNS), dice.number(5, 400) * 1000];
    const demand = dice.pick(['new elections', 'bread and work', 'an end to the war', 'justice']);
    return {
      told: `some ${people.toLocaleString('en')} people marched through ${town} to demand ${demand}`,
      named: `the march on ${town} for ${demand}`,
      headline: `${people.toLocaleString('en')} march in ${town}`,
      details: [
        `Marchers in ${town} carried flags and sang until the lamps were lit.`,
        `Shops along the avenue in ${town} stayed shut for fear of looting.`,
      ],
    };
  },
  (dice) => {
    const name = `${dice.pick(FIRST)} ${dice.pick(LAST)}`;
    const [verb, noun] = dice.pick([
      ['was arrested at the airport', 'the arrest'],
      ['was shot dead outside a church', 'the killing'],
      ['was sentenced to life in prison', 'the sentencing'],
      ['was freed after months in a cell', 'the release'],
    ] as const);
    const role = dice.pick([
      'the rebel commander',
      'the opposition leader',
      'the former president',
    ]);
    return {
      told: `${role}, ${name}, ${verb}`,
      named: `${noun} of ${name}`,
      headline: `${name} ${verb.replace('was ', '')}`,
      details: [
        `Followers of ${name} gathered in silence before the family house.`,
        `The lawyer of ${name} called it a day of shame for Varda.`,
      ],
    };
  },
  (dice) => {
    const [town, dead] = [dice.pick(TOWNS), dice.number(10, 300)];
    const what = dice.pick(['an air strike', 'heavy shelling', 'a rocket attack']);
    return {
      told: `${what} hit ${town}, and ${dead} civilians were killed according to doctors`,
      named: `${what.replace(/^an? /, 'the ')} on ${town}`,
      headline: `${upper(what)} on ${town} kills ${dead}`,
      details: [
        `A school in ${town} that sheltered families was among the buildings destroyed.`,
        `Doctors in ${town} worked by torchlight after the power failed.`,
      ],
    };
  },
];

const CITIES = 'Lisbon|Osaka|Lima|Perth|Oslo|Tunis|Quebec|Milan|Austin|Pune'.split('|');
const FIRMS = 'Helvar|Norbanc|Tessel|Ocea|Brightwell|Lumo Air|Cardine|Ostrava Steel'.split('|');

/** News from elsewhere, which a search for the subject brings up all the same. */
const FOREIGN_KINDS: readonly Kind[] = [
  (dice) => {
    const [firm, other] = [dice.pick(FIRMS), dice.pick(FIRMS)];
    return {
      told: `the shares of ${firm} fell by ${dice.number(4, 30)} percent after its merger with ${other} failed`,
      named: `the failed merger of ${firm} and ${other}`,
      headline: `${firm} merger fails`,
      details: [
        `The board of ${firm} will consider a new offer.`,
        `Traders had counted on ${other} to pay more.`,
      ],
    };
  },
  (dice) => {
    const [city, strength] = [dice.pick(CITIES), dice.number(55, 80) / 10];
    return {
      told: `an earthquake of magnitude ${strength} shook the region of ${city}, damaging roofs and roads`,
      named: `the ${city} earthquake`,
      headline: `Quake of ${strength} shakes ${city}`,
      details: [
        `Seismologists warned of aftershocks near ${city}.`,
        `Schools in ${city} will be closed until their walls have been inspected.`,
      ],
    };
  },
  (dice) => {
    const city = dice.pick(CITIES);
    return {
      told: `the hosts from ${city} won the championship final on penalties before ${dice.number(20, 90)},000 spectators`,
      named: `the final won by ${city}`,
      headline: `${city} win the final`,
      details: [
        `The goalkeeper from ${city} was carried on shoulders.`,
        `The coach will leave the club from ${city} in the summer.`,
      ],
    };
  },
];

/** A happening of any kind, in the country of the archive. */
export const happen = (dice: Dice): Happening => dice.pick(KINDS)(dice);

/** A happening elsewhere. */
export const happenElsewhere = (dice: Dice): Happening => dice.pick(FOREIGN_KINDS)(dice);

/** What every story of such a conflict says sooner or later, and what dates nothing in it. */
export const BACKGROUND: readonly string[] = [
  'Varda has been ruled by the same family since 1979.',
  'The war of 1994 left 40,000 people dead and is not forgotten.',
  'Inflation stood at 11 percent in 2003, the last year with reliable figures.',
  'The United Nations estimates that a third of the people need help.',
  'The country of nine million exports copper, dates and cotton.',
  'Analysts doubt that either side can win by arms alone.',
  'Since the attacks of September 11, 2001, Washington has seen the country as an ally.',
  'The border was drawn in 1923 by officers who had never seen the river.',
  'Bread prices have doubled in the last three years.',
  'Diplomats spoke of a difficult moment.',
];

export const SAYINGS: readonly string[] = [
  '“We will not be moved,” said a teacher who gave only her first name.',
  '“Nobody knows what comes next,” a Western diplomat said.',
  '“This is a turning point,” said an analyst with a research group in the region.',
  'A spokesman declined to comment.',
  'He said that the dead would be honoured and the guilty punished.',
  'They called on all sides to show restraint.',
  'It was not clear who had given the order.',
];

/** What has nothing to do with it, but stands in the same archive. */
export const ASIDES: readonly ((dice: Dice, when: string) => string)[] = [
  (dice, when) =>
    `The national football side beat its neighbours ${dice.number(1, 5)}-0 ${when} in a friendly match.`,
  (dice, when) =>
    `A storm with winds of ${dice.number(80, 140)} km/h felled trees along the coast ${when}.`,
  (dice, when) => `The copper price rose by ${dice.number(1, 6)} percent ${when} in London.`,
  (dice, when) =>
    `A museum of carpets opened ${when} with ${dice.number(20, 90)} pieces from private hands.`,
];
