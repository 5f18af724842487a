import { phraseList } from '../words/wordLists.ts';

/** Words for one thing that stories count or measure, as they and their readers call it. */
const SAME: readonly (readonly string[])[] = [
  'cost|price tag|price',
  'revenue|turnover|sales',
  'profit|earnings',
  'salary|pay|wage',
  'jobs cut|jobs lost|job losses|layoffs|redundancies',
  'unemployment|joblessness|jobless rate',
  'inhabitants|population',
].map(phraseList);

/** What is typed, with a word for something that is counted in each other way. */
export function saidOtherwise(typed: string): string[] {
  const lower = ` ${typed.toLowerCase().trim()} `;
  return SAME.flatMap((ways) => {
    const told = ways.find((way) => lower.includes(` ${way} `));
    if (told === undefined) return [];
    return ways
      .filter((way) => way !== told)
      .map((way) => lower.replace(` ${told} `, ` ${way} `).trim());
  });
}
