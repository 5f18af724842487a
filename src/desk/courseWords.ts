/** Words that the course of events is asked for by: `What happened in March 2025?` */
export const HAPPENED = /^what\s+(?:has\s+)?happened\s+/i;

const TIMELINE = String.raw`(?:timeline|chronology|course\s+of\s+events|cronolog[ií]a|l[ií]nea\s+de(?:l)?\s+tiempo)`;
/** What a question opens with that asks for something else. */
const ASKS =
  '(?:what|who|whose|when|where|why|how|which|is|are|was|were|do|does|did|will|can|has|have)';
/** A timeline asked for by name, before its topic or behind it: `the timeline of the dam`, `dam timeline`. */
const NAMED = [
  new RegExp(
    String.raw`^(?:what(?:['’]s|\s+is|\s+was)\s+|(?:show|give|draw)\s+(?:me|us)\s+)?(?:an?\s+|the\s+|la\s+|una\s+)?${TIMELINE}(?![\p{L}\p{M}])(?:\s+(?:of|for|on|about|de|del|sobre)(?!\p{L}))?\s*:?\s*(?<topic>.*?)\s*[?.!]*$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:what(?:['’]s|\s+is|\s+was)\s+)?(?:the\s+)?(?<topic>(?!${ASKS}\b).+?)\s+${TIMELINE}\s*[?.!]*$`,
    'iu',
  ),
];

/** The topic that a timeline is asked for by name; empty where it is to be of everything, null where none is asked for. */
export function timelineNamed(question: string): string | null {
  for (const pattern of NAMED) {
    const topic = pattern.exec(question.trim())?.groups?.topic;
    if (topic !== undefined) return topic;
  }
  return null;
}
