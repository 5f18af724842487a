import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/desk/desk.ts';
import { answerQuestion } from '../../src/discord/answerQuestion.ts';
import { viewOf } from '../../src/discord/customIds/answerView.ts';
import {
  BUTTON_LABEL_LIMIT,
  BUTTON_URL_LIMIT,
  COMPONENT_LIMIT,
  CUSTOM_ID_LIMIT,
  MESSAGE_TEXT_LIMIT,
} from '../../src/discord/limits.ts';
import { answerMessage } from '../../src/discord/messages/answerMessage.ts';
import { checkMessage } from '../../src/discord/messages/checkMessage.ts';
import { factMessage } from '../../src/discord/messages/factMessage.ts';
import { helpMessage } from '../../src/discord/messages/helpMessage.ts';
import type { MessagePayload } from '../../src/discord/messages/payload.ts';
import { sourcesMessage } from '../../src/discord/messages/sourcesMessage.ts';
import { messageOf } from '../../src/discord/respond.ts';
import { tellTimeline } from '../../src/discord/tellTimeline.ts';
import { en } from '../../src/discord/words/en.ts';
import { es } from '../../src/discord/words/es.ts';
import { composeArticle, type Manuscript } from '../../src/story/composeArticle.ts';
import { composeLibrary } from '../../src/story/library.ts';
import { deskOf } from '../desk/deskOf.ts';
import { hostileText } from './support/hostile.ts';
import { markdownNodes } from './support/markdownNodes.ts';

const long = fc.oneof(
  hostileText(),
  hostileText(200),
  fc.constant('*'.repeat(6000)),
  fc.constant('漢'.repeat(6000)),
  fc.constant('@everyone '.repeat(600)),
);

