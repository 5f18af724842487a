import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import type { CitedEvent, TimelineAnswer } from '../../desk/timeline.ts';
import type { House } from '../house.ts';
import { eventToJson } from '../json/event.ts';
import { openStories } from '../openStories.ts';
import {
  type CommonOptions,
  countUpTo,
  named,
  withJson,
  withKnowledge,
  withStory,
} from '../options.ts';
import { Refusal } from '../refusal.ts';
import { renderTimeline, titleOf } from '../render/timeline.ts';
import type { Screen } from '../screen.ts';

interface TimelineOptions extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
  readonly most?: number;
  readonly png?: string;
}

const MOST_EVENTS = 1000;

/** `pilcrow timeline`: what happened when. */
export function timelineCommand(house: House, screen: Screen): Command {
  const command = new Command('timeline');
  return withJson(withStory(withKnowledge(command)))
    .summary('tell what happened when, of all or of one topic')
    .description(
      'Tells what happened when, as the stories date it, of all they hold or of one topic.',
    )
    .argument('[topic...]', 'tell only what is on this, or in this time: "the dam since May"')
    .option('--from <date>', 'from this date on: 2024, "March 2025", 2025-07-06')
    .option('--to <date>', 'up to this date')
    .option('--most <n>', 'at most so many, dated events first', countUpTo(MOST_EVENTS))
    .option('--png <file>', 'draw it into this file, too', pngFile)
    .action(async (words: string[], options: TimelineOptions) => {
      const desk = await openStories(options, house, screen);
      const { story, from, to, most } = options;
      const topic = words.length > 0 ? words.join(' ') : undefined;
      const answer = await desk.timeline({ topic, story, from, to, most });
      if (answer.outcome === 'no such date')
        command.error(
          `error: “${answer.noDate}” is no date. Write it like 2024, "March 2025" or 2025-07-06.`,
        );
      if (answer.outcome === 'ends before it begins')
        command.error(`error: --from ${answer.from} is later than --to ${answer.to}.`);
      if (options.png !== undefined) await draw(answer, options.png, screen);
      if (options.json) return screen.printJson(toJson(answer));
      return screen.print(await renderTimeline(answer, screen.style, '; --most takes more'));
    });
}

/** Other kinds of picture than are drawn, by the endings of their files. */
const OTHER_PICTURE = /\.(?:jpe?g|gif|webp|svg|pdf|avif|bmp|tiff?)$/i;

function pngFile(file: string): string {
  if (OTHER_PICTURE.test(file)) throw new InvalidArgumentError('The picture is a PNG.');
  return named(file);
}

async function draw(answer: TimelineAnswer, file: string, screen: Screen): Promise<void> {
  if (answer.outcome !== 'told') throw new Refusal('There is nothing to draw.');
  const { png } = await answer.draw(titleOf(answer));
  await writeFile(file, png).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      `${file}: The file cannot be written (${error.code}). See that its folder is there and may be written to.`,
    );
  });
  screen.note(`Drawn into ${file}`);
}

function toJson({ topic, from, to, events, undated, left, unread }: TimelineAnswer) {
  const toldToJson = (event: CitedEvent) => ({
    ...eventToJson(event, event.citation),
    also: event.also,
  });
  return {
    topic,
    from,
    to,
    events: events.map(toldToJson),
    undated: undated.map(toldToJson),
    left,
    unread,
  };
}
