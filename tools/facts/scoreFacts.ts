import type { ArticleFacts, Name, Slice } from '../../src/facts/articleFacts.ts';
import type { Article } from '../../src/story/article.ts';
import type { Gold } from './readGold.ts';

/** How what is found agrees with the gold, for one kind of fact. */
export interface Score {
  readonly kind: string;
  readonly right: number;
  /** What is found and is not so, in words. */
  readonly wrong: readonly string[];
  /** What is there and is not found, in words. */
  readonly missed: readonly string[];
}

/** Some scores as one: how many facts are right, how many were found, and how many there are. */
export interface Total {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** Sums some scores up. */
export function totalOf(scores: readonly Score[]): Total {
  const sum = (of: (score: Score) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const right = sum((score) => score.right);
  return {
    right,
    found: right + sum(({ wrong }) => wrong.length),
    wanted: right + sum(({ missed }) => missed.length),
  };
}

/** Scores every kind of fact. A fact is right only with all its parts: a figure with what it counts, its time and its change, a quote with its speaker, office and addressee. */
export function scoreFacts(gold: Gold, facts: ArticleFacts, article: Article): Score[] {
  const nameOf = (name: Name | null) => name && (goldNameOf(gold, name)?.name ?? `(${name.label})`);
  return [
    scoreNames(gold, facts),
    compare('offices', gold.roles, facts.roles, {
      same: ({ of, is }, role) =>
        nameOf(role.of) === of && is.some((words) => holds(role.is.text, words)),
      say: ({ of, is }) => `${of.label}: ${is.text}`,
      ask: ({ of, is }) => `${of}: ${is[0]}`,
    }),
    compare('figures', gold.figures, facts.figures, {
      same: (wanted, { number, counts, when, change }) =>
        number.paragraph === wanted.paragraph &&
        digits(number.text) === digits(wanted.value) &&
        (wanted.counts.length === 0 || wanted.counts.some((words) => holds(counts?.text, words))) &&
        wanted.when === (when?.text ?? null) &&
        (wanted.change === null ? change === null : holds(change?.text, wanted.change)),
      say: ({ number, counts, when, change }) =>
        [number, counts, when, change].map((part) => part?.text ?? '–').join(' | '),
      ask: ({ value }) => value,
    }),
    compare('quotes', gold.quotes, facts.quotes, {
      same: (wanted, { words, speaker, office, to }) =>
        isSameQuote(wanted, words) &&
        (nameOf(speaker) === wanted.speaker || (wanted.optional === true && !speaker)) &&
        (wanted.office === null || !speaker || holds(office?.text, wanted.office)) &&
        (wanted.to === null ? to === null : holds(to?.text, wanted.to)),
      say: ({ words, speaker }) =>
        `¶${words.paragraph} ${words.start}–${words.end}: ${speaker?.label ?? 'nobody'}`,
      ask: ({ paragraph, start, words, speaker }) =>
        `¶${paragraph} ${words ?? start}: ${speaker ?? 'nobody'}`,
    }),
    compare('terms', gold.terms, facts.terms, {
      same: (wanted, { term, meaning }) =>
        term.text === wanted.term && holds(meaning.text, wanted.meaning),
      say: ({ term, meaning }) => `${term.text}: ${meaning.text}`,
      ask: ({ term }) => term,
    }),
    compare('deeds', gold.actions, facts.deeds, {
      same: (wanted, { of, sentence }) =>
        nameOf(of) === wanted.of &&
        sentence.paragraph === wanted.paragraph &&
        sentenceOf(article, sentence) === wanted.sentence,
      say: ({ of, sentence }) =>
        `${of.label}: ¶${sentence.paragraph} ${sentenceOf(article, sentence)}`,
      ask: ({ of, paragraph, sentence }) => `${of}: ¶${paragraph} ${sentence}`,
    }),
  ];
}

/** A name is right where it has the right kind and none of its forms is another's. */
function scoreNames(gold: Gold, { names }: ArticleFacts): Score {
  const claimed = new Set<Gold['names'][number]>();
  const wrong = names.filter((name) => {
    const wanted = goldNameOf(gold, name);
    const right =
      wanted !== null &&
      !claimed.has(wanted) &&
      wanted.kind === name.kind &&
      name.aliases.every((form) => wanted.forms.includes(form));
    if (right) claimed.add(wanted);
    return !right;
  });
  const missed = gold.names.filter((wanted) => !wanted.optional && !claimed.has(wanted));
  return {
    kind: 'names',
    right: claimed.size,
    wrong: wrong.map(({ label, kind }) => `${label} (${kind})`),
    missed: missed.map(({ name }) => name),
  };
}

function goldNameOf({ names }: Gold, { label, kind }: Name): Gold['names'][number] | null {
  const called = names.filter(({ name, forms }) => name === label || forms.includes(label));
  return (
    called.find((wanted) => wanted.kind === kind && wanted.name === label) ?? called[0] ?? null
  );
}

function compare<W extends { readonly optional?: true }, F>(
  kind: string,
  wanted: readonly W[],
  found: readonly F[],
  {
    same,
    say,
    ask,
  }: {
    same: (wanted: W, found: F) => boolean;
    say: (found: F) => string;
    ask: (wanted: W) => string;
  },
): Score {
  const isRight = (fact: F) => wanted.some((one) => same(one, fact));
  return {
    kind,
    right: found.filter(isRight).length,
    wrong: found.filter((fact) => !isRight(fact)).map(say),
    missed: wanted
      .filter((one) => !one.optional && !found.some((fact) => same(one, fact)))
      .map(ask),
  };
}

const holds = (text: string | undefined, words: string): boolean =>
  text?.toLowerCase().includes(words.toLowerCase()) ?? false;

const digits = (text: string): string => text.match(/\d[\d,.]*/)?.[0] ?? text;

const bare = (text: string): string => text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');

/** Signs at the ends may belong to the words or to the sentence around them. */
function isSameQuote(
  { paragraph, words, start = 0, end = 0 }: Gold['quotes'][number],
  found: Slice,
): boolean {
  if (paragraph !== found.paragraph) return false;
  if (words !== undefined) return bare(words) === bare(found.text);
  return Math.abs(start - found.start) <= 1 && Math.abs(end - found.end) <= 2;
}

function sentenceOf(article: Article, { paragraph, start }: Slice): number {
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  const sentences = paragraphs.find(({ number }) => number === paragraph)?.sentences ?? [];
  return sentences.findLast((sentence) => sentence.start <= start)?.number ?? 0;
}
