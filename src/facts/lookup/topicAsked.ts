import { withoutManners } from '../../search/question/withoutManners.ts';

/** Questions that ask for a topic, with what they ask for: "what is | benzene", "what did | Lafleur | say", "facts on | coca". */
const QUESTIONS: readonly RegExp[] = [
  /^(?:what|who)(?: (?:is|are|was|were)|['’]s) (.+)$/i,
  /^what (?:did|does|do|has) (.+?) (?:say|says|said|mean|stand for|tell|told)\b/i,
  /^who (?:said|says) (.+)$/i,
  /^how (?:many|much) (.+?)(?: (?:is|are|was|were) there)?$/i,
  /^(?:what do you know )?about (.+)$/i,
  /^(.+) facts$/i,
];
/** Where the words of a tag meet: "#Gustavo|Petro". */
const WORDS_MEET = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** The topic that a question asks for, without the manners around it: "benzene"; null where none is asked. */
export function topicAsked(typed: string): string | null {
  const question = withoutManners(typed)
    .trim()
    .replace(/\s*\?+$/, '');
  for (const pattern of QUESTIONS) {
    const topic = pattern.exec(question)?.[1];
    if (topic) return topic;
  }
  if (question.startsWith('#')) return question.slice(1).replace(WORDS_MEET, ' ');
  return question === typed.trim() ? null : question;
}
