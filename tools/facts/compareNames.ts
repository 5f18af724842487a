import compromise from 'compromise';
import { findNames } from '../../src/facts/names/findNames.ts';
import { tagWords } from '../../src/facts/words/tagWords.ts';
import type { Article } from '../../src/story/article.ts';
import type { Gold } from './readGold.ts';

/** How well the names of a story are found: forms of names, as a set, with and without their kind. */
export interface NamesScore {
  readonly finder: string;
  found: number;
  right: number;
  rightKind: number;
  wanted: number;
  milliseconds: number;
}

/** A form of a name and its kind; null where the finder tells none. */
type Form = readonly [text: string, kind: string | null];

const FINDERS: Readonly<Record<string, (article: Article) => Form[]>> = {
  'compromise: people, places, organisations': byCompromise,
  'wink-nlp: runs of proper nouns': byProperNouns,
  'Pilcrow: over wink-nlp’s words and compromise’s word lists': byPilcrow,
};

/** Compares what the libraries find by themselves with what Pilcrow makes of them. */
export function compareNames(stories: readonly { gold: Gold; article: Article }[]): NamesScore[] {
  return Object.entries(FINDERS).map(([finder, find]) => {
    const score: NamesScore = {
      finder,
      found: 0,
      right: 0,
      rightKind: 0,
      wanted: 0,
      milliseconds: 0,
    };
    for (const { gold, article } of stories) {
      find(article);
      const started = performance.now();
      const found = new Map(find(article));
      score.milliseconds += performance.now() - started;
      const text = paragraphsOf(article)
        .map((paragraph) => paragraph.text)
        .join('\n');
      const wanted = new Map(
        gold.names.flatMap(({ forms, kind }) => forms.map((form) => [form, kind])),
      );
      for (const { forms, optional } of gold.names)
        if (!optional)
          score.wanted += forms.filter((form) => text.includes(form) && !OFFICE.test(form)).length;
      for (const [form, kind] of found) {
        if (OFFICE.test(form)) continue;
        score.found++;
        if (wanted.has(form)) score.right++;
        if (kind !== null && wanted.get(form) === kind) score.rightKind++;
      }
    }
    return score;
  });
}

/** A form with its office is the same name once more; finders differ in whether they take it in. */
const OFFICE = /^(?:[A-Z]\w+ )?(?:President|Governor|Mayor|Sir)\b/;

const paragraphsOf = ({ sections }: Article) => sections.flatMap((section) => section.paragraphs);
const bare = (text: string): string =>
  text
    .replace(/^the /i, '')
    .replace(/[’']s$/, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
    .replace(/(?<!\b\p{Lu})\.$/u, '');

function byCompromise(article: Article): Form[] {
  return paragraphsOf(article).flatMap(({ text }): Form[] => {
    const read = compromise(text);
    const forms = (view: { out(as: 'array'): string[] }, kind: string): Form[] =>
      view.out('array').map((form) => [bare(form), kind]);
    return [
      ...forms(read.people(), 'person'),
      ...forms(read.places(), 'place'),
      ...forms(read.organizations(), 'organisation'),
    ];
  });
}

function byProperNouns(article: Article): Form[] {
  return paragraphsOf(article).flatMap((paragraph): Form[] => {
    const { words } = tagWords(paragraph);
    const forms: Form[] = [];
    for (let from = 0; from < words.length; from++) {
      let to = from;
      while (words[to]?.pos === 'PROPN') to++;
      const [first, last] = [words[from], words[to - 1]];
      if (to > from && first && last)
        forms.push([paragraph.text.slice(first.start, last.end), null]);
      from = Math.max(from, to);
    }
    return forms;
  });
}

function byPilcrow(article: Article): Form[] {
  return findNames(paragraphsOf(article).map(tagWords)).map(({ name, source, from, to }) => {
    const [first, last] = [source.words[from], source.words[to - 1]];
    return [source.paragraph.text.slice(first?.start, last?.end), name.kind];
  });
}
