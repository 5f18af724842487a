import { isKnown } from '../../words/gazetteer.ts';
import { singularOf } from '../../words/singularOf.ts';
import type { Word } from '../../words/tagWords.ts';
import { beforeThe, isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import { DETERMINERS } from '../../words/wordLists.ts';
import type { NameRun } from './nameRun.ts';

/** Who makes cars, and lends each the name: "a | Honda CRV". */
const MAKERS =
  /^(?:Audi|BMW|Buick|Cadillac|Chevrolet|Chrysler|Citro[eë]n|Dacia|Daihatsu|Ferrari|Fiat|Ford|Honda|Hyundai|Isuzu|Jaguar|Jeep|Kia|Lada|Lamborghini|Lexus|Maserati|Mazda|Mercedes|Mercedes-Benz|Mitsubishi|Nissan|Opel|Peugeot|Porsche|Renault|Saab|Skoda|Škoda|Subaru|Suzuki|Tesla|Toyota|Vauxhall|Volkswagen|Volvo)$/;

/** What cars are told by before the maker: "a blue | Honda". */
const LOOKS =
  /^(?:black|white|gr[ae]y|silver|red|blue|green|yellow|orange|gold|brown|beige|maroon|purple|dark|light|coloured|colored|stolen|parked|oncoming|unmarked|rented|hired|armou?red|battered|rusty)$/;

/** What else a car is, or has, behind its name: "the Vauxhall | driver". */
const OF_CAR =
  /^(?:car|van|driver|saloon|sedan|hatchback|estate|coup[eé]|convertible|suv|truck|pickup|lorry|minivan|minibus|people)$/;

/** Names without what is only a car by the name of its maker: "a blue | Honda CRV", "a | Vauxhall Vectra" and then "the | Vauxhall | driver", against "a | Ford | spokesman", "the | Ford Foundation". */
export function withoutCars(runs: readonly NameRun[]): NameRun[] {
  const cars = new Set(runs.filter(isShownAsCar));
  if (!cars.size) return [...runs];
  const models = new Set([...cars].filter(isOfModel).map(({ text }) => text));
  const makers = new Set([...cars].map(makerOf));
  const isCarAgain = (run: NameRun) =>
    models.has(run.text) || (!isOfModel(run) && makers.has(makerOf(run)) && isThatCar(run));
  return runs.filter((run) => !cars.has(run) && !isCarAgain(run));
}

const makerOf = ({ source, from }: NameRun): string => textAt(source.words, from);

/** Whether a name goes on behind the maker's. */
const isOfModel = ({ from, to }: NameRun): boolean => to > from + 1;

/** Whether a run is a maker, with a model or with nothing behind it that belongs to a firm, and is told of as one of many. */
function isShownAsCar(run: NameRun): boolean {
  const { source, from, to, titled } = run;
  const { words } = source;
  if (titled || !MAKERS.test(makerOf(run))) return false;
  // "a Ford Transit | van", "a blue | Ford Transit"
  if (isOfModel(run) && (isOfCar(words, to) || isLook(words, from - 1))) return true;
  const isFirm = words.slice(from + 1, to).some(({ lower }) => isKnown(lower, 'organisation word'));
  if (isFirm || !(isOfModel(run) || isAlone(run))) return false;
  let start = from;
  while (isTagged(words, start - 1, 'ADJ', 'NUM') || isLook(words, start - 1)) start--;
  const first = lowerAt(words, start - 1);
  return (
    isLook(words, from - 1) ||
    isTagged(words, from - 1, 'NUM') ||
    (first !== 'the' && DETERMINERS.has(first))
  );
}

const isLook = (words: readonly Word[], at: number): boolean => LOOKS.test(lowerAt(words, at));

const isOfCar = (words: readonly Word[], at: number): boolean =>
  OF_CAR.test(singularOf(lowerAt(words, at)));

/** "the | Vauxhall", "the | Vauxhall | driver" */
const isThatCar = (run: NameRun): boolean =>
  beforeThe(run.source.words, run.from) === run.from - 2 && isAlone(run);

/** Whether no noun stands behind a maker but one for a car: not in "a | Honda | plant". */
const isAlone = ({ source: { words }, to }: NameRun): boolean =>
  isOfCar(words, to) ||
  !(isTagged(words, to, 'NOUN', 'PROPN', 'ADJ') || lowerAt(words, to) === "'s");
