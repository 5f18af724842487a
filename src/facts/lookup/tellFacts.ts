import { groupBy } from '../../search/groupBy.ts';
import type { Article, Span } from '../../story/article.ts';
import { cutText } from '../../story/cutText.ts';
import type { Passage } from '../../story/library.ts';
import type {
  ArticleFacts,
  Figure,
  Name,
  NameKind,
  Quote,
  Role,
  Slice,
  Term,
} from '../articleFacts.ts';
import { LEAST_LETTERS } from '../names/form/acronym.ts';
import { initialsOf } from '../names/form/initialsOf.ts';
import { kindOfRole } from '../roles/kindOfRole.ts';
import { knownForms } from '../words/gazetteer.ts';
import { doingOf } from './doingOf.ts';
import { figureForms } from './figureForms.ts';
import { formsWithNoun } from './formsWithNoun.ts';
import type { FactDetails, FactKind, LookedUpFact } from './lookedUpFact.ts';
import { writeRoles } from './roleForms.ts';

/** What a topic of facts is: a name of a kind, something counted, words that were said, or a term. */
export type TopicKind = NameKind | 'figure' | 'quote' | 'term';

/** What one story adds to a topic. */
interface TopicPart {
  readonly kind: TopicKind;
  readonly label: string;
  /** Other words it is found by: other forms of a name, a figure's number. */
  readonly aliases: readonly string[];
  /** What the story says somebody or something is. */
  readonly roles: readonly string[];
  /** How much the story makes of it, where one mention is 1. */
  readonly weight: number;
  readonly facts: readonly LookedUpFact[];
}

/** What a fact adds to a name's weight, beside its mentions. */
const FACT_WEIGHT = 2;
/** What a figure, a term and a quote weigh as topics of their own. */
const OWN_WEIGHT = { figure: 9, count: 2, bare: 1, term: 8, quote: 3 } as const;
/** What is counted in any story, and tells no story from another. */
const ANY_COUNT = /^(?:other )?(?:people|persons|men|women|children|others|times|points)$/i;
/** A longer quote is called by its first words. */
const LONGEST_LABEL = 80;

/** The passages of one paragraph, to find the one that a slice stands in. */
type PassagesOf = (paragraph: number) => readonly Passage[];

/** Tells a story's facts as the parts it adds to topics: names first, then figures, terms and quotes. */
export function tellFacts(facts: ArticleFacts, passagesOf: PassagesOf): TopicPart[] {
  const tell = tellingFrom(passagesOf);
  const called = new Set(facts.names.flatMap(({ aliases }) => aliases));
  const terms = facts.terms.filter(({ term }) => !called.has(term.text));
  const explained = new Set(terms.map(({ term }) => term.text));
  const tellName = nameTeller(facts, tell, passagesOf);
  return [
    ...facts.names.map(tellName),
    ...facts.figures.flatMap((figure) => figurePart(figure, tell)),
    ...terms.map((term) => termPart(term, facts, tell)),
    ...facts.quotes
      .filter(({ words }) => !explained.has(words.text))
      .map((quote) => quotePart(quote, tell)),
  ];
}

/** A fact with the passage that it stands in; none where no passage holds it. */
type Tell = (
  kind: FactKind,
  label: string,
  at: Slice,
  value: Span | null,
  details?: FactDetails,
) => LookedUpFact[];

const tellingFrom =
  (passagesOf: PassagesOf): Tell =>
  (kind, label, at, value, details = {}) => {
    const passages = passagesOf(at.paragraph);
    const first = passages.findLast(({ sentence }) => sentence.start <= at.start) ?? passages[0];
    const last = passages.find(({ sentence }) => sentence.end >= at.end) ?? first;
    if (!first || !last) return [];
    const { text } = first.paragraph;
    return [
      {
        kind,
        label,
        value: value && text.slice(value.start, value.end),
        text: text.slice(first.sentence.start, Math.max(last.sentence.end, at.end)),
        passage: first,
        details,
      },
    ];
  };

/** Tells of each name of a story what the story holds on it. */
function nameTeller(
  { names, roles, deeds, quotes, terms }: ArticleFacts,
  tell: Tell,
  passagesOf: PassagesOf,
) {
  const rolesOf = groupBy(roles, ({ of }) => of);
  const deedsOf = groupBy(deeds, ({ of }) => of);
  const quotesOf = groupBy(quotes, ({ speaker }) => speaker);
  const termsBy = groupBy(terms, ({ term }) => term.text);
  const waysToWrite = writeRoles(names);
  return (name: Name): TopicPart => {
    const own = rolesOf.get(name) ?? [];
    const said = quotesOf.get(name) ?? [];
    const offices = own.filter((role) => role.kind === 'office' || kindOfRole(role) === 'office');
    const tellRole = (role: Role) => tell(kindOfRole(role), name.label, role.is, role.is);
    const told = [
      // An acronym in brackets is one more form of the name, and is told with it.
      ...name.aliases
        .flatMap((alias) => termsBy.get(alias) ?? [])
        .flatMap(({ term, meaning }) => tell('term', term.text, term, meaning)),
      ...own.flatMap(tellRole),
      ...(deedsOf.get(name) ?? [])
        .filter(({ sentence }) => !said.some(({ words }) => opensWithin(sentence, words)))
        .flatMap(({ sentence }) => tell('deed', name.label, sentence, null)),
      ...said.flatMap((quote) => tellQuote(quote, tell)),
    ];
    const [mention] = name.mentions;
    return {
      kind: name.kind,
      label: name.label,
      aliases: [
        ...name.aliases,
        ...name.aliases.flatMap(knownForms),
        ...lettersOfBody(name),
        ...formsWithNoun(name, passagesOf),
      ],
      roles: offices.flatMap((role) =>
        rolePhrases(role, waysToWrite(role.is.text), tellRole(role)[0]?.passage),
      ),
      weight: name.mentions.length + FACT_WEIGHT * told.length,
      facts: told.length || !mention ? told : tell('mention', name.label, mention, null),
    };
  };
}

