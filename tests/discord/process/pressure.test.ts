import { describe, expect, test } from 'vitest';
import { CHANNEL, PERSON, TYPING } from '../../../src/discord/pace/pace.ts';
import type { InteractionHandle } from '../../double/interactionHandle.ts';
import { textOf } from '../../double/textOf.ts';
import { until } from '../../double/until.ts';
import { atWorkForAll } from '../support/atWork.ts';

/** Within which Discord wants a first response. */
const ACK_WITHIN = 3000;
const QUESTIONS = [
  'Who was recalled for urgent consultations?',
  'How many people cross the harbour bridge each day?',
  'What is the repair expectd to cost?',
  'Wich mayor spoke of bolts?',
];

const atWork = atWorkForAll();

const isHeldUp = ({ text }: InteractionHandle) => /at once/.test(text) && /<t:\d+:R>/.test(text);

/** Many people, or one, ask at the same moment. */
function askAll(count: number, names: (at: number) => string): Promise<InteractionHandle[]> {
  const people = new Map<string, ReturnType<typeof atWork.discord.person>>();
  return Promise.all(
    Array.from({ length: count }, (_, at) => {
      const name = names(at);
      const user = people.get(name) ?? atWork.discord.person(name);
      people.set(name, user);
      return atWork.discord.slash('ask', { question: QUESTIONS[at % 4] ?? '' }, { user });
    }),
  );
}

describe('under pressure', () => {
  test('200 who ask in one second are all answered inside three', async () => {
    const answers = await askAll(200, (at) => `Reader ${at}`);
    for (const answer of answers) {
      expect(answer.answered).toBe(true);
      expect(answer.ackedAfterMs).toBeLessThan(ACK_WITHIN);
      expect(answer.text).not.toContain('went wrong');
      expect(isHeldUp(answer)).toBe(false);
    }
  });

  test('one who asks too much is told privately when to go on, and others are not held up', async () => {
    const [flood, others] = await Promise.all([
      askAll(PERSON.burst + 40, () => 'Hasty'),
      askAll(5, (at) => `Patient ${at}`),
    ]);
    expect(others.some(isHeldUp)).toBe(false);
    const heldUp = flood.filter(isHeldUp);
    // The flood may take a second or two, in which a token or two come back.
    expect(flood.length - heldUp.length).toBeGreaterThanOrEqual(PERSON.burst);
    expect(heldUp.length).toBeGreaterThanOrEqual(35);
    expect(heldUp.every(({ ephemeral }) => ephemeral)).toBe(true);
    expect([...flood, ...others].every(({ answered }) => answered)).toBe(true);
  });

  test('one who types without end is offered nothing for a moment, and others are', async () => {
    const { discord } = atWork;
    const hasty = discord.person('Typist');
    const type = (user = hasty) =>
      discord.autocomplete('ask', 'story', 'harbor', { question: 'x' }, { user });
    const offers = await Promise.all(Array.from({ length: TYPING.burst + 40 }, () => type()));
    expect(offers.every(({ answered }) => answered)).toBe(true);
    expect(offers.filter(({ choices }) => choices.length === 0).length).toBeGreaterThan(0);
    expect((await type(discord.person('Another'))).choices.length).toBeGreaterThan(0);
    await until(discord.world, () => false, 2 * TYPING.refill);
    expect((await type()).choices.length).toBeGreaterThan(0);
  });

  test('a flood of mentions is answered within limits, and the rest dropped with one notice', async () => {
    const { discord } = atWork;
    const [, channel = ''] = discord.guilds[0]?.channelIds ?? [];
    const before = discord.requestsTo('POST /channels/:channel/messages').length;
    const sent = () => discord.requestsTo('POST /channels/:channel/messages').slice(before);
    const said = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        discord.mention(QUESTIONS[at % 4] ?? '', {
          channel,
          waitMs: 0,
          user: discord.person(`Member ${at}`),
        }),
      ),
    );
    await until(discord.world, () => sent().length > CHANNEL.burst, 3000);
    // Whatever else is to come would come now.
    await until(discord.world, () => false, 500);
    expect(sent()).toHaveLength(CHANNEL.burst + 1);
    expect(sent().every(({ status }) => status === 200)).toBe(true);
    const replies = said[0]?.replies.map(textOf) ?? [];
    expect(replies.filter((text) => text.includes('may stay unanswered'))).toHaveLength(1);
    const elsewhere = await discord.mention(QUESTIONS[0] ?? '');
    expect(textOf(elsewhere.reply)).toContain('McNamara');
  });
});
