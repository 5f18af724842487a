import type { Role } from '../../../src/facts/articleFacts.ts';
import { kindOfRole } from '../../../src/facts/roles/kindOfRole.ts';
import { promiseOf } from '../../promiseOf.ts';
import { factsIn } from '../factsIn.ts';

/** Reads each role of a story so, one behind the other. */
const read =
  (tell: (role: Role) => string) =>
  (text: string): string =>
    factsIn(text).roles.map(tell).join('; ');

/** Promises who or what somebody or something is: "Anna Dahl: mayor; Lobek Ltd: maker of nets". */
export const promiseRoles = promiseOf(read(({ of, is }) => `${of.label}: ${is.text}`));
/** Promises of what kind each role is: "mayor: office; maker of nets: description". */
export const promiseKindsOfRoles = promiseOf(
  read((role) => `${role.is.text}: ${kindOfRole(role)}`),
);
