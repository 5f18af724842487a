import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  type JSONEncodable,
  MessageFlags,
} from 'discord.js';
import { TEXT_BUDGET } from '../limits.ts';

/** A message as discord.js sends it, whether as a reply, a follow-up, an update or into a channel. */
export interface MessagePayload {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly (
    | APIMessageTopLevelComponent
    | JSONEncodable<APIMessageTopLevelComponent>
  )[];
  readonly files?: readonly {
    readonly attachment: Buffer;
    readonly name: string;
    readonly description: string;
  }[];
}

/**
 * The stripe beside a message: what it is, for those who see it; the words always say it too. Each
 * stands out on a dark page and on a light one.
 */
export const STRIPE = {
  answer: 0x2f8f76,
  silence: 0xb07f2e,
  plain: 0x7c8796,
} as const;

/** What a message's heading begins with. */
export const HEADING = '### ';
/** What stands over a message. */
export const heading = (words: string): string => HEADING + words;

/** What a remark begins with. */
export const REMARK = '-# ';
/** What is said beside the stories' words, in small print. */
export const remark = (words: string): string => REMARK + words;

/** Lines of text in the order they are read; Markdown in them must be ours or escaped. */
export function text(...lines: readonly string[]): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content: lines.join('\n') };
}

/** A line between two blocks. */
export function rule(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true };
}

/** Blocks of text with a rule between each and the next. */
export function ruled(blocks: readonly string[]): APIComponentInContainer[] {
  return blocks.flatMap((block, at) => (at > 0 ? [rule(), text(block)] : [text(block)]));
}

/** As many texts as there is room for in a message, the first in any case. */
export function fitting(texts: Iterable<string>, room: number = TEXT_BUDGET): string[] {
  const fit: string[] = [];
  let left = room;
  for (const one of texts) {
    // A line's end stands between two.
    left -= one.length + 1;
    if (left < 0 && fit.length > 0) break;
    fit.push(one);
  }
  return fit;
}

/** The line under a frame that says who shared it, in our words; nothing where nobody did. */
export function signature(sharedBy: string | undefined): APIMessageTopLevelComponent[] {
  if (sharedBy === undefined) return [];
  return [{ type: ComponentType.TextDisplay, content: remark(sharedBy) }];
}

/** A message of one framed block and what stands under it. */
export function message(
  stripe: number,
  components: readonly APIComponentInContainer[],
  below: readonly APIMessageTopLevelComponent[] = [],
): MessagePayload {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      { type: ComponentType.Container, accent_color: stripe, components: [...components] },
      ...below,
    ],
  };
}

/** A message of one short text. */
export function notice(words: string): MessagePayload {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.TextDisplay, content: words }],
  };
}
