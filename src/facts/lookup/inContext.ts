import type { Topic } from './collectTopics.ts';
import type { LookedUpFact } from './lookedUpFact.ts';
import { isWhole, type Meant, NOTHING, speaksOf } from './meantBy.ts';
import type { Match } from './topicMatcher.ts';
import { stemOf, tellingWords, wordsOf } from './topicWords.ts';

/** What was done: "flights | cancelled |". */
const DOING = /(?:ed|ing)$/;

/** What is counted, with of what the story that counts it is: "landslide | death toll", "deaths | from malaria"; what was done to them is no such word. Null where none are told. */
export function inContext(typed: string, match: (topic: string) => readonly Match[]): Meant | null {
  const { sought } = tellingWords(wordsOf(typed));
  for (let cut = 1; cut < sought.length; cut++)
    for (const [context, counted] of [
      [sought.slice(0, cut), sought.slice(cut)],
      [sought.slice(-cut), sought.slice(0, -cut)],
    ] as const) {
      if (context.some((word) => DOING.test(word))) continue;
      const topics = countedAs(match(counted.join(' ')));
      const figures = topics.flatMap(({ facts }) => facts).filter(speaksOf(counted));
      const facts = toldOf(figures, context);
      const told = topics.filter((topic) => topic.facts.some((fact) => facts.includes(fact)));
      if (facts.length) return { ...NOTHING, told, facts };
    }
  return null;
}

/** What figures count by its own name, else by what was done to it: "customers", and no "free data" that customers are offered. */
function countedAs(matches: readonly Match[]): readonly Topic[] {
  const counted = matches.filter((found) => found.topic.kind === 'figure' && isWhole(found));
  const byLabel = counted.filter(({ by }) => by === 'label');
  return (byLabel.length ? byLabel : counted).map(({ topic }) => topic);
}

/** Those facts of stories that are of the words by their title, or tell of them in the sentence as names; where sentences hold them, those alone. */
function toldOf(
  facts: readonly LookedUpFact[],
  context: readonly string[],
): readonly LookedUpFact[] {
  const stems = (text: string) => new Set(wordsOf(text).map(stemOf));
  const ofContext = facts.filter(({ text, passage }) => {
    const [title, names] = [stems(passage.article.title), stems(namesIn(text))];
    return context.every((word) => title.has(stemOf(word)) || names.has(stemOf(word)));
  });
  const inSentence = ofContext.filter(({ text }) => {
    const told = stems(text);
    return context.every((word) => told.has(stemOf(word)));
  });
  return inSentence.length ? inSentence : ofContext;
}

/** The words of a sentence that stand large. */
const namesIn = (text: string): string => (text.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).join(' ');
