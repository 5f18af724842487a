import type { ArticleFacts, Role, Slice } from '../facts/articleFacts.ts';
import { factsOf } from '../facts/factsOf.ts';
import { kindOfRole } from '../facts/roles/kindOfRole.ts';
import type { Article } from '../story/article.ts';
import { datesOf } from '../timeline/dates/datesOf.ts';
import type { StoryEvents } from '../timeline/events/event.ts';
import { eventsOf } from '../timeline/events/eventsOf.ts';
import type { Timex } from '../timeline/time/timex.ts';
import { areUnread } from './sources.ts';

export type { Slice };

/** A time expression and the paragraph that it stands in. */
export interface DateMention extends Timex {
  /** The paragraph's number. */
  readonly paragraph: number;
}

/** A role under the kind that a reader meets it as. */
interface KnownRole extends Omit<Role, 'kind'> {
  readonly kind: ReturnType<typeof kindOfRole>;
}

/** How Pilcrow reads one story: all that is found in it, each with where it stands. */
export interface Inspection {
  readonly article: Article;
  readonly facts: Omit<ArticleFacts, 'roles'> & { readonly roles: readonly KnownRole[] };
  readonly dates: readonly DateMention[];
  readonly events: StoryEvents;
  /** Whether its language is one of which only paragraphs and sentences are read. */
  readonly unread: boolean;
}

/** Reads one story as Pilcrow does when it loads it, for whoever wants to see what is found. */
export function inspect(article: Article): Inspection {
  const facts = factsOf(article);
  return {
    article,
    facts: { ...facts, roles: facts.roles.map((role) => ({ ...role, kind: kindOfRole(role) })) },
    dates: datesOf(article).flatMap(({ paragraph: { number }, timexes }) =>
      timexes.map((timex) => ({ ...timex, paragraph: number })),
    ),
    events: eventsOf(article),
    unread: areUnread([article]),
  };
}
