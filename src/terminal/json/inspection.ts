import type { Inspection, Slice } from '../../desk/inspect.ts';
import { placesIn } from '../../desk/placesIn.ts';
import type { Event } from '../../desk/timeline.ts';
import { cite } from '../../story/citation.ts';
import { eventToJson } from './event.ts';

/** How one story is read, as `inspect --json` gives it; all offsets are into the paragraph. */
export function inspectionToJson({ article, facts, dates, events }: Inspection) {
  const { sections, ...front } = article;
  const placeOf = placesIn(article);
  const citationOf = (slice: Slice) => {
    const place = placeOf(slice);
    return place ? cite(place) : null;
  };
  return {
    article: { ...front, sections: sections.map(({ heading }) => heading) },
    paragraphs: sections.flatMap(({ heading, paragraphs }) =>
      paragraphs.map(({ number, text, sentences }) => ({
        number,
        section: heading,
        text,
        sentences: sentences.map(({ text, start, end }) => ({ text, start, end })),
      })),
    ),
    dates: dates.map(({ paragraph, start, end, text, type, value, from, to }) => ({
      paragraph,
      start,
      end,
      text,
      type,
      value,
      from,
      to,
    })),
    names: facts.names.map(({ label, kind, aliases, mentions }) => ({
      name: label,
      kind,
      aliases,
      mentions,
    })),
    roles: facts.roles.map(({ of, is, kind }) => ({
      name: of.label,
      kind,
      ...is,
      citation: citationOf(is),
    })),
    figures: facts.figures.map(({ number, counts, when, change }) => ({
      ...number,
      counts: counts?.text ?? null,
      when: when?.text ?? null,
      change: change?.text ?? null,
      citation: citationOf(number),
    })),
    quotes: facts.quotes.map(({ words, speaker, said, office, to }) => ({
      ...words,
      speaker: speaker?.label ?? said?.text ?? null,
      office: office?.text ?? null,
      to: to?.text ?? null,
      citation: citationOf(words),
    })),
    terms: facts.terms.map(({ term, meaning, kind }) => ({
      ...term,
      meaning: meaning.text,
      kind,
      citation: citationOf(term),
    })),
    events: events.dated.map(readToJson),
    undated: events.undated.map(readToJson),
  };
}

function readToJson(event: Event) {
  return { ...eventToJson(event, cite(event)), start: event.start, end: event.end };
}
