import type { Desk } from '../../desk/desk.ts';
import type { Passage } from '../../story/library.ts';

/** Two or more capitalised words in a row: most likely a name. */
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+`;

/** A form of question, and the words in a sentence that make it a question which that sentence answers. */
interface Form {
  readonly clue: RegExp;
  ask(found: string): string;
}

/** The more telling ones first; the questions are English, as their clues are. */
const forms: readonly Form[] = [
  {
    clue: new RegExp(
      String.raw`\b(?:said|says|told) (${NAME})|(${NAME}),? (?:said|says|told)\b`,
      'u',
    ),
    ask: (name) => `What did ${name} say?`,
  },
  {
    clue: /\b\d[\d,.]* (\p{Ll}+s of \p{Ll}+)/u,
    ask: (things) => `How many ${things}?`,
  },
  {
    clue: /\b((?:[Tt]he )?\p{Lu}\p{L}+(?: (?:of|for|and|\p{Lu}\p{L}+))+) \(\p{Lu}{2,6}\)/u,
    ask: (body) => `What is ${body.replace(/^The /, 'the ')}?`,
  },
  {
    clue: new RegExp(`(${NAME}), who `, 'u'),
    ask: (name) => `Who is ${name}?`,
  },
  {
    clue: /\b\d[\d,.]* (\p{Ll}{3,}s)\b/u,
    ask: (things) => `How many ${things}?`,
  },
  {
    clue: new RegExp(String.raw`(?<=\p{Ll},? )(${NAME})`, 'u'),
    ask: (name) => `What about ${name}?`,
  },
];

/** How many sentences are tried for each form: enough to find one, few enough to greet at once. */
const TRIES = 8;

/**
 * Questions that the stories answer: each is made of a sentence's own words, is put to the desk,
 * and counts only where the desk answers it from that sentence's paragraph. Fewer, or none, where
 * the stories lend themselves to no such question.
 */
export async function suggestQuestions(desk: Desk, most: number): Promise<string[]> {
  const questions: string[] = [];
  const used = new Set<Passage['paragraph']>();
  for (const { clue, ask } of forms) {
    let tries = 0;
    for (const { article, paragraph, sentence } of desk.library.passages) {
      if (questions.length >= most) return questions;
      if (tries >= TRIES) break;
      if (article.language !== 'en' || used.has(paragraph)) continue;
      const found = clue.exec(sentence.text)?.slice(1).find(Boolean);
      if (!found) continue;
      tries += 1;
      const question = ask(found);
      const { outcome, hits } = await desk.ask(question, { limit: 1 });
      const answeredHere = outcome === 'answered' && hits[0]?.paragraph === paragraph.text;
      if (!answeredHere || questions.includes(question)) continue;
      questions.push(question);
      used.add(paragraph);
      break;
    }
  }
  return questions;
}
