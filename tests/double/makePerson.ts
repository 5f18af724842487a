import { MEMBER_PERMISSIONS, type Person, userPayload } from './people.ts';
import type { World } from './world.ts';

/** What a test says of a person; the rest is as with most people. */
export interface PersonDetails {
  readonly locale?: string;
  readonly permissions?: bigint;
}

/** Makes a person with a user id of their own. */
export function makePerson(
  world: World,
  name: string,
  { locale = 'en-US', permissions = MEMBER_PERMISSIONS }: PersonDetails = {},
): Person {
  const user = userPayload(world.newId(), name);
  world.people.set(user.id, user);
  return { user, locale, permissions };
}
