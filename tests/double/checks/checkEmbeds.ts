import { asObject, asObjects, asText, type Json } from '../json.ts';
import { type Problem, refusal } from './problem.ts';

/** The text of all embeds of one message together holds 6000 characters (documented). */
const MOST_EMBED_TEXT = 6000;

/** The rules on embeds that the schemas do not hold: none is empty, and together they fit. */
export function checkEmbeds(embeds: unknown): Problem[] {
  const all = asObjects(embeds);
  const total = all.reduce((sum, embed) => sum + embedText(embed).join('').length, 0);
  const problems = all.flatMap((embed, i) => {
    const shows = embedText(embed).some((text) => text !== '');
    const pictures = asText(asObject(embed.image).url) + asText(asObject(embed.thumbnail).url);
    if (shows || pictures !== '') return [];
    return [refusal(['embeds', i], 'BASE_TYPE_REQUIRED', 'An embed must show something.')];
  });
  if (total > MOST_EMBED_TEXT) {
    const message = `Embed size exceeds maximum size of ${MOST_EMBED_TEXT} (${total}).`;
    problems.push(refusal(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', message));
  }
  return problems;
}

/** The texts of an embed that a reader sees, in order. */
export function embedText(embed: Json): string[] {
  return [
    asText(asObject(embed.author).name),
    asText(embed.title),
    asText(embed.description),
    ...asObjects(embed.fields).flatMap((field) => [asText(field.name), asText(field.value)]),
    asText(asObject(embed.footer).text),
  ];
}
