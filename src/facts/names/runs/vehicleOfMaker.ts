import { isKnown } from '../../words/gazetteer.ts';
import { singularOf } from '../../words/singularOf.ts';
import type { Word } from '../../words/tagWords.ts';
import { beforeThe, isTagged, lowerAt } from '../../words/wordAt.ts';
import { DETERMINERS, phraseList, wordSet } from '../../words/wordLists.ts';
import type { NameRun } from './nameRun.ts';

/** Who makes cars, motorcycles and aircraft, and lends each the name: "a | Honda CRV", "a | Land Rover". */
const MAKERS = [
  ...wordSet(`
    Audi BMW Buick Cadillac Chevrolet Chrysler Citroën Citroen Dacia Daihatsu Ferrari Fiat Ford Honda Hyundai
    Isuzu Jaguar Jeep Kia Lada Lamborghini Lexus Maserati Mazda Mercedes Mercedes-Benz Mini Mitsubishi Nissan Opel
    Peugeot Porsche Renault Rolls-Royce Saab Skoda Škoda Subaru Suzuki Tesla Toyota Vauxhall Volkswagen Volvo`),
  ...phraseList('Alfa Romeo|Aston Martin|Land Rover|Range Rover'),
  ...wordSet('Ducati Harley-Davidson Kawasaki Yamaha Airbus Boeing Cessna'),
];

/** What vehicles are told by before the maker: "a blue | Honda". */
const LOOKS = wordSet(`
  black white grey gray silver red blue green yellow orange gold brown beige maroon purple dark light coloured colored
  stolen parked oncoming unmarked rented hired armoured armored battered rusty`);

/** What else a vehicle is, or has, behind its name: "the Vauxhall | driver". */
const OF_VEHICLE = wordSet(`
  car motorcycle motorbike helicopter jet airliner plane aircraft jeep taxi van saloon sedan hatchback estate
  coupé coupe convertible suv truck pickup lorry minivan minibus driver people`);

/** Names without what is only a vehicle by the name of its maker: "a blue | Honda CRV", "a | Vauxhall Vectra" and then "the | Vauxhall | driver", against "a | Ford | spokesman", "the | Ford Foundation". */
export function withoutVehicles(runs: readonly NameRun[]): NameRun[] {
  const vehicles = new Set(runs.filter(isShownAsOne));
  if (!vehicles.size) return [...runs];
  const models = new Set([...vehicles].filter(isOfModel).map(({ text }) => text));
  const makers = new Set([...vehicles].map(makerOf));
  const isOneAgain = (run: NameRun) =>
    models.has(run.text) || (!isOfModel(run) && makers.has(makerOf(run)) && isThatOne(run));
  return runs.filter((run) => !vehicles.has(run) && !isOneAgain(run));
}

/** The maker that a name begins with; empty where it begins with none. */
const makerOf = ({ text }: NameRun): string =>
  MAKERS.find((maker) => `${text} `.startsWith(`${maker} `)) ?? '';

/** Whether a name goes on behind the maker's. */
const isOfModel = (run: NameRun): boolean => run.text.length > makerOf(run).length;

/** Whether a run is a maker, with a model or with nothing behind it that belongs to a firm, and is told of as one of many. */
function isShownAsOne(run: NameRun): boolean {
  const { source, from, to, titled } = run;
  const { words } = source;
  if (titled || !makerOf(run)) return false;
  // "a Ford Transit | van", "a blue | Ford Transit"
  if (isOfModel(run) && (isOfVehicle(words, to) || isLook(words, from - 1))) return true;
  const isFirm = words.slice(from + 1, to).some(({ lower }) => isKnown(lower, 'organisation word'));
  if (isFirm || !(isOfModel(run) || isAlone(run))) return false;
  let start = from;
  while (isTagged(words, start - 1, 'ADJ', 'NUM') || isLook(words, start - 1)) start--;
  const first = lowerAt(words, start - 1);
  return (
    isLook(words, from - 1) ||
    // "two | Honda CRVs", but not "In 2010 | Honda | said"
    (isOfModel(run) && isTagged(words, from - 1, 'NUM') && !isYear(words, from - 1)) ||
    (first !== 'the' && DETERMINERS.has(first))
  );
}

const isYear = (words: readonly Word[], at: number): boolean => /^\d{4}$/.test(lowerAt(words, at));

const isLook = (words: readonly Word[], at: number): boolean => LOOKS.has(lowerAt(words, at));

const isOfVehicle = (words: readonly Word[], at: number): boolean =>
  OF_VEHICLE.has(singularOf(lowerAt(words, at)));

/** "the | Vauxhall", "the | Vauxhall | driver" */
const isThatOne = (run: NameRun): boolean =>
  beforeThe(run.source.words, run.from) === run.from - 2 && isAlone(run);

/** Whether no noun stands behind a maker but one for a vehicle: not in "a | Honda | plant". */
const isAlone = ({ source: { words }, to }: NameRun): boolean =>
  isOfVehicle(words, to) ||
  !(isTagged(words, to, 'NOUN', 'PROPN', 'ADJ') || lowerAt(words, to) === "'s");
