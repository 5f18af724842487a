import type { Span } from './article.ts';

/** Cuts a paragraph into sentences; the spans are in order and hold all of its words. */
export function splitSentences(text: string, language = 'en'): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, {
    granularity: 'sentence',
  }).segment(text)) {
    const sentence = segment.trim();
    const start = index + segment.indexOf(sentence);
    if (sentence) spans.push({ start, end: start + sentence.length });
  }
  return spans;
}
