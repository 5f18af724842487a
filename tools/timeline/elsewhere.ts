import type { Dice } from './dice.ts';
import type { Happening, Kind } from './happenings.ts';

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

/** A happening elsewhere. */
export const happenElsewhere = (dice: Dice): Happening => dice.pick(FOREIGN_KINDS)(dice);

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

/** What stories from elsewhere say beside. */
export const BACKGROUND_ELSEWHERE: readonly string[] = [
  'It was the third such case since 2004.',
  'The mayor thanked the volunteers.',
  'The season ends in the first week of June.',
  'Investors had hoped for better figures in the last quarter.',
  'The region has been spared for most of a decade.',
  '“It could have been worse,” a shopkeeper said.',
  'A report is to be published next month.',
];
