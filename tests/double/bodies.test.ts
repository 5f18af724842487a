import { InteractionType, MessageFlags } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkCallback } from './checks/checkCallback.ts';
import { checkCommands } from './checks/checkCommands.ts';
import type { Problem } from './checks/problem.ts';
import type { Json } from './json.ts';
import { startDouble } from './startDouble.ts';

const V2 = MessageFlags.IsComponentsV2;
const QUIET = { parse: [], replied_user: false };

/** Each problem as `path: CODE`, with `!` where Discord refuses the body. */
function told(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ path, code, refused }) => `${path.join('.')}: ${code}${refused ? '!' : ''}`,
  );
}

/** What is wrong with this message as an answer to a command. */
function wrongWith(message: Json, fileNames: readonly string[] = []): string[] {
  const body = { type: 4, data: { allowed_mentions: QUIET, ...message } };
  const answered = { type: InteractionType.ApplicationCommand };
  return told(checkCallback(body, fileNames, answered));
}

const text = (content: string) => ({ type: 10, content });
const button = (more: Json) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...more });
const row = (...components: Json[]) => ({ type: 1, components });
const v2 = (...components: Json[]) => ({ flags: V2, components });

describe('a message', () => {
  test('of each kind passes when nothing is wrong with it', () => {
    expect(wrongWith({ content: 'Hello', components: [row(button({}))] })).toEqual([]);
    expect(wrongWith({ embeds: [{ title: 'Hello' }] })).toEqual([]);
    expect(wrongWith(v2(text('Hello'), { type: 17, components: [text('there')] }))).toEqual([]);
  });

  test.each<[string, Json, string[]]>([
    [
      'content beside Components V2',
      { ...v2(text('a')), content: 'b' },
      ['data.content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2!'],
    ],
    [
      'embeds beside Components V2',
      { ...v2(text('a')), embeds: [{ title: 'b' }] },
      ['data.embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2!'],
    ],
    [
      'Components V2 without the flag',
      { content: 'a', components: [text('b')] },
      ['data.components.0.type: UNION_TYPE_CHOICES!'],
    ],
    ['no components in Components V2', v2(), ['data.components: BASE_TYPE_REQUIRED!']],
    ['nothing to show', { content: '' }, ['data: EMPTY_MESSAGE!']],
    ['an empty embed', { embeds: [{}] }, ['data.embeds.0: BASE_TYPE_REQUIRED!']],
    [
      'embeds of more than 6000 characters together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      ['data.embeds: MAX_EMBED_SIZE_EXCEEDED!'],
    ],
    [
      'more than five rows',
      {
        content: 'a',
        components: [1, 2, 3, 4, 5, 6].map((i) => row(button({ custom_id: `${i}` }))),
      },
      ['data.components: BASE_TYPE_BAD_LENGTH!'],
    ],
    [
      'more than 40 components, nested ones counted',
      v2({ type: 17, components: Array.from({ length: 40 }, () => text('a')) }),
      ['data.components: BASE_TYPE_BAD_LENGTH!'],
    ],
    [
      'more than 4000 characters of text',
      v2(text('x'.repeat(2000)), text('x'.repeat(2001))),
      ['data.components: COMPONENT_TEXT_SIZE_EXCEEDED!'],
    ],
    [
      'text of more than 10,000 bytes',
      v2(text('語'.repeat(3400))),
      ['data.components: TEXT_TOO_HEAVY'],
    ],
    [
      'a custom id twice',
      v2(row(button({}), button({})), text('a')),
      ['data.components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED!'],
    ],
    [
      'a button without custom id',
      v2(row({ type: 2, style: 1, label: 'Go' })),
      ['data.components.0.components.0.custom_id: BASE_TYPE_REQUIRED!'],
    ],
    [
      'a button that shows nothing',
      v2(row({ type: 2, style: 1, custom_id: 'go' })),
      ['data.components.0.components.0.label: BASE_TYPE_REQUIRED!'],
    ],
    [
      'a label of more than 80 characters',
      v2(row(button({ label: 'x'.repeat(81) }))),
      ['data.components.0.components.0.label: TOO_BIG!'],
    ],
    [
      'a custom id of more than 100 characters',
      v2(row(button({ custom_id: 'x'.repeat(101) }))),
      ['data.components.0.components.0.custom_id: TOO_BIG!'],
    ],
    [
      'a link that is a script',
      v2(row({ type: 2, style: 5, label: 'Go', url: 'javascript:alert(1)' })),
      ['data.components.0.components.0.url: URL_TYPE_INVALID_SCHEME!'],
    ],
    [
      'a link of more than 512 characters',
      v2(row({ type: 2, style: 5, label: 'Go', url: `https://a.org/${'x'.repeat(500)}` })),
      ['data.components.0.components.0.url: TOO_BIG!'],
    ],
    [
      'a link with a custom id',
      v2(row(button({ style: 5, url: 'https://a.org' }))),
      ['data.components.0.components.0: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE!'],
    ],
    [
      'a select that offers a value twice',
      v2(row({ type: 3, custom_id: 's', options: [1, 2].map(() => ({ label: 'a', value: 'a' })) })),
      ['data.components.0.components.0.options: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED!'],
    ],
    [
      'a select of more than 25 options',
      v2(
        row({
          type: 3,
          custom_id: 's',
          options: Array.from({ length: 26 }, (_, i) => ({ label: `${i}`, value: `${i}` })),
        }),
      ),
      ['data.components.0.components.0.options: TOO_BIG!'],
    ],
    [
      'a select beside a button',
      v2(row(button({}), { type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] })),
      ['data.components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED!'],
    ],
    [
      'a picture that was not sent along',
      v2({ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }),
      ['data.components.0: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND!'],
    ],
    ['a key that Discord does not know', { content: 'a', colour: 1 }, ['data.colour: UNKNOWN_KEY']],
    [
      'a key that a component does not know',
      v2({ type: 10, content: 'a', size: 2 }),
      ['data.components.0.size: UNKNOWN_KEY'],
    ],
    ['flags that bots cannot set', { content: 'a', flags: 2 }, ['data.flags: UNSETTABLE_FLAG']],
  ])('with %s is wrong', (_what, message, wrong) => {
    expect(wrongWith(message)).toEqual(wrong);
  });

  test('with a file that no component shows is wrong', () => {
    expect(wrongWith(v2(text('a')), ['a.png'])).toEqual(['data.attachments: FILE_NOT_SHOWN']);
  });

  test.each<[string, Json, Json]>([
    ['everyone', { content: '@everyone' }, { parse: ['everyone'] }],
    ['a user in a text display', v2(text('<@123>')), { parse: ['users'] }],
    ['a user by name', { content: '<@!123>' }, { users: ['123'] }],
    ['a role', { content: '`<@&123>`' }, { parse: ['roles'] }],
  ])('that pings %s is wrong', (_whom, message, allowed_mentions) => {
    const wrong = ['data.allowed_mentions: TEXT_PINGS'];
    expect(wrongWith({ ...message, allowed_mentions })).toEqual(wrong);
    expect(wrongWith({ ...message, allowed_mentions: QUIET })).toEqual([]);
    expect(wrongWith({ ...message, allowed_mentions: undefined })).toEqual([
      'data.allowed_mentions: MENTIONS_LEFT_OPEN',
    ]);
  });
});

