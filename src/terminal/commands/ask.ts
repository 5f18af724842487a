import { Command } from 'commander';
import type { Answer } from '../../desk/answer.ts';
import type { Desk } from '../../desk/desk.ts';
import { scopeOf } from '../../desk/stories.ts';
import type { House } from '../house.ts';
import { openStories } from '../openStories.ts';
import { type CommonOptions, countUpTo, withJson, withKnowledge, withStory } from '../options.ts';
import { readLines } from '../readLines.ts';
import { renderAnswer } from '../render/answer.ts';
import { renderExplanation } from '../render/explanation.ts';
import { renderTimeline } from '../render/timeline.ts';
import { fold } from '../render/wrap.ts';
import type { Screen } from '../screen.ts';

interface AskOptions extends CommonOptions {
  readonly limit?: number;
  readonly explain?: boolean;
}

const HITS = 5;
const MOST_HITS = 100;
const JSON_HELP = `With --json, each question gets one line: {"question", "answered", "confidence", \
"hits", "later", "ms"}, hits best first, ${HITS} at most unless --limit says otherwise; "later" is the \
place among them of one that a later story tells, or null. Every line of standard input is a question \
and gets its line, in order; an empty one is answered with "answered": false and no hits.`;

/** `pilcrow ask`: one question from the command line, or many from standard input. */
export function askCommand(house: House, screen: Screen): Command {
  const command = new Command('ask')
    .summary('answer a question from the stories')
    .description(
      'Answers a question with the passage that holds the answer, word for word;\n“what happened in March?” with a timeline, unless --json or --explain is given.',
    )
    .argument(
      '<question...>',
      'what you want to know; "-" reads a question a line from standard input',
    );
  withJson(withStory(withKnowledge(command)))
    .option('--limit <n>', 'show so many passages', countUpTo(MOST_HITS))
    .option('--explain', 'show how the passages were ranked')
    .addHelpText('after', () => `\n${fold(JSON_HELP, screen.style.width)}`)
    .action(async (words: string[], options: AskOptions) => {
      const desk = await openStories(options, house, screen);
      const asked = words.join(' ');
      const many = asked === '-';
      for await (const question of many ? readLines(process.stdin) : [asked])
        await answer(question, desk, options, screen, many);
    });
  return command;
}

async function answer(
  question: string,
  desk: Desk,
  options: AskOptions,
  screen: Screen,
  many: boolean,
): Promise<void> {
  const { json, explain = false, limit, story } = options;
  const end = many ? '\n' : '';
  const course = json || explain ? null : await desk.courseAsked(question, story);
  if (course !== null) {
    const told = await desk.timeline({ topic: course, story });
    return screen.print((await renderTimeline(told, screen.style)) + end);
  }
  const start = performance.now();
  const answer = await desk.ask(question, { story, limit: limit ?? HITS });
  const ms = performance.now() - start;
  if (json) return screen.printJson(toJson(answer, ms, explain));
  const parts = [renderAnswer(answer, screen.style, limit)];
  if (explain) {
    const scope = scopeOf(answer.story);
    const why = desk.index.explain?.(question, { limit: limit ?? HITS, ...scope });
    parts.push(renderExplanation(answer, ms, screen.style, why));
  }
  return screen.print(parts.join('\n\n').trimEnd() + end);
}

function toJson(
  { question, outcome, confidence, hits, later }: Answer,
  ms: number,
  explain: boolean,
) {
  return {
    question,
    answered: outcome === 'answered',
    confidence,
    hits: hits.map(({ text, score, start, end, citation, matches, answer }, place) => ({
      text,
      score,
      start,
      end,
      citation,
      ...(place === 0 ? { answer } : {}),
      ...(explain ? { matches } : {}),
    })),
    later,
    ms: Number(ms.toFixed(3)),
    ...(explain ? { outcome } : {}),
  };
}