/** The letters that readers look a body of several words up by, though the story does not: "WHO", "MSF". */
const lettersOfBody = ({ kind, label }: Name): readonly string[] =>
  kind === 'organisation' ? initialsOf(label).filter(({ length }) => length >= LEAST_LETTERS) : [];

/** "“Six years. | That is all,” Ann Lowe said |": whether a sentence begins within a quote, with which it is told whole. */
const opensWithin = (sentence: Slice, words: Slice): boolean =>
  sentence.paragraph === words.paragraph &&
  words.start < sentence.start &&
  sentence.start < words.end;

/** "Colombian President" names Gustavo Petro, and so does "Colombian President Petro"; "co-leader" is found as "the party’s co-leader", too. */
function rolePhrases(
  { of, is }: Role,
  called: readonly string[],
  passage: Passage | undefined,
): string[] {
  const owner = passage?.paragraph.text.slice(0, is.start).match(OWNER)?.[0] ?? '';
  const whole = called.map((office) => owner + office);
  const surname = of.label.split(' ').at(-1);
  return of.kind === 'person'
    ? [...whole, ...called.map((office) => `${office} ${surname}`)]
    : whole;
}

/** Whose something is, right before it: "the | party’s | co-leader". */
const OWNER = /(?:\p{Lu}[\p{L}.-]* )*[\p{L}-]+['’]s $/u;

function termPart({ term, meaning }: Term, { quotes }: ArticleFacts, tell: Tell): TopicPart {
  const quoted = quotes.filter(({ words, speaker }) => speaker && words.text === term.text);
  return {
    kind: 'term',
    label: term.text,
    aliases: [meaning.text],
    roles: [],
    weight: OWN_WEIGHT.term,
    facts: [
      ...tell('term', term.text, term, meaning),
      ...quoted.flatMap((quote) => tellQuote(quote, tell)),
    ],
  };
}

function quotePart(quote: Quote, tell: Tell): TopicPart {
  return {
    kind: 'quote',
    label: labelOf(quote.words.text),
    aliases: [quote.words.text],
    roles: [],
    weight: OWN_WEIGHT.quote,
    facts: tellQuote(quote, tell),
  };
}

function tellQuote({ words, speaker, said, office, to }: Quote, tell: Tell): LookedUpFact[] {
  return tell('quote', speaker?.label ?? said?.text ?? '', words, words, {
    ...(office && { office: office.text }),
    ...(to && { to: to.text }),
  });
}

function figurePart({ number, counts, when, change }: Figure, tell: Tell): TopicPart[] {
  // "2,600 tons" and "cocaine" are told as "2,600 tons of cocaine"; "31%" that "fell 31%" as the change that it is.
  const isChange = change && change.start <= number.start && change.end >= number.end;
  const isTold = counts && isBehind(number, counts);
  const whole = isTold ? { start: number.start, end: counts.end } : number;
  // A number of which the story does not say in a few words what it counts is found by itself.
  const label = counts?.text ?? number.text;
  const facts = tell('figure', label, number, isChange ? change : whole, {
    ...(when && { when: when.text }),
    ...(change && !isChange && { change: change.text }),
  });
  const text = facts[0]?.passage.paragraph.text ?? '';
  return [
    {
      kind: 'figure',
      label,
      aliases: [...figureForms(number.text), ...(counts ? doingOf(text, whole) : [])],
      roles: [],
      weight: counts ? OWN_WEIGHT[ANY_COUNT.test(label) ? 'count' : 'figure'] : OWN_WEIGHT.bare,
      facts,
    },
  ];
}

const isBehind = (number: Slice, counts: Slice): boolean =>
  counts.start >= number.end && counts.start - number.end <= ' of the '.length;

const labelOf = (words: string): string => cutText(words, LONGEST_LABEL);

/** The passages of every article, by the number of their paragraph. */
export const filePassages = (
  passages: Iterable<Passage>,
): ReadonlyMap<Article, ReadonlyMap<number, Passage[]>> =>
  new Map(
    [...groupBy(passages, ({ article }) => article)].map(([article, own]) => [
      article,
      groupBy(own, ({ paragraph }) => paragraph.number),
    ]),
  );
