import Fuse from 'fuse.js';
import { isEveryday } from '../words/gazetteer.ts';
import { isName, type Topic } from './collectTopics.ts';
import type { TopicFile } from './fileTopics.ts';
import {
  headWordsOf,
  holdsAll,
  isLike,
  plainOf,
  stemOf,
  tellingWords,
  withoutTitles,
  wordsOf,
} from './topicWords.ts';

/** A topic that what is typed may mean. */
export interface Match {
  readonly topic: Topic;
  /** `exact`: one of its names is typed. `whole`: every word typed is one of its words, a typo aside. `beginning`: or begins one. `near`: it is only like it. */
  readonly how: 'exact' | 'whole' | 'beginning' | 'near';
  /** Where the words typed are found: in its label itself, in other names for it, or only in what the stories say it is. */
  readonly by: 'label' | 'alias' | 'role';
}

/** Finds topics from any spelling. */
export interface TopicMatcher {
  /** Best first; among equals the weightiest; of the stories with these ids alone, where they are given. */
  match(typed: string, limit: number, among?: ReadonlySet<string>): readonly Match[];
}

/** Fuse.js walks so many short labels within a few milliseconds; of more, only those that share a word, or nearly. */
const MOST_TO_WALK = 1_500;
/** Of those that share a word, the weightiest so many are compared. */
const MOST_IN_POOL = 200;
/** So many of each way of matching are put in order, the weightiest; one letter more tells the rest apart. */
const MOST_RANKED = 300;
/** Fuse.js scores: 0 is the same text, 1 has nothing in common. */
const WORST_FUSE_SCORE = 0.3;
/** A beginning this short fits nearly anything, so it does not say what is meant. */
const SHORTEST_BEGINNING = 3;

/** Makes a matcher of filed topics. */
export function createMatcher(file: TopicFile): TopicMatcher {
  const { topics } = file;
  const placesLike = measureLikeness(topics);
  /** Keeps topics of a story that tells of what other words name, too, where any does: "brightwell ceo" is nobody of whom only other stories tell. */
  const besideOthers = (others: readonly string[]): Sieve => {
    const places = others.flatMap((word) => [...file.withWord(word)]);
    const stories = new Set(places.flatMap((place) => [...(topics[place]?.stories ?? [])]));
    return (place) => stories.size === 0 || isToldBy(topics[place], stories);
  };
  return {
    match(typed, limit, among) {
      const isAllowed: Sieve = (place) => !among || isToldBy(topics[place], among);
      const wanted = wordsOf(typed);
      if (!wanted.length) return weightiest(topics, limit, isAllowed);
      const { telling, sought } = tellingWords(wanted);
      const isHeld: Sieve = (place) => isAllowed(place) && topics[place]?.kind === 'person';
      const isMeant: Sieve = (place) => isAllowed(place) && isCalledSo(topics[place], sought);
      const whole = sought.map((word) => file.withWord(word));
      const begun = sought.map(
        (word, index) => new Set([...(whole[index] ?? []), ...file.withBeginning(word)]),
      );
      // "strike" is no striker, and "Martins" not Martin.
      const isWholeWord = sought.length === 1 && file.isWord(sought[0] ?? '');
      const says =
        telling && !isWholeWord && sought.every((word) => word.length >= SHORTEST_BEGINNING);
      const own = sought.filter((word) => file.isWord(word));
      const isOthersName = (topic: Topic | undefined): boolean =>
        topic !== undefined && own.some((word) => isOtherForm(topic, word));

      const found = new Map<number, Match['how']>();
      const find = (places: Iterable<number>, how: Match['how'], sieve = isMeant) => {
        for (const place of firstOf(places, MOST_RANKED, sieve))
          if (!found.has(place)) found.set(place, how);
      };
      find(file.named(plainOf(wanted)), 'exact');
      find(file.named(plainOf(withoutTitles(wanted))), 'exact');
      const isOwnName: Sieve = (place) => isMeant(place) && !isOthersName(topics[place]);
      find(intersection(whole), telling ? 'whole' : 'near', isOwnName);
      find(intersection(begun), says ? 'beginning' : 'near', isOwnName);
      find(intersection(begun), 'near');
      for (const name of namesWithin(sought)) find(file.named(name), 'near', isAllowed);
      // Who is chief of something else is offered only where nobody is nearer.
      for (const head of sought.length > 1 ? officesIn(typed) : []) {
        if (found.size > 0) break;
        const isBeside = besideOthers(sought.filter((word) => !head.includes(word)));
        const holders = intersection(head.map((word) => file.withWord(word)));
        find(holders, 'near', (place) => isHeld(place) && isBeside(place));
      }
      // "PFAS" is no slip for Paul Fass.
      if (found.size < limit && !isWholeWord)
        find(placesLike(typed.trim(), begun, isAllowed), 'near', isAllowed);
      return ranked(found, topics, { beginning: plainOf(wanted), sought }).slice(0, limit);
    },
  };
}

