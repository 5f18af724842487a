import { createInterface } from 'node:readline';
import type { Desk } from '../../desk/desk.ts';
import { formatPublished } from '../../story/citation.ts';
import type { House } from '../house.ts';
import { openStories } from '../openStories.ts';
import type { CommonOptions } from '../options.ts';
import { counted } from '../render/counted.ts';
import { fold, wrapText } from '../render/wrap.ts';
import type { Screen, Style } from '../screen.ts';
import { replyTo, type Seat } from './chatCommands.ts';
import { complete } from './complete.ts';
import { suggestQuestions } from './suggestQuestions.ts';

const OFFERED = 3;
const PROMPT = '› ';
/** As wide as what stands before an offered question. */
const MARGIN = ' '.repeat(5);
const GO_LIVE =
  'To take it into Discord, put DISCORD_TOKEN into .env (.env.example says how) and run npm start.';

/** Greets, then answers line by line until the reader leaves or the input ends. */
export async function runChat(options: CommonOptions, house: House, screen: Screen): Promise<void> {
  const desk = await openStories(options, house, screen);
  const offered = await suggestQuestions(desk, OFFERED);
  await screen.print(greet(desk, offered, screen.style));

  const seat: Seat = { desk, offered, story: null, unseen: [] };
  const { interactive } = screen;
  const lines = createInterface({
    input: process.stdin,
    ...(interactive ? { output: process.stdout } : {}),
    terminal: interactive,
    prompt: screen.style.colors.cyan(PROMPT),
    completer: (line: string, done: (error: Error | null, found: [string[], string]) => void) => {
      complete(line, seat).then(
        (found) => done(null, found),
        () => done(null, [[], line]),
      );
    },
    // A pasted question's line ends belong together.
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  lines.on('SIGINT', () => lines.close());
  let left = false;
  // Whoever leaves while an answer is looked for is shown it, and no prompt any more.
  let open = interactive;
  lines.once('close', () => {
    open = false;
  });
  if (open) lines.prompt();
  for await (const raw of lines) {
    const line = raw.trim();
    if (line) {
      // What comes through a pipe was not seen being typed.
      if (!interactive) await screen.print(fold(PROMPT + line, screen.style.width));
      const reply = await replyTo(line, seat, screen.style);
      left = reply === null;
      if (reply === null) break;
      await screen.print(`\n${reply}\n`);
    }
    if (open) lines.prompt();
  }
  // After Ctrl-C or Ctrl-D the cursor still stands behind the prompt.
  if (interactive && !left) await screen.print('');
}

function greet(desk: Desk, offered: readonly string[], { colors, width }: Style): string {
  const say = (text: string) => fold(text, width);
  const [first, ...others] = desk.stories.all;
  const loaded = first
    ? `Loaded: ${first.title}, ${formatPublished(first.published)}${
        others.length > 0 ? `, and ${counted(others.length, 'other')}` : ''
      }.`
    : '';
  const questions = offered.map((question, index) => {
    const lines = wrapText(question, width - MARGIN.length);
    return `  ${colors.cyan(String(index + 1))}  ${lines.join(`\n${MARGIN}`)}`;
  });
  return [
    colors.bold(say('¶ Pilcrow answers from the story, word for word, and says where it stands.')),
    say(loaded),
    ...(questions.length > 0 ? ['', say('You could ask, or type the number:'), ...questions] : []),
    '',
    colors.dim(say(`/help lists what else there is. ${GO_LIVE}`)),
    '',
  ].join('\n');
}
