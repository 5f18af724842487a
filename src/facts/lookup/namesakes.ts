import { foldWord } from '../../search/words/foldWord.ts';
import type { Article } from '../../story/article.ts';
import type { ArticleFacts, Name } from '../articleFacts.ts';
import { isSurnameAlone, surnamesIn } from './surnames.ts';

/** A story with the facts found in it. */
export interface ToldStory {
  readonly article: Article;
  readonly facts: ArticleFacts;
}

/** Somebody or something as one story tells of them. */
export interface Namesake {
  readonly name: Name;
  readonly facts: ArticleFacts;
  /** The word before each mention, in lower case without a stop: "mr", "said". */
  readonly before: readonly string[];
}

/** All who go by one surname. */
export interface Namesakes {
  /** Whom a story calls by it alone. */
  readonly short: Namesake[];
  /** Whom a story names with a given name. */
  readonly whole: Namesake[];
  /** What else is called so: a firm, a town. */
  readonly things: Namesake[];
}

/** Gathers by their surname, folded, whom stories call by it alone, with all who share it; a step for each story. */
export function* gatherNamesakes(
  stories: readonly ToldStory[],
): Generator<void, ReadonlyMap<string, Namesakes>> {
  const bySurname = new Map<string, Namesakes>();
  for (const story of stories) {
    yield;
    for (const name of story.facts.names)
      if (isCalledBySurname(name)) addShort(bySurname, name, story);
  }
  for (const story of stories) {
    yield;
    for (const name of story.facts.names) addOther(bySurname, name, story);
  }
  return bySurname;
}

const isCalledBySurname = ({ kind, label }: Name): boolean =>
  kind === 'person' && isSurnameAlone(label);

function addShort(bySurname: Map<string, Namesakes>, name: Name, story: ToldStory): void {
  const surname = foldWord(name.label);
  const namesakes = bySurname.get(surname) ?? { short: [], whole: [], things: [] };
  bySurname.set(surname, namesakes);
  namesakes.short.push(namesakeIn(story, name));
}

function addOther(bySurname: ReadonlyMap<string, Namesakes>, name: Name, story: ToldStory): void {
  const forms = name.kind === 'person' ? surnamesIn(name.label) : name.aliases.map(foldWord);
  for (const namesakes of forms.flatMap((form) => bySurname.get(form) ?? []))
    (name.kind === 'person' ? namesakes.whole : namesakes.things).push(namesakeIn(story, name));
}

/** The word that ends so many letters before a name: "said | Mr. | Hale". */
const WORD_BEFORE = /(\p{L}+)\.? $/u;

function namesakeIn({ article, facts }: ToldStory, name: Name): Namesake {
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  const before = name.mentions.map(({ paragraph, start }) => {
    const text = paragraphs.find(({ number }) => number === paragraph)?.text ?? '';
    return WORD_BEFORE.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '';
  });
  return { name, facts, before };
}
