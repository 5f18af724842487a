import { type APIComponentInMessageActionRow, ButtonStyle, ComponentType } from 'discord.js';
import type { CitedHit } from '../../desk/answer.ts';
import { type Action, type AnswerView, encodePress } from '../customIds/answerView.ts';
import { BUTTON_URL_LIMIT } from '../limits.ts';
import { shorten } from '../markdown.ts';
import type { Reader } from '../reader.ts';
import { button, row } from './button.ts';
import { citationLine } from './citationLine.ts';
import {
  heading,
  type MessagePayload,
  message,
  remark,
  rule,
  STRIPE,
  signature,
  text,
} from './payload.ts';
import { quoteExcerpt } from './quoteExcerpt.ts';

/** How much of a question is repeated above its answer. */
const QUESTION_LENGTH = 240;
/** How many near misses are shown where the stories hold no answer. */
const NEAR_MISSES = 3;
/**
 * How much of a passage is quoted, and of each near miss. With every sign of it escaped, the longest
 * question, title, section and link, a message still keeps to Discord's limit on text.
 */
const QUOTE_LENGTH = 1000;
const NEAR_MISS_LENGTH = 200;

/** All that an answer's message is made of. */
interface AnswerMessage extends Pick<Reader, 'words' | 'locale' | 'sharedBy'> {
  readonly question: string;
  readonly view: AnswerView;
  /** The hits that the view names, in its order. */
  readonly hits: readonly CitedHit[];
  /** A line above the answer, in our words: that it was narrowed or has changed. */
  readonly remark?: string | undefined;
}

/** The question, the passage that answers it with the words that matter in bold, and its citation. */
export function answerMessage(shown: AnswerMessage): MessagePayload {
  return shown.view.answered ? answered(shown) : unanswered(shown);
}

function answered(shown: AnswerMessage): MessagePayload {
  const { view, hits, locale } = shown;
  const hit = hits[view.at] ?? hits[0];
  if (!hit) return unanswered(shown);
  return message(
    STRIPE.answer,
    [
      ...head(shown),
      text(quoteAnswer(hit, view.whole)),
      rule(),
      text(citationLine(hit, locale)),
      ...later(shown),
    ],
    below(shown, hit),
  );
}

/** Under the first hit what a later story says; nothing where none does. */
function later({ view, hits, words, locale }: AnswerMessage) {
  const hit = view.at === 0 && view.later !== null ? hits[view.later] : undefined;
  return hit ? [text(remark(words.answer.later)), nearMiss(hit, locale)] : [];
}

/** A passage told beside an answer, or where there is none, and where it stands. */
const nearMiss = (hit: CitedHit, locale: string) =>
  text(quoteExcerpt(hit, hit, hit.matches, NEAR_MISS_LENGTH), citationLine(hit, locale));

function unanswered(shown: AnswerMessage): MessagePayload {
  const { hits, words, locale } = shown;
  const near = hits.slice(0, NEAR_MISSES);
  const passages = near.map((hit) => nearMiss(hit, locale));
  return message(
    STRIPE.silence,
    [
      ...head(shown),
      text(words.answer.none),
      ...(near.length > 0
        ? [rule(), text(remark(words.answer.nearest(near.length))), ...passages]
        : []),
    ],
    below(shown, null),
  );
}

function head({ question, remark: said }: AnswerMessage) {
  return [
    text(heading(shorten(question, QUESTION_LENGTH))),
    ...(said === undefined ? [] : [text(remark(said))]),
  ];
}

/** Whether its paragraph says more than the passage. */
const isLonger = ({ paragraph, text }: CitedHit): boolean => paragraph.length > text.length;

/** In bold: of a paragraph its sentence, of a sentence the words that the answer lies in, or those that met the question. */
function quoteAnswer(hit: CitedHit, whole: boolean): string {
  const paragraph = { start: 0, end: hit.paragraph.length };
  return whole && isLonger(hit)
    ? quoteExcerpt(hit, paragraph, [{ start: hit.start, end: hit.end }], QUOTE_LENGTH)
    : quoteExcerpt(hit, hit, hit.answer ? [hit.answer] : hit.matches, QUOTE_LENGTH);
}

function below({ view, hits, words, sharedBy }: AnswerMessage, hit: CitedHit | null) {
  const act = (action: Action, label: string, disabled = false) =>
    button(encodePress(view, action), label, disabled);
  const paging =
    hit && hits.length > 1
      ? [
          act('previous', words.buttons.previous, view.at === 0),
          act('count', words.buttons.count(view.at + 1, hits.length), true),
          act('next', words.buttons.next, view.at === hits.length - 1),
        ]
      : [];
  const reading =
    hit && isLonger(hit)
      ? [act('extent', view.whole ? words.buttons.sentence : words.buttons.whole)]
      : [];
  const url = hit?.citation.link ?? null;
  const source: APIComponentInMessageActionRow[] =
    url !== null && url.length <= BUTTON_URL_LIMIT
      ? [{ type: ComponentType.Button, style: ButtonStyle.Link, url, label: words.buttons.source }]
      : [];
  const sharing = view.shared ? [] : [act('share', words.buttons.share)];
  const keeping = view.private ? sharing : [act('delete', words.buttons.delete)];
  // So parted, each row fits across a phone.
  return [...signature(sharedBy), ...row(paging), ...row([...reading, ...source, ...keeping])];
}
