import { readFileSync } from 'node:fs';
import { type QuestionSet, readQuestionSet } from '../src/eval/readQuestionSet.ts';

/** The sets that lie beside the project, where there are any; README.md beside them says whence they are. */
const FOLDER = new URL('../../shared/eval/', import.meta.url);
export const SQUAD = new URL('squad2-dev.json', FOLDER);
export const SELQA = new URL('selqa-dev.json', FOLDER);
export const WIKINEWS = new URL('qamr-wikinews.json', FOLDER);
export const MEANTIME = new URL('timex-meantime-en.json', FOLDER);

/** SQuAD 2.0's articles and questions. */
export const readSquad = (): QuestionSet =>
  readQuestionSet(JSON.parse(readFileSync(SQUAD, 'utf8')));
