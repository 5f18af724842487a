import type { Article, Span } from '../../story/article.ts';
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
import { knownForms } from '../words/gazetteer.ts';
import type { FactDetails, FactKind, LookedUpFact } from './lookedUpFact.ts';

/** What a topic of facts is: a name of a kind, something counted, words that were said, or a term. */
export type TopicKind = NameKind | 'figure' | 'quote' | 'term';

/** What one story adds to a topic. */
interface TopicPart {
  readonly kind: TopicKind;
  readonly label: string;
  /** Other words it is found by: other forms of a name, offices, a figure's number. */
  readonly aliases: readonly string[];
  /** How much the story makes of it, where one mention is 1. */
  readonly weight: number;
  readonly facts: readonly LookedUpFact[];
}

/** What a fact adds to a name's weight, beside its mentions. */
const FACT_WEIGHT = 2;
/** What a figure, a term and a quote weigh as topics of their own. */
const OWN_WEIGHT = { figure: 9, count: 2, term: 8, quote: 3 } as const;
/** What is counted in any story, and tells no story from another. */
const ANY_COUNT = /^(?:other )?(?:people|persons|men|women|children|others|times|points)$/i;
/** A longer quote is called by its first words. */
const LONGEST_LABEL = 80;

/** The passages of one paragraph, to find the one that a slice stands in. */
type PassagesOf = (paragraph: number) => readonly Passage[];

/** Tells a story's facts as the parts it adds to topics: names first, then figures, terms and quotes. */
export function tellFacts(facts: ArticleFacts, passagesOf: PassagesOf): TopicPart[] {
  const tell = (
    kind: FactKind,
    label: string,
    at: Slice,
    value: Span | null,
    details: FactDetails = {},
  ) => tellFact(passagesOf, kind, label, at, value, details);
  const called = new Set(facts.names.flatMap(({ aliases }) => aliases));
  const terms = facts.terms.filter(({ term }) => !called.has(term.text));
  const explained = new Set(terms.map(({ term }) => term.text));
  return [
    ...facts.names.map((name) => namePart(name, facts, tell)),
    ...facts.figures.flatMap((figure) => figurePart(figure, tell)),
    ...terms.map((term) => termPart(term, facts, tell)),
    ...facts.quotes
      .filter(({ words }) => !explained.has(words.text))
      .map((quote) => quotePart(quote, tell)),
  ];
}

type Tell = (
  kind: FactKind,
  label: string,
  at: Slice,
  value: Span | null,
  details?: FactDetails,
) => LookedUpFact[];

function tellFact(
  passagesOf: PassagesOf,
  kind: FactKind,
  label: string,
  at: Slice,
  value: Span | null,
  details: FactDetails,
): LookedUpFact[] {
  const passages = passagesOf(at.paragraph);
  const first = passages.findLast(({ sentence }) => sentence.start <= at.start) ?? passages[0];
  const last = passages.find(({ sentence }) => sentence.end >= at.end) ?? first;
  if (!first || !last) return [];
  const text = first.paragraph.text.slice(
    first.sentence.start,
    Math.max(last.sentence.end, at.end),
  );
  return [
    {
      kind,
      label,
      value: value && first.paragraph.text.slice(value.start, value.end),
      text,
      passage: first,
      details,
    },
  ];
}

function namePart(
  name: Name,
  { roles, deeds, quotes, terms }: ArticleFacts,
  tell: Tell,
): TopicPart {
  const own = roles.filter(({ of }) => of === name);
  const told = [
    // An acronym in brackets is one more form of the name, and is told with it.
    ...terms
      .filter(({ term }) => name.aliases.includes(term.text))
      .flatMap(({ term, meaning }) => tell('term', term.text, term, meaning)),
    ...own.flatMap(({ is, kind }) => tell(roleKind(name, kind), name.label, is, is)),
    ...deeds
      .filter(({ of }) => of === name)
      .flatMap(({ sentence }) => tell('deed', name.label, sentence, null)),
    ...quotes.filter(({ speaker }) => speaker === name).flatMap((quote) => tellQuote(quote, tell)),
  ];
  const [mention] = name.mentions;
  return {
    kind: name.kind,
    label: name.label,
    aliases: [
      ...name.aliases,
      ...name.aliases.flatMap(knownForms),
      ...own.filter(({ kind }) => kind === 'office').flatMap(officeNames),
    ],
    weight: name.mentions.length + FACT_WEIGHT * told.length,
    facts: told.length || !mention ? told : tell('mention', name.label, mention, null),
  };
}

/** Only people have offices; what the story says of a place or an organisation describes it. */
const roleKind = ({ kind }: Name, role: Role['kind']): FactKind =>
  kind !== 'person' && role === 'office' ? 'description' : role;

function termPart({ term, meaning }: Term, { quotes }: ArticleFacts, tell: Tell): TopicPart {
  const quoted = quotes.filter(({ words, speaker }) => speaker && words.text === term.text);
  return {
    kind: 'term',
    label: term.text,
    aliases: [meaning.text],
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
    weight: OWN_WEIGHT.quote,
    facts: tellQuote(quote, tell),
  };
}

/** "Colombian President" names Gustavo Petro, and so does "Colombian President Petro". */
function officeNames({ of, is }: Role): string[] {
  return of.kind === 'person' ? [is.text, `${is.text} ${of.label.split(' ').at(-1)}`] : [is.text];
}

function tellQuote({ words, speaker, said, office, to }: Quote, tell: Tell): LookedUpFact[] {
  return tell('quote', speaker?.label ?? said?.text ?? labelOf(words.text), words, words, {
    ...(office && { office: office.text }),
    ...(to && { to: to.text }),
  });
}

function figurePart({ number, counts, when, change }: Figure, tell: Tell): TopicPart[] {
  if (!counts) return [];
  // "2,600 tons" and "cocaine" are told as "2,600 tons of cocaine"; "31%" that "fell 31%" as the change that it is.
  const isChange = change && change.start <= number.start && change.end >= number.end;
  const whole = isBehind(number, counts) ? { start: number.start, end: counts.end } : number;
  const value = isChange ? change : whole;
  return [
    {
      kind: 'figure',
      label: counts.text,
      aliases: [number.text],
      weight: ANY_COUNT.test(counts.text) ? OWN_WEIGHT.count : OWN_WEIGHT.figure,
      facts: tell('figure', counts.text, number, value, {
        ...(when && { when: when.text }),
        ...(change && !isChange && { change: change.text }),
      }),
    },
  ];
}

const isBehind = (number: Slice, counts: Slice): boolean =>
  counts.start >= number.end && counts.start - number.end <= ' of the '.length;

function labelOf(words: string): string {
  if (words.length <= LONGEST_LABEL) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_LABEL))}…`;
}

/** The passages of every article, by paragraph. */
export function filePassages(passages: Iterable<Passage>): Map<Article, Map<number, Passage[]>> {
  const filed = new Map<Article, Map<number, Passage[]>>();
  for (const passage of passages) {
    const { article, paragraph } = passage;
    const paragraphs = filed.get(article) ?? new Map<number, Passage[]>();
    filed.set(article, paragraphs);
    const here = paragraphs.get(paragraph.number);
    if (here) here.push(passage);
    else paragraphs.set(paragraph.number, [passage]);
  }
  return filed;
}