describe('a callback', () => {
  const autocomplete = { type: InteractionType.ApplicationCommandAutocomplete };
  const offer = (choices: unknown[]) =>
    told(checkCallback({ type: 8, data: { choices } }, [], autocomplete));
  const choice = (name: string, value = name) => ({ name, value });

  test('offers at most 25 choices of 100 characters', () => {
    expect(offer([choice('a'), choice('b')])).toEqual([]);
    const many = Array.from({ length: 26 }, (_, i) => choice(`${i}`));
    expect(offer(many)).toEqual(['data.choices: TOO_BIG!']);
    expect(offer([choice('x'.repeat(101), 'a')])).toEqual(['data.choices.0.name: TOO_BIG!']);
    expect(offer([choice('a', 'x'.repeat(101))])).toEqual([
      'data.choices.0.value: BASE_TYPE_MAX_LENGTH!',
    ]);
    expect(offer([choice('a', '1'), choice('a', '2')])).toEqual([
      'data.choices.1: SAME_CHOICE_TWICE',
    ]);
  });

  test('must fit the interaction', () => {
    const wrong = ['type: INTERACTION_RESPONSE_TYPE_INVALID!'];
    const command = { type: InteractionType.ApplicationCommand };
    expect(told(checkCallback({ type: 5 }, [], autocomplete))).toEqual(wrong);
    expect(told(checkCallback({ type: 7, data: {} }, [], command))).toEqual(wrong);
    expect(told(checkCallback({ type: 77 }, [], command))).toEqual(wrong);
  });

  test('that defers carries EPHEMERAL alone', () => {
    const command = { type: InteractionType.ApplicationCommand };
    const defer = (flags: number) => told(checkCallback({ type: 5, data: { flags } }, [], command));
    expect(defer(MessageFlags.Ephemeral)).toEqual([]);
    expect(defer(MessageFlags.Ephemeral | V2)).toEqual(['data.flags: DEFERRAL_FLAGS']);
  });
});