const manuscript: fc.Arbitrary<Manuscript> = fc.record({
  id: fc.stringMatching(/^[a-z0-9-]{1,200}$/),
  title: long,
  published: fc.constant('2025-07-06'),
  url: fc.option(fc.webUrl({ withFragments: true, withQueryParameters: true, size: 'large' })),
  publisher: fc.option(long),
  author: fc.option(long),
  language: fc.constantFrom('en', 'es', 'xx'),
  sections: fc.array(
    fc.record({
      heading: fc.option(long),
      paragraphs: fc.array(
        fc.tuple(long, fc.constant(' Petro recalled the envoy. ')).map(([a, b]) => a + b + a),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

/** The same desk, whose timelines draw nothing: pictures take long and are tested by themselves. */
const withoutPictures = (desk: Desk): Desk => ({
  ...desk,
  timeline: async (options) => ({
    ...(await desk.timeline(options)),
    draw: async () => ({ png: new Uint8Array(), alt: 'A timeline.' }),
  }),
});

/** Every component of a message, however deep. */
function* components(of: readonly object[]): Generator<APIMessageTopLevelComponent> {
  for (const component of of) {
    yield component as APIMessageTopLevelComponent;
    if ('components' in component && Array.isArray(component.components))
      yield* components(component.components);
  }
}

function expectWithinLimits(message: MessagePayload): void {
  const all = [...components(message.components)];
  expect(all.length).toBeLessThanOrEqual(COMPONENT_LIMIT);
  const texts = all.flatMap((one) => ('content' in one ? [String(one.content)] : []));
  const words = texts.join('');
  expect(words.length).toBeLessThanOrEqual(MESSAGE_TEXT_LIMIT);
  expect(Buffer.byteLength(words)).toBeLessThanOrEqual(10_000);
  for (const text of texts) expect(text.length).toBeGreaterThan(0);
  const buttons = all.flatMap((one) =>
    one.type === ComponentType.ActionRow ? one.components : [],
  );
  const ids = buttons.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_LIMIT);
  for (const one of buttons) {
    if ('url' in one) expect(one.url.length).toBeLessThanOrEqual(BUTTON_URL_LIMIT);
    if ('label' in one) expect(one.label?.length).toBeLessThanOrEqual(BUTTON_LABEL_LIMIT);
  }
}

/** What our own layout is made of; anything else would have come out of a story or a question. */
const OURS = [
  'heading',
  'subtext',
  'blockQuote',
  'strong',
  'em',
  'text',
  'link',
  'list',
  'listItem',
  'br',
  'inlineCode',
];

function expectNothingEscapes(message: MessagePayload, stories: readonly Manuscript[]): void {
  const addresses = stories.flatMap(({ url }) => (url === null ? [] : [asLinked(url)]));
  for (const one of components(message.components)) {
    if (!('content' in one)) continue;
    const nodes = markdownNodes(String(one.content));
    expect(nodes.map(({ type }) => type).filter((type) => !OURS.includes(type))).toEqual([]);
    for (const { target } of nodes)
      if (target !== null) expect(addresses.some((one) => target.startsWith(one))).toBe(true);
    const headings = nodes.filter(({ type }) => type === 'heading' || type === 'blockQuote');
    expect(headings.length).toBeLessThanOrEqual(1);
  }
}

const asLinked = (url: string) =>
  url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('*', '%2A');

describe('whatever a story and a question contain, a message', () => {
  test('that answers keeps to Discord’s limits and lets nothing out of what it quotes', async () => {
    await fc.assert(
      fc.asyncProperty(manuscript, long, fc.constantFrom(en, es), async (story, extra, words) => {
        const desk = deskOf([composeArticle(story)]);
        const asked = {
          asker: '9'.repeat(20),
          privacy: { private: true, shareable: true },
          words,
          locale: 'es-ES',
        };
        for (const question of [extra, `Who recalled the envoy? ${extra}`, story.title]) {
          const said = await answerQuestion(desk, { ...asked, question, story: story.id });
          const message = messageOf(said);
          expectWithinLimits(message);
          expectNothingEscapes(message, [story]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('that shows any match, as a sentence or a whole paragraph, does too', async () => {
    await fc.assert(
      fc.asyncProperty(manuscript, long, fc.boolean(), async (story, question, answered) => {
        const answer = await deskOf([composeArticle(story)]).ask('who recalled the envoy, Petro?');
        const view = {
          ...viewOf(answer, '9'.repeat(20), { private: false, shareable: true }),
          answered,
          whole: true,
        };
        const shown = {
          question,
          hits: answer.hits,
          words: en,
          locale: 'en-GB',
          remark: en.answer.changed,
        };
        for (const at of answer.hits.keys()) {
          const message = answerMessage({ ...shown, view: { ...view, at } });
          expectWithinLimits(message);
          expectNothingEscapes(message, [story]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('that lists the stories or helps does too', () => {
    fc.assert(
      fc.property(fc.array(manuscript, { maxLength: 60 }), (stories) => {
        const { all } = openDesk(composeLibrary(stories.map(composeArticle)), {
          find: () => {
            throw new Error('not asked');
          },
        }).stories;
        for (const message of [sourcesMessage(all, en, 'en-US'), helpMessage(all, en)]) {
          expectWithinLimits(message);
          expectNothingEscapes(message, stories);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('that looks a fact up, checks a text or tells a timeline does too', async () => {
    const privacy = { private: true, shareable: true };
    await fc.assert(
      fc.asyncProperty(manuscript, long, fc.constantFrom(en, es), async (story, typed, words) => {
        const desk = withoutPictures(deskOf([composeArticle(story)]));
        const told = { words, locale: 'es-ES', privacy, asker: '9'.repeat(20) };
        const checked = await desk.check(`Petro recalled the envoy. ${typed}`);
        const timeline = { ...told, page: 1 };
        const messages = [
          factMessage(await desk.fact('Petro'), told),
          factMessage(await desk.fact(typed), told),
          checkMessage(checked, told),
          await tellTimeline(desk, timeline),
          await tellTimeline(desk, { ...timeline, topic: typed }),
          await tellTimeline(desk, { ...timeline, from: typed }),
        ];
        for (const message of messages.map(messageOf)) {
          expectWithinLimits(message);
          expectNothingEscapes(message, [story]);
        }
      }),
      { numRuns: 10 },
    );
  });
});
