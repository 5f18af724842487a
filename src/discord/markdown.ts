import type { Span } from '../story/article.ts';
import { cutText } from '../story/cutText.ts';

/**
 * Text that Discord shows letter for letter, on one line: every sign that its Markdown, its
 * mentions, its automatic links or its emoji could begin with stands behind a backslash.
 */
export function escapeText(text: string): string {
  return guardStart(escapeSigns(plain(text)));
}

/** A name, a title or other short text inside a line: its beginning, shown letter for letter. */
export function shorten(text: string, limit: number): string {
  return escapeText(cutText(text, limit));
}

/** Undoes `escapeText`. */
export function unescapeText(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** What Discord shows as a name, an emoji, a command or a time: `<@1>`, `<#1>`, `<:wave:1>`, `</ask:1>`, `<t:1:R>`. */
const SHOWN_OTHERWISE = /<(?:@[!&]?|#|a?:\w+:|\/[^<>:]+:|t:)-?\d+(?::\w)?>|<id:\w+>/g;

/** What somebody wrote, in words alone: no id of a member, a channel or an emoji is part of a question. */
export function spoken(text: string): string {
  return text.replace(SHOWN_OTHERWISE, ' ').trim();
}

/**
 * One line of visible text: line breaks and runs of space become one space; control characters
 * and the marks that turn the direction of what follows are dropped.
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200B\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .trim();
}

/**
 * A quotation block of `text`, the words at `marks` in bold. The marks are offsets into `text`, in
 * order and apart; one that covers nothing visible is passed over.
 */
export function quote(text: string, marks: readonly Span[] = []): string {
  let line = '';
  let at = 0;
  for (const { start, end } of marks) {
    const words = guardStart(escapeSigns(plain(text.slice(start, end))));
    if (start < at || !words) continue;
    const between = escapeBetween(text.slice(at, start));
    // Four stars in a row would be text: bold words with nothing to see between them are one.
    line = !between && line.endsWith('**') ? line.slice(0, -2) : `${line}${between}**`;
    line += `${words}**`;
    at = end;
  }
  line += escapeBetween(text.slice(at));
  return `> ${guardStart(line.trim())}`;
}

/** A link whose words are ours; its address cannot break out of it, nor make anything bold. */
export function link(words: string, url: string): string {
  const address = url.replace(
    /[()<>*\\\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${words}](<${address}>)`;
}

/** Signs that mean something anywhere in a line; a colon only where a link or an emoji's name may follow. */
function escapeSigns(text: string): string {
  return text.replace(/[\\`*_~|<>[\]@]|:(?!\s)/g, '\\$&');
}

/** Signs that mean something only where a line begins: headings, lists, small print. */
function guardStart(line: string): string {
  return line.replace(/^[#+-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A part of a line between marks: the spaces at its ends stay. */
function escapeBetween(text: string): string {
  const words = escapeSigns(plain(text));
  if (!words) return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`;
}
