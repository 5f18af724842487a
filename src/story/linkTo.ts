import type { Article } from './article.ts';

/** Longer words are cited by how they begin and end, so that the address stays short. */
const WHOLE_LENGTH = 80;
/** How long the beginning and the end may each be; twice this is at most `WHOLE_LENGTH`. */
const EDGE_LENGTH = 40;

/**
 * The article's address, opening at these words of it: a text fragment, `#:~:text=`
 * (https://wicg.github.io/scroll-to-text-fragment/). Null where the article has no address.
 */
export function linkTo({ url }: Pick<Article, 'url'>, words: string): string | null {
  if (url === null) return null;
  const fragment =
    words.length <= WHOLE_LENGTH
      ? encode(words)
      : `${encode(beginningOf(words))},${encode(endOf(words))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

function beginningOf(words: string): string {
  const edge = words.slice(0, EDGE_LENGTH + 1);
  const space = edge.lastIndexOf(' ');
  return space > 0
    ? edge.slice(0, space)
    : edge.slice(0, EDGE_LENGTH).replace(/\p{Surrogate}$/u, '');
}

function endOf(words: string): string {
  const edge = words.slice(-EDGE_LENGTH - 1);
  const space = edge.indexOf(' ');
  return space >= 0 && space < EDGE_LENGTH
    ? edge.slice(space + 1)
    : edge.slice(-EDGE_LENGTH).replace(/^\p{Surrogate}/u, '');
}

/**
 * Percent-encodes words for a text fragment: `,` `&` and `-` part its directives, and brackets,
 * quotes and asterisks would end or format a link in Markdown.
 */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-!'()*_~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
