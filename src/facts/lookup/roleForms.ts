import type { Name } from '../articleFacts.ts';
import { knownForms } from '../words/gazetteer.ts';
import { inFull } from './inFull.ts';

/** Ways to call one office, in lower case. */
const SAME_OFFICE: readonly (readonly string[])[] = [
  ['chief executive officer', 'chief executive', 'ceo', 'boss'],
  ['chief financial officer', 'chief finance officer', 'cfo'],
  ['chief operating officer', 'coo'],
  ['chief technology officer', 'cto'],
  ['prime minister', 'pm'],
  ['chairman', 'chairwoman', 'chairperson'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
];

/** The longest name that stands in an office for a body, in words. */
const LONGEST_BODY = 6;

/** Makes what gives every way to write an office, the story's own first: with its words in full, by its letters, and with another name of the body that it names: "EU’s foreign policy chief" for "European Union’s foreign policy chief". */
export function writeRoles(names: readonly Name[]): (role: string) => readonly string[] {
  const formsOfBody = new Map(
    names.flatMap(({ kind, aliases }) =>
      kind === 'person' || aliases.length === 1
        ? []
        : aliases.map((alias) => [alias, aliases] as const),
    ),
  );
  const formsOf = (name: string) => [...(formsOfBody.get(name) ?? []), ...knownForms(name)];
  return (role) => {
    const written = [role, inFull(role)];
    const ofBody = written.flatMap((form) => withOtherBody(form, formsOf));
    return [...new Set([...written, ...ofBody, ...written.flatMap(withOtherOffice)])];
  };
}

/** A role with the office in it called in every other way. */
function withOtherOffice(role: string): string[] {
  const lower = role.toLowerCase();
  for (const ways of SAME_OFFICE) {
    const told = ways.find((way) => ` ${lower} `.includes(` ${way} `));
    if (told) return ways.filter((way) => way !== told).map((way) => lower.replace(told, way));
  }
  return [];
}

/** A role with the body in it called by every other name. */
function withOtherBody(role: string, formsOf: (name: string) => readonly string[]): string[] {
  const words = role.split(' ');
  const written: string[] = [];
  for (let start = 0; start < words.length; start++)
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_BODY); end++) {
      const name = words
        .slice(start, end)
        .join(' ')
        .replace(/['’]s?$/, '');
      for (const form of formsOf(name))
        if (form !== name)
          written.push([...words.slice(0, start), form, ...words.slice(end)].join(' '));
    }
  return written;
}
