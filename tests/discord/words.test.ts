import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PAYLOADS } from '../../src/discord/commands/commands.ts';
import { en } from '../../src/discord/words/en.ts';
import { LANGUAGES, TRANSLATIONS } from '../../src/discord/words/words.ts';

const SOURCE = fileURLToPath(new URL('../../src/discord', import.meta.url));

/** The code that speaks to readers, without the words themselves. */
const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('words/'))
  .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
  .join('\n');

/** Every key with its path, as `notice.failed`; a list is one key. */
function pathsOf(words: object, above = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? pathsOf(value, `${above}${key}.`)
      : [`${above}${key}`],
  );
}

function at(words: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], words);
}

/**
 * How the code takes a key: by its path, or by its last two parts where it has taken the upper part
 * into a name of its own. A command's and a menu's words are taken by the name of the command,
 * those for dates and for pictures all together, and some by what they are the words for: `words.courtesy[courtesy]`.
 */
function isUsed(path: string): boolean {
  const parts = path.split('.');
  if (parts[0] === 'dates') return code.includes('...words.dates');
  if (parts[1] === 'picture') return code.includes('...picture');
  if (parts[0] === 'menus') return code.includes(`messageCommand('${parts[1]}'`);
  if (parts[0] === 'commands' && parts.length === 3)
    return new RegExp(`slashCommand\\(\\s*'${parts[1]}'`).test(code);
  if (parts[0] === 'commands')
    return new RegExp(`words\\.${parts.slice(0, 4).join('\\.')}\\b`).test(code);
  if (code.includes(`words.${parts.slice(0, -1).join('.')}[`)) return true;
  return new RegExp(`\\b(words|${parts.at(-2)})\\.(${parts.at(-2)}\\.)?${parts.at(-1)}\\b`).test(
    code,
  );
}

describe('the words', () => {
  test.each(Object.entries(LANGUAGES))(
    'of %s have every key, and none of their own',
    (_, words) => {
      expect(pathsOf(words).sort()).toEqual(pathsOf(en).sort());
      for (const path of pathsOf(en)) expect(typeof at(words, path)).toBe(typeof at(en, path));
    },
  );

  test('of every language stand in Discord’s picker, too', () => {
    const translated = new Set(Object.values(TRANSLATIONS));
    for (const words of Object.values(LANGUAGES))
      expect(words === en || translated.has(words)).toBe(true);
  });

  test.each(pathsOf(en))('under %s are said somewhere', (path) => {
    expect(isUsed(path)).toBe(true);
  });

  test('that nothing says are noticed', () => {
    expect(isUsed('notice.neverSaid')).toBe(false);
    expect(isUsed('notice.courtesy.neverSaid')).toBe(false);
    expect(isUsed('commands.juggle.name')).toBe(false);
    expect(isUsed('commands.ask.options.colour.name')).toBe(false);
    expect(isUsed('menus.juggle')).toBe(false);
  });

  test.each(Object.entries(LANGUAGES))('of %s are nowhere empty', (_, words) => {
    for (const path of pathsOf(words)) {
      const said = at(words, path);
      if (typeof said !== 'function') expect(String(said).trim()).not.toBe('');
    }
  });
});

/** What Discord's picker shows of a command or an option. */
interface Shown {
  readonly type?: number;
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Shown[];
}

/** A name that Discord takes for a slash command or an option. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const COMMAND_LIMIT = 8000;
const shown = PAYLOADS as readonly Shown[];
const texts = (one: Shown, key: 'name' | 'description'): readonly string[] => [
  one[key] ?? '',
  ...Object.values(one[`${key}_localizations`] ?? {}),
];

/** The command itself and everything under it. */
function parts(one: Shown): Shown[] {
  return [one, ...(one.options ?? []).flatMap(parts)];
}

describe.each(shown.map((one) => [one.name, one] as const))('“%s”', (_, command) => {
  const isSlash = command.description !== undefined;

  test('has names that Discord takes in every language', () => {
    if (isSlash)
      for (const name of parts(command).flatMap((one) => texts(one, 'name'))) {
        expect(name).toMatch(NAME);
        expect(name).toBe(name.toLowerCase());
      }
    else for (const name of texts(command, 'name')) expect(name).toMatch(/^\S.{0,30}\S$/);
  });

  test('has descriptions that Discord takes in every language', () => {
    for (const one of isSlash ? parts(command) : [])
      for (const description of texts(one, 'description')) {
        expect(description.trim()).toBe(description);
        expect(description.length).toBeGreaterThan(0);
        expect(description.length).toBeLessThanOrEqual(100);
      }
  });

  test('has no two options of one name in any language', () => {
    for (const { options = [] } of parts(command))
      for (const locale of ['', ...Object.keys(command.name_localizations ?? {})]) {
        const names = options.map((one) => one.name_localizations?.[locale] ?? one.name);
        expect(new Set(names).size).toBe(names.length);
      }
  });

  test('stays under the limit for a whole command', () => {
    const size = (one: Shown): number => {
      const longest = (key: 'name' | 'description') =>
        Math.max(...texts(one, key).map((said) => said.length));
      const below = (one.options ?? []).reduce((sum, option) => sum + size(option), 0);
      return longest('name') + longest('description') + below;
    };
    expect(size(command)).toBeLessThanOrEqual(COMMAND_LIMIT);
    expect((command.options ?? []).length).toBeLessThanOrEqual(25);
  });
});

test('no two commands of a kind have one name in any language', () => {
  for (const locale of ['', ...Object.keys(TRANSLATIONS)]) {
    const names = shown.map((one) => `${one.type} ${one.name_localizations?.[locale] ?? one.name}`);
    expect(new Set(names).size).toBe(names.length);
  }
});
