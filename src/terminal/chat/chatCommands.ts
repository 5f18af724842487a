import type { CitedHit } from '../../desk/answer.ts';
import { type Courtesy, courtesyIn } from '../../desk/courtesyIn.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Source } from '../../desk/sources.ts';
import { countShown, renderAnswer, renderNear } from '../render/answer.ts';
import { columns } from '../render/columns.ts';
import { renderFacts } from '../render/facts.ts';
import { renderSources } from '../render/sources.ts';
import { renderTimeline } from '../render/timeline.ts';
import { fold, wrapText } from '../render/wrap.ts';
import type { Style } from '../screen.ts';

/** What a chat remembers between lines. */
export interface Seat {
  readonly desk: Desk;
  /** Questions that were offered, to be asked by their number. */
  readonly offered: readonly string[];
  /** The story that questions are narrowed to. */
  story: Source | null;
  /** What was found for the last question and not shown. */
  unseen: readonly CitedHit[];
}

/** Something that can be typed after a slash. */
interface ChatCommand {
  readonly usage: string;
  readonly does: string;
  /** What to print; null ends the chat. */
  run(typed: string, seat: Seat, style: Style): Promise<string | null> | string | null;
}

const LEAVE = null;

/** What can be typed after a slash, by its name. */
export const chatCommands: ReadonlyMap<string, ChatCommand> = new Map<string, ChatCommand>([
  [
    'ask',
    {
      usage: '/ask QUESTION',
      does: 'answer a question; a plain line does the same',
      run: (question, seat, style) =>
        question ? answer(question, seat, style) : 'Ask what? /ask QUESTION',
    },
  ],
  [
    'fact',
    {
      usage: '/fact TOPIC',
      does: 'look up a person, place, organisation, figure, quote or term',
      run: async (topic, { desk, story }, style) =>
        topic
          ? renderFacts(await desk.fact(topic, { story: story?.id }), style)
          : 'Look up what? /fact TOPIC',
    },
  ],
  [
    'timeline',
    {
      usage: '/timeline [TOPIC]',
      does: 'tell what happened when, of all or of one topic',
      run: async (topic, { desk, story }, style) =>
        renderTimeline(await desk.timeline({ topic, story: story?.id }), style),
    },
  ],
  [
    'more',
    {
      usage: '/more',
      does: 'show the other passages that were found last',
      run(_, seat, style) {
        const hits = seat.unseen;
        seat.unseen = [];
        if (hits.length === 0) return 'There is no more to show.';
        return hits.map((hit) => renderNear(hit, style)).join('\n\n');
      },
    },
  ],
  [
    'sources',
    {
      usage: '/sources',
      does: 'list the stories that answers come from',
      run: (_, { desk }, style) => renderSources(desk.stories.all, style),
    },
  ],
  [
    'story',
    {
      usage: '/story [ID]',
      does: 'ask this story alone; without an ID, ask all again',
      run(typed, seat, { width }) {
        const story = typed ? seat.desk.stories.resolve(typed) : null;
        if (typed && !story)
          return fold(`There is no story “${typed}”; /sources lists those there are.`, width);
        seat.story = story;
        return story ? fold(`Asking “${story.title}” alone.`, width) : 'Asking all stories.';
      },
    },
  ],
  [
    'help',
    {
      usage: '/help',
      does: 'show this list',
      run: (_, { offered }, { colors, width }) => {
        const all = [...chatCommands.values()];
        const longest = Math.max(...all.map(({ usage }) => usage.length));
        const { right, join } = columns(longest + 2, width);
        const lines = all.flatMap(({ usage, does }) =>
          join([colors.bold(usage)], wrapText(does, right)),
        );
        if (offered.length > 0)
          lines.push('', fold('The number of an offered question asks it.', width));
        return lines.join('\n');
      },
    },
  ],
  ['quit', { usage: '/quit', does: 'leave; Ctrl-D does the same', run: () => LEAVE }],
]);

/** What people type to get help or to leave, without the slash, and ask nothing by. */
const BARE: ReadonlyMap<string, string> = new Map([
  ['help', '/help'],
  ['quit', '/quit'],
  ['exit', '/quit'],
]);

/** What is said to what somebody says out of politeness. */
const POLITE: Readonly<Record<Exclude<Courtesy, 'abilities'>, string>> = {
  greeting:
    'Hello! Ask about the stories: who did what, when, where or why. /help lists what else there is.',
  thanks: 'You’re welcome. Ask on whenever you like; /help lists what else there is.',
  farewell: 'Goodbye! /quit leaves; Ctrl-D does the same.',
};

/** Does what one line of the chat says: a command, an offered question's number, or a question. */
export async function replyTo(line: string, seat: Seat, style: Style): Promise<string | null> {
  const courtesy = courtesyIn(line);
  if (courtesy && courtesy !== 'abilities') return fold(POLITE[courtesy], style.width);
  const meant = courtesy ? '/help' : (BARE.get(line.trim().toLowerCase()) ?? line);
  const [, name, rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(meant) ?? [];
  if (name === undefined) return answer(seat.offered[Number(line) - 1] ?? line, seat, style);
  const command = chatCommands.get(name.toLowerCase());
  if (!command) return fold(`There is no /${name}; /help lists what there is.`, style.width);
  return command.run(rest.trim(), seat, style);
}

async function answer(question: string, seat: Seat, style: Style): Promise<string> {
  const { desk, story } = seat;
  const course = await desk.courseAsked(question, story?.id);
  if (course !== null) {
    seat.unseen = [];
    return renderTimeline(await desk.timeline({ topic: course, story: story?.id }), style);
  }
  const found = await desk.ask(question, { story: story?.id });
  seat.unseen = found.hits.slice(countShown(found));
  return renderAnswer(found, style);
}
