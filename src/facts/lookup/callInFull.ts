import type { ArticleFacts, Name } from '../articleFacts.ts';

/** A story's facts with everybody called by the whole name that is known of them. */
export function callInFull(facts: ArticleFacts, wholeNames: ReadonlyMap<Name, Name>): ArticleFacts {
  if (!facts.names.some((name) => wholeNames.has(name))) return facts;
  const call = (name: Name): Name => wholeNames.get(name) ?? name;
  return {
    ...facts,
    names: facts.names.map(call),
    roles: facts.roles.map((role) => ({ ...role, of: call(role.of) })),
    quotes: facts.quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker && call(quote.speaker),
    })),
    deeds: facts.deeds.map((deed) => ({ ...deed, of: call(deed.of) })),
  };
}
