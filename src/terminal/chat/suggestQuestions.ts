import type { Desk } from '../../desk/desk.ts';
import type { Passage } from '../../story/library.ts';

/** Two to five capitalised words in a row: most likely a name. */
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,4}(?! \p{Lu})`;

/** A form of question, and the words in a sentence that make it a question which that sentence answers. */
interface Form {
  readonly clue: RegExp;
  /** Whether clue and question are English; others serve any language. */
  readonly english: boolean;
  /** Whether it may be offered more than once. */
  readonly often?: boolean;
  ask(found: string): string;
}

/** The more telling ones first. */
const forms: readonly Form[] = [
  {
    clue: new RegExp(
      String.raw`\b(?:said|says|told) (${NAME})|(${NAME}) (?:said|says|told)\b`,
      'u',
    ),
    english: true,
    ask: (name) => `What did ${name} say?`,
  },
  {
    clue: /\b\d[\d,.]* (\p{Ll}{3,}s of \p{Ll}{4,})\b/u,
    english: true,
    ask: (things) => `How many ${things}?`,
  },
  {
    clue: /\b((?:[Tt]he )?\p{Lu}\p{L}+(?: (?:of|for|and|\p{Lu}\p{L}+))+) \(\p{Lu}{2,6}\)/u,
    english: true,
    ask: (body) => `What is ${body.replace(/^The /, 'the ')}?`,
  },
  {
    clue: new RegExp(`(${NAME}), who `, 'u'),
    english: true,
    ask: (name) => `Who is ${name}?`,
  },
  {
    clue: new RegExp(String.raw`(?<=\p{Ll},? )((?:the )?${NAME})`, 'u'),
    english: true,
    often: true,
    ask: (name) => `What about ${name}?`,
  },
  {
    clue: new RegExp(String.raw`(?<=\p{Ll},? )(${NAME})`, 'u'),
    english: false,
    often: true,
    ask: (name) => `${name}?`,
  },
];

/** How many sentences are tried for each form: enough to find one, few enough to greet at once. */
const TRIES = 30;

/**
 * Questions that the stories answer: each is made of a sentence's own words, is put to the desk,
 * and counts only where the desk answers it from that sentence's paragraph. Fewer, or none, where
 * the stories lend themselves to no such question.
 */
export async function suggestQuestions(desk: Desk, most: number): Promise<string[]> {
  const questions: string[] = [];
  const used = new Set<Passage['paragraph']>();
  for (const form of forms) {
    const { clue, ask } = form;
    let tries = 0;
    for (const { article, paragraph, sentence } of desk.library.passages) {
      if (questions.length >= most) return questions;
      if (tries >= TRIES) break;
      if (form.english && article.language !== 'en') continue;
      if (used.has(paragraph)) continue;
      const found = clue.exec(sentence.text)?.slice(1).find(Boolean);
      if (!found) continue;
      tries += 1;
      const question = ask(found);
      const { outcome, hits } = await desk.ask(question, { limit: 1 });
      const answeredHere = outcome === 'answered' && hits[0]?.paragraph === paragraph.text;
      if (!answeredHere || questions.includes(question)) continue;
      questions.push(question);
      used.add(paragraph);
      if (!form.often) break;
    }
  }
  return questions;
}
