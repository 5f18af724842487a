import type { Checked } from '../../desk/check.ts';
import { shorten } from '../markdown.ts';
import type { Reader } from '../reader.ts';
import type { Words } from '../words/en.ts';
import { citationLine } from './citationLine.ts';
import { fitting, type MessagePayload, message, remark, ruled, STRIPE, text } from './payload.ts';
import { quoteExcerpt } from './quoteExcerpt.ts';
import { shareOrDelete } from './shareOrDelete.ts';

/** How much of a sentence and of the passage beside it is shown. */
const SENTENCE_LENGTH = 160;
const PASSAGE_LENGTH = 240;
/** With a rule between them, so many stay well under the components that one message holds. */
const MOST_SENTENCES = 10;

/** Each sentence with the passage that speaks to it; no verdict. */
export function checkMessage(checked: readonly Checked[], reader: Reader): MessagePayload {
  const { words, locale } = reader;
  const shown = checked.slice(0, MOST_SENTENCES);
  const blocks = fitting(shown.map((one) => sideBySide(one, words, locale)));
  const left = checked.length - blocks.length;
  return message(
    STRIPE.plain,
    [
      text(remark(words.check.title)),
      ...ruled(blocks),
      ...(left > 0 ? [text(remark(words.check.more(left)))] : []),
    ],
    shareOrDelete(reader),
  );
}

function sideBySide({ sentence, hit }: Checked, words: Words, locale: string): string {
  const said = `**${shorten(sentence, SENTENCE_LENGTH)}**`;
  if (!hit) return `${said}\n${words.answer.none}`;
  const passage = quoteExcerpt(hit, hit, hit.matches, PASSAGE_LENGTH);
  return `${said}\n${passage}\n${citationLine(hit, locale)}`;
}
