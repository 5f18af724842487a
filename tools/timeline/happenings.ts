import type { Dice } from './dice.ts';
import { upper } from './upper.ts';

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

/** A kind of happening. */
export type Kind = (dice: Dice) => Happening;

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

/** A happening of any kind, in the country of the archive. */
export const happen = (dice: Dice): Happening => dice.pick(KINDS)(dice);
