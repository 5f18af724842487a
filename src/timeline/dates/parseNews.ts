import { Chrono, type ParsedResult, type ParsingReference } from 'chrono-node';
import { newsChrono } from './newsChrono.ts';
import { sieveParsers } from './sieveParsers.ts';

const parsersFor = sieveParsers(newsChrono.parsers);

/** What chrono for news finds in a text, by those of its parsers alone that may find something there. */
export function parseNews(text: string, reference: ParsingReference): ParsedResult[] {
  const parsers = parsersFor(text);
  if (parsers.length === 0) return [];
  return new Chrono({ parsers, refiners: newsChrono.refiners }).parse(text, reference);
}