/** Whether the topic at a place may be matched. */
type Sieve = (place: number) => boolean;

function weightiest(topics: readonly Topic[], limit: number, isAllowed: Sieve): Match[] {
  return firstOf(topics.keys(), limit, isAllowed).flatMap((place): Match[] => {
    const topic = topics[place];
    return topic ? [{ topic, how: 'near', by: 'alias' }] : [];
  });
}

/** The first places that are allowed, at most so many. */
function firstOf(places: Iterable<number>, limit: number, isAllowed: Sieve): number[] {
  const first: number[] = [];
  for (const place of places) {
    if (first.length >= limit) break;
    if (isAllowed(place)) first.push(place);
  }
  return first;
}

function isToldBy(topic: Topic | undefined, among: ReadonlySet<string>): boolean {
  for (const id of topic?.stories ?? []) if (among.has(id)) return true;
  return false;
}

/** Whether any word sought is one of a topic's names or says what it is: "Salazar" is not "a lawyer for Mr. Salazar", and "rates" is nothing that "was rated". */
function isCalledSo(topic: Topic | undefined, sought: readonly string[]): boolean {
  if (topic?.kind === 'figure') return sought.every((typed) => isOfFigure(topic, typed));
  if (topic?.kind === 'quote') return isOfQuote(topic, sought);
  if (!topic?.roles.size) return topic !== undefined;
  const words = [
    ...[topic.label, ...topic.aliases].flatMap(wordsOf),
    ...[...topic.roles].flatMap(headWordsOf),
  ];
  return sought.some((typed) => words.some((word) => isLike(word, typed)));
}

/** Whether a figure counts what is typed, or it was done to so many: "killed" or "kill" is "killing 318 people", and "objections" are of "2,300 people had objected". */
function isOfFigure({ label, aliases }: Topic, typed: string): boolean {
  const isDoing = /(?:ed|ing|[cst]ions?)$/.test(typed);
  return (
    wordsOf(label).some((word) => isLike(word, typed)) ||
    [...aliases]
      .flatMap(wordsOf)
      .some(
        (word) =>
          word.startsWith(typed) || `${word}s` === typed || (isDoing && isLike(word, typed)),
      )
  );
}

/** So many words may stand between two that are typed of a quote: "door north" is of “a door to the north”. */
const MOST_BETWEEN = 3;

/** A quote of more words says a single one of everyday speech in passing: “the third strike since 2019, and by far the worst” tells nothing of "strike". */
const MOST_ABOUT_IT = 8;

/** Whether the words typed stand near each other in a quote, in this order and in a like form: "interest rates" is none of “the interest was so great that it was rated best”. */
function isOfQuote({ label, aliases }: Topic, sought: readonly string[]): boolean {
  const [only = ''] = sought;
  const most = sought.length === 1 && isEveryday(only) ? MOST_ABOUT_IT : Number.POSITIVE_INFINITY;
  return [label, ...aliases]
    .map(wordsOf)
    .some((words) => words.length <= most && standsIn(words, sought));
}

/** Whether words stand near each other among others, in their order. */
const standsIn = (words: readonly string[], sought: readonly string[]): boolean =>
  words.some((_, start) => {
    let at = start - 1;
    return sought.every((typed, index) => {
      const reach = index === 0 ? at + 2 : at + 2 + MOST_BETWEEN;
      const next = words.slice(at + 1, reach).findIndex((word) => isLikeNoun(word, typed));
      at += next + 1;
      return next >= 0;
    });
  });

/** "rates" are not what was "rated". */
const isLikeNoun = (word: string, typed: string): boolean =>
  isLike(word, typed) && !(/[^s]s$/.test(typed) && /ed$/.test(word));

/** What may be somebody's whole name within what is typed, the longer first: "| viktor asplund | captain". */
function namesWithin(sought: readonly string[]): string[] {
  const names: string[] = [];
  for (let length = sought.length - 1; length > 1; length--)
    for (let start = 0; start + length <= sought.length; start++)
      names.push(plainOf(sought.slice(start, start + length)));
  return names;
}