describe('an edit', () => {
  test.each<[string, Json, string]>([
    ['content', { content: 'Words' }, 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ['the flag taken off', { flags: 0 }, 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG'],
    ['no components', { components: [] }, 'BASE_TYPE_REQUIRED'],
  ])('of a V2 message with %s is refused', async (_what, edit, code) => {
    const discord = await startDouble();
    onTestFinished(() => discord.close());
    const channel = discord.guilds[0]?.channelIds[0];
    const headers = {
      authorization: `Bot ${discord.token}`,
      'content-type': 'application/json',
    };
    const send = async (method: string, path: string, body: object) => {
      const url = `${discord.apiUrl}/v10/channels/${channel}/messages${path}`;
      const payload = JSON.stringify({ allowed_mentions: QUIET, ...body });
      const answer = await fetch(url, { method, headers, body: payload });
      return { status: answer.status, body: (await answer.json()) as { id: string } };
    };
    const sent = await send('POST', '', v2(text('Words')));
    const changed = await send('PATCH', `/${sent.body.id}`, { components: [text('Other')] });
    expect([sent.status, changed.status, discord.violations]).toEqual([200, 200, []]);
    const refused = await send('PATCH', `/${sent.body.id}`, edit);
    expect(refused.status).toBe(400);
    expect(discord.violations.map((violation) => violation.code)).toContain(code);
  });
});

describe('a set of commands', () => {
  const places = { integration_types: [0], contexts: [0] };
  const ask = { name: 'ask', description: 'Asks.', ...places };
  const option = (more: Json = {}) => ({ type: 3, name: 'words', description: 'Which.', ...more });
  const wrongIn = (...commands: Json[]) => told(checkCommands(commands));

  test('passes when nothing is wrong with it', () => {
    const localized = { description_localizations: { 'es-ES': 'Pregunta.' } };
    const permissions = { default_member_permissions: '32', nsfw: false };
    const menu = { type: 3, name: 'Ask the stories', ...places };
    const sub = { type: 1, name: 'show', description: 'Shows.', options: [option()] };
    expect(wrongIn({ ...ask, ...localized, ...permissions }, menu)).toEqual([]);
    expect(wrongIn({ ...ask, options: [sub] })).toEqual([]);
  });

  test.each<[string, Json[], string[]]>([
    ['capitals', [{ ...ask, name: 'Ask' }], ['0.name: APPLICATION_COMMAND_INVALID_NAME!']],
    ['a space', [{ ...ask, name: 'a b' }], ['0.name: APPLICATION_COMMAND_INVALID_NAME!']],
    ['a name twice', [ask, ask], ['1: APPLICATION_COMMANDS_DUPLICATE_NAME!']],
    ['no description', [{ name: 'ask', ...places }], ['0.description: BASE_TYPE_REQUIRED!']],
    [
      'a required option after an optional one',
      [{ ...ask, options: [option(), option({ name: 'more', required: true })] }],
      ['0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID!'],
    ],
    [
      'both choices and autocomplete',
      [{ ...ask, options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }],
      ['0.options.0.choices: APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID!'],
    ],
    [
      'an option twice',
      [{ ...ask, options: [option(), option()] }],
      ['0.options.1: APPLICATION_COMMANDS_DUPLICATE_NAME!'],
    ],
    [
      'more than 25 options',
      [{ ...ask, options: Array.from({ length: 26 }, (_, i) => option({ name: `o${i}` })) }],
      ['0.options: TOO_BIG!'],
    ],
    [
      'more than 100 slash commands',
      Array.from({ length: 101 }, (_, i) => ({ ...ask, name: `ask${i}` })),
      [': APPLICATION_COMMANDS_MAX_NUMBER!'],
    ],
    [
      'a locale that is none',
      [{ ...ask, name_localizations: { es: 'preguntar' } }],
      ['0.name_localizations: DICT_TYPE_CONVERT!'],
    ],
    [
      'places left open',
      [{ name: 'ask', description: 'Asks.' }],
      ['0.integration_types: LEFT_TO_DEFAULT', '0.contexts: LEFT_TO_DEFAULT'],
    ],
    [
      'a private channel without an install by a user',
      [{ ...ask, contexts: [2] }],
      ['0.contexts: APPLICATION_COMMAND_INVALID_CONTEXTS!'],
    ],
    [
      'a description on a menu command',
      [{ ...ask, type: 3 }],
      ['0.description: APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION!'],
    ],
    ['an unknown key', [{ ...ask, colour: 1 }], ['0.colour: UNKNOWN_KEY']],
  ])('with %s is wrong', (_what, commands, wrong) => {
    expect(wrongIn(...commands)).toEqual(wrong);
  });

  test('holds at most 8000 characters a command, its longest translations counted', () => {
    const wide = (i: number) => ({
      ...option({ name: `o${i + 10}`, description: 'x'.repeat(50) }),
      description_localizations: { 'es-ES': 'y'.repeat(97) },
      choices: Array.from({ length: 22 }, (_, j) => ({ name: `n${j + 10}`, value: 'v'.repeat(7) })),
    });
    // 25 times 3 + 97 + 22 * 10 makes 8000; the command's own name and description come on top.
    const command = { ...ask, options: Array.from({ length: 25 }, (_, i) => wide(i)) };
    expect(wrongIn(command)).toEqual(['0: APPLICATION_COMMAND_TOO_LARGE!']);
    const shorter = { ...command, options: command.options.slice(1) };
    expect(wrongIn(shorter)).toEqual([]);
  });
});
