import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { House, OnProgress } from '../house.ts';
import { type CommonOptions, named, withJson, withKnowledge } from '../options.ts';
import { Refusal } from '../refusal.ts';
import { renderReport } from '../render/report.ts';
import type { Screen } from '../screen.ts';
import { withBar } from '../withBar.ts';

/** `pilcrow eval`: scores a question set. */
export function evalCommand(house: House, screen: Screen): Command {
  return withJson(withKnowledge(new Command('eval')))
    .summary('score a question set')
    .description(
      'Asks every question of a set in the SQuAD format (1.1 or 2.0) and says how well it was answered.\nThe set’s own paragraphs are the stories.',
    )
    .argument('<file.json>', 'the question set', named)
    .action(async (file: string, options: CommonOptions) => {
      const set = await readJson(file);
      const score = (onProgress: OnProgress) => house.evaluate(set, onProgress);
      const report = await withBar('Asking', score).catch((error: unknown) => {
        throw error instanceof Refusal ? new Refusal(`${file}: ${error.message}`) : error;
      });
      if (options.json) return screen.printJson(report);
      return screen.print(renderReport(report, screen.style));
    });
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      error.code === 'ENOENT'
        ? `${file}: There is no such file. See that its name is spelt right.`
        : `${file}: The file cannot be read (${error.code}). See that it may be read.`,
    );
  });
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Refusal(
      `${file}: This is no JSON: ${(error as Error).message}. Name a question set in the SQuAD format.`,
    );
  }
}
