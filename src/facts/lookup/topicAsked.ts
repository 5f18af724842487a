/** Questions that ask for a topic, with what they ask for: "what is | benzene", "what did | Lafleur | say". */
const QUESTIONS: readonly RegExp[] = [
  /^(?:what|who)(?: (?:is|are|was|were)|['’]s) (.+)$/i,
  /^what (?:did|does|do|has) (.+?) (?:say|says|said|mean|stand for|tell|told)\b/i,
  /^who (?:said|says) (.+)$/i,
  /^how (?:many|much) (.+?)(?: (?:is|are|was|were) there)?$/i,
  /^(?:tell me|what do you know) about (.+)$/i,
];

/** The topic that a question asks for: "benzene"; null where none is asked. */
export function topicAsked(typed: string): string | null {
  const question = typed.trim().replace(/\s*\?+$/, '');
  for (const pattern of QUESTIONS) {
    const topic = pattern.exec(question)?.[1];
    if (topic) return topic;
  }
  return null;
}