/** What may be an office in what is typed, the more telling first: "Ghana's | foreign | minister". */
function officesIn(typed: string): string[][] {
  const { sought } = tellingWords(headWordsOf(typed));
  return [sought, sought.slice(-1)];
}

/** Whether a topic is called by no such word itself, but by another form of it, as nobody is called by a plural of their name. */
function isOtherForm({ kind, label, aliases, roles }: Topic, typed: string): boolean {
  if (!isName({ kind })) return false;
  const isForm = (text: string) => wordsOf(text).some((word) => stemOf(word) === stemOf(typed));
  const names = [label, ...aliases];
  return (
    names.some(isForm) &&
    !names.flatMap(wordsOf).includes(typed) &&
    ![...roles].some((role) => headWordsOf(role).includes(typed))
  );
}

/** The places in all of the sets, the weightiest first. */
function intersection([first, ...others]: readonly ReadonlySet<number>[]): number[] {
  const places = [...(first ?? [])].filter((place) => others.every((set) => set.has(place)));
  return places.sort((a, b) => a - b);
}

/** Finds the places of the topics that are like what is typed, the likest first: of few topics among all, of many among those that share a word. */
function measureLikeness(topics: readonly Topic[]) {
  const placeOf = new Map(topics.map((topic, place) => [topic, place]));
  const all = topics.length <= MOST_TO_WALK ? fuseOf(topics) : null;
  return (typed: string, sharing: readonly ReadonlySet<number>[], isAllowed: Sieve): number[] => {
    const pool = all ?? fuseOf(someOf(sharing, topics, isAllowed));
    const like = pool.search(typed, { limit: MOST_RANKED });
    return like.flatMap(({ item }) => placeOf.get(item) ?? []);
  };
}

function fuseOf(topics: readonly Topic[]): Fuse<Topic> {
  return new Fuse(topics, {
    keys: [
      { name: 'label', weight: 2 },
      { name: 'aliases', getFn: ({ aliases, roles }) => [...aliases, ...roles], weight: 1 },
    ],
    threshold: WORST_FUSE_SCORE,
    ignoreDiacritics: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
}

/** The weightiest topics that share a word with what is typed. */
function someOf(
  sets: readonly ReadonlySet<number>[],
  topics: readonly Topic[],
  isAllowed: Sieve,
): Topic[] {
  const places = [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => a - b);
  return firstOf(places, MOST_IN_POOL, isAllowed).flatMap((place) => topics[place] ?? []);
}

/** Which way of matching goes first; where the words are found in the label itself, one step earlier. */
const STEPS: Readonly<Record<Match['how'], number>> = { exact: 1, whole: 3, beginning: 5, near: 6 };

const HALF_STEP = 0.5;

/** Puts what is found in order: by step, then labels that begin with what is typed, then by weight. */
function ranked(
  found: ReadonlyMap<number, Match['how']>,
  topics: readonly Topic[],
  { beginning, sought }: { readonly beginning: string; readonly sought: readonly string[] },
): Match[] {
  const order = [...found].flatMap(([place, how], nearness) => {
    const topic = topics[place];
    if (!topic) return [];
    const by = foundBy(topic, sought);
    const step = stepOf({ topic, how, by });
    const starts = plainOf(wordsOf(topic.label)).startsWith(beginning) ? 0 : 1;
    // Fuse.js has put what is only near in order already; topics stand weightiest first.
    return { match: { topic, how, by }, step, starts, place: how === 'near' ? nearness : place };
  });
  order.sort((a, b) => a.step - b.step || a.starts - b.starts || a.place - b.place);
  return order.map(({ match }) => match);
}

function stepOf({ topic, how, by }: Match): number {
  // Whoever is manager goes before whoever speaks of one.
  if (topic.kind === 'quote' && how !== 'exact') return STEPS[how] + HALF_STEP;
  return STEPS[how] - (by === 'label' && how !== 'near' ? 1 : 0);
}

function foundBy({ label, aliases, roles }: Topic, sought: readonly string[]): Match['by'] {
  if (holdsAll(wordsOf(label), sought)) return 'label';
  if (!roles.size) return 'alias';
  return holdsAll([label, ...aliases].flatMap(wordsOf), sought) ? 'alias' : 'role';
}
