import { groupBy } from '../../../search/groupBy.ts';
import { isEveryday, isKnown } from '../../words/gazetteer.ts';
import { isLarge, isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import { SPEECH } from '../../words/wordLists.ts';
import { type NameRun, through } from './nameRun.ts';

/** What serves two places at once, by the end of its name: "Argyll and Bute | Council". */
const SERVES = new RegExp(
  ` (?:${[
    'Police|Constabulary',
    '(?:(?:County|City|Borough|District|Regional) )?Council',
    // "University Hospitals NHS Foundation Trust", "Ambulance Service NHS Trust"
    '(?:University )?(?:(?:Hospitals?|Ambulance Service) )?NHS (?:Foundation )?Trust',
    '(?:University |General |Teaching )?Hospitals|Health Board',
    '(?:Fire|Ambulance)(?: and Rescue)? Service',
  ].join('|')})$`,
);
/** No such body has more words behind its first place: "North East Somerset Fire and Rescue Service". */
const LONGEST_BODY = 8;
/** What somewhere is in a place, where an "and" leads on to a body beside it: "in | Leeds and Bradford Council". */
const LEADS_TO_PLACE = /^(?:in|into|to|between|both|near|outside|around|across|and)$/;
/** Where a place alone stands, so that nobody is called so: "| near | Avon". */
const LEADS_TO_ALONE = /^(?:in|near|of|from|to|across|around)$/;
/** Everyday words and given names that are of places, too, which are named in pairs: "Tyne and | Wear", "| Devon | and Cornwall". */
const PLACE_PART = /^(?:Wear|Devon|North|South|East|West|Royal)$/;

/** Joins two places to the body of both: "Avon | and | Somerset Police". */
export function joinPlacesOfBody(runs: readonly NameRun[]): NameRun[] {
  const byText = groupBy(runs, ({ text }) => text);
  const surnames = new Set(
    runs.flatMap(({ text }) => (text.includes(' ') ? text.split(' ').slice(-1) : [])),
  );
  const joined: NameRun[] = [];
  for (const body of runs) {
    const before = joined.at(-1);
    const isBefore = before?.source === body.source && before.to === body.from - 1;
    const place = isBefore ? before : openingPlace(body);
    const areOne =
      place !== null &&
      isPair(place, body) &&
      (isKnown(place.text, 'place') ||
        (!surnames.has(place.text) && standsAsPlace(byText.get(place.text) ?? []))) &&
      (byText.get(body.text) ?? []).every((run) => isBehind(run, place.text));
    if (areOne && isBefore) joined.pop();
    joined.push(areOne ? through(place, body) : body);
  }
  return joined;
}

/** "| Quellmar | and Sorbeck Council": a word that opens a sentence, whose capital alone tells of no name; null where none does. */
function openingPlace({ source, from }: NameRun): NameRun | null {
  const word = source.words[from - 2];
  if (word?.opens !== true || word.pos !== 'PROPN') return null;
  return { source, from: from - 2, to: from - 1, text: word.text, titled: false };
}

/** Whether an "and" joins a name that may be a place's to one of a place and a body. */
function isPair(place: NameRun, body: NameRun): boolean {
  const { words } = place.source;
  if (place.source !== body.source || place.titled || body.from !== place.to + 1) return false;
  if (lowerAt(words, place.to) !== 'and' || body.to - body.from > LONGEST_BODY) return false;
  if (!SERVES.test(body.text)) return false;
  const second = body.text.replace(SERVES, '');
  if (!mayBePlace(place.text) || !mayBePlace(second)) return false;
  // Behind a place a given name may be another: "Leeds and | Bradford | Council".
  return !isGiven(place.text) && !partsClauses(place, body);
}

/** "fled | London and Kent Police | came", "in | Leeds and Bradford Council", "Oslo, | Bergen and Leeds Council": whether the "and" goes on with something else. */
function partsClauses({ source: { words }, from }: NameRun, body: NameRun): boolean {
  const isDone = isTagged(words, from - 1, 'VERB') && !SPEECH.has(lowerAt(words, from - 1));
  const isObject = isDone && isTagged(words, body.to, 'VERB', 'AUX');
  const isInList = textAt(words, from - 1) === ',' && isLarge(words, from - 2);
  return isObject || isInList || LEADS_TO_PLACE.test(lowerAt(words, from - 1));
}

/** Whether no word of a name tells that it is somebody's, a country's or a body's. */
function mayBePlace(text: string): boolean {
  if (isKnown(text, 'country')) return false;
  if (isKnown(text, 'place')) return true;
  return text
    .split(' ')
    .every(
      (word) =>
        PLACE_PART.test(word) ||
        (!isEveryday(word) &&
          !/^\p{Lu}{2,}$/u.test(word) &&
          !isKnown(word, 'organisation', 'organisation word', 'people')),
    );
}

const isGiven = (text: string): boolean =>
  isKnown(text, 'first name') && !isKnown(text, 'place') && !PLACE_PART.test(text);

/** Whether a name stands alone nowhere but behind where something is, or before an "and". */
const standsAsPlace = (runs: readonly NameRun[]): boolean =>
  runs.every(
    ({ source: { words }, from, to }) =>
      lowerAt(words, to) === 'and' || LEADS_TO_ALONE.test(lowerAt(words, from - 1)),
  );

/** Whether a name and an "and" stand right before a body wherever it is named. */
const isBehind = ({ source, from }: NameRun, place: string): boolean =>
  lowerAt(source.words, from - 1) === 'and' &&
  textAt(source.words, from - 2) === place.split(' ').at(-1);
