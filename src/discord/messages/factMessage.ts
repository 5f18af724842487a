import { type CitedFact, groupBySentence, isWholePassage } from '../../desk/citedFact.ts';
import type { FactAnswer } from '../../desk/fact.ts';
import { cutText } from '../../story/cutText.ts';
import { TEXT_BUDGET } from '../limits.ts';
import { quote, shorten } from '../markdown.ts';
import type { Reader } from '../reader.ts';
import type { Words } from '../words/en.ts';
import { citationLine } from './citationLine.ts';
import {
  fitting,
  heading,
  type MessagePayload,
  message,
  remark,
  rule,
  ruled,
  STRIPE,
  text,
} from './payload.ts';
import { shareOrDelete } from './shareOrDelete.ts';

/** What a topic, a value, its passage and a suggestion may take. */
const TOPIC_LENGTH = 100;
const VALUE_LENGTH = 160;
const PASSAGE_LENGTH = 400;
/** The room that the topic and other topics take of a message. */
const HEAD_ROOM = 700;
/** Each block with its rule stays well under the components that one message holds. */
const MOST_BLOCKS = 8;

/** The fact first, and under it the passage it stands in; what is no topic gets the nearest passage, marked as such. */
export function factMessage(answer: FactAnswer, reader: Reader): MessagePayload {
  const { words, locale } = reader;
  const below = shareOrDelete(reader);
  const topic = text(heading(shorten(answer.topic, TOPIC_LENGTH)));
  const seeAlso = suggestionLine(answer, words);
  if (answer.outcome !== 'found')
    return message(STRIPE.silence, [topic, ...nearest(answer, words, locale), ...seeAlso], below);

  const { blocks, left } = fitBlocks(answer, words, locale);
  return message(
    STRIPE.answer,
    [
      topic,
      ...ruled(blocks),
      ...(left > 0 ? [text(remark(words.fact.more(left)))] : []),
      ...seeAlso,
    ],
    below,
  );
}

function nearest({ outcome, nearest: hit, unread }: FactAnswer, words: Words, locale: string) {
  const passage = hit ? excerptOf(hit.text) : null;
  return [
    text(outcome === 'ambiguous' ? words.fact.ambiguous : words.fact.none),
    ...(unread ? [text(words.fact.unread)] : []),
    ...(hit && passage
      ? [rule(), text(remark(words.fact.nearest), passage, citationLine(hit, locale))]
      : []),
  ];
}

function suggestionLine(answer: FactAnswer, words: Words) {
  const labels = answer.suggestions.map(({ label }) => shorten(label, TOPIC_LENGTH)).join(', ');
  return labels ? [text(remark(offer(answer, cutText(labels, 5 * TOPIC_LENGTH), words)))] : [];
}

/** Other topics, with what they have to do with the one asked for. */
function offer({ outcome, related }: FactAnswer, labels: string, words: Words): string {
  if (outcome === 'found') return words.fact.seeAlso(labels);
  if (outcome === 'ambiguous') return words.fact.several(labels);
  return related ? words.fact.near(labels) : words.fact.instead(labels);
}

/** As many facts as the message holds; those of one passage stand together over it. */
function fitBlocks({ topic, facts, more }: FactAnswer, words: Words, locale: string) {
  const groups = groupBySentence(facts).slice(0, MOST_BLOCKS);
  const blocks = fitting(
    groups.map((together) => blockOf(together, topic, words, locale)),
    TEXT_BUDGET - HEAD_ROOM,
  );
  const shown = groups.slice(0, blocks.length).flat().length;
  return { blocks, left: facts.length - shown + more };
}

/** What one passage tells, over the passage and its citation. */
function blockOf(
  together: readonly CitedFact[],
  topic: string,
  words: Words,
  locale: string,
): string {
  const [first] = together;
  if (!first) return '';
  const lines = together
    .filter((fact) => !together.some((other) => tellsToo(other, fact)))
    .map((fact) => factLine(fact, topic, words))
    .filter((line) => line !== null);
  const isSaid = together.some((fact) => isWholePassage(fact) && fitsLine(fact));
  const passage = isSaid ? [] : [excerptOf(first.text)];
  return [...new Set(lines), ...passage, citationLine(first, locale)].join('\n');
}

/** Whether a figure's own line tells a change that is a figure by itself: “253,000 hectares (grew by 10%)”. */
function tellsToo({ value, details: { change } }: CitedFact, fact: CitedFact): boolean {
  return value !== fact.value && fact.value !== null && change?.includes(fact.value) === true;
}

/** The fact in a line of its own, which does not repeat the topic; null where its passage is the fact. */
function factLine(
  { kind, label, value, details }: CitedFact,
  topic: string,
  words: Words,
): string | null {
  if (value === null) return null;
  const { office, when, change } = details;
  // A figure that is a change says less than the words for it: “10%” than “grew by 10%”.
  const isChange = change?.includes(value) ?? false;
  const [said, of] = [cut(isChange && change ? change : value), cut(label)];
  const more = [office, when, isChange ? null : change].flatMap((part) =>
    part ? [cut(part)] : [],
  );
  const aside = more.length > 0 ? ` (${more.join(', ')})` : '';
  switch (kind) {
    case 'quote':
      return `“**${said}**”${of && ` — ${of}`}${aside}${details.to ? `, ${words.fact.to(cut(details.to))}` : ''}`;
    case 'term':
      return `**${of}**: ${said}`;
    case 'side':
      return `${words.fact.side}: **${said}**`;
    default:
      return `**${said}**${label === topic ? '' : ` — ${of}`}${aside}`;
  }
}

/** Whether a line of its own tells all of a fact. */
const fitsLine = ({ value }: CitedFact): boolean => (value ?? '').length <= VALUE_LENGTH;

const cut = (words: string): string => shorten(words, VALUE_LENGTH);
const excerptOf = (passage: string): string => quote(cutText(passage, PASSAGE_LENGTH));
