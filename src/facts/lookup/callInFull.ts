import type { ArticleFacts, Name } from '../articleFacts.ts';

/** A story's facts with everybody called by the whole name that is known of them. */
export function callInFull(
  facts: ArticleFacts,
  wholeNames: ReadonlyMap<Name, string>,
): ArticleFacts {
  const called = new Map(
    facts.names.flatMap((name): [Name, Name][] => {
      const label = wholeNames.get(name);
      return label === undefined
        ? []
        : [[name, { ...name, label, aliases: [label, ...name.aliases] }]];
    }),
  );
  if (called.size === 0) return facts;
  const call = (name: Name): Name => called.get(name) ?? name;
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
