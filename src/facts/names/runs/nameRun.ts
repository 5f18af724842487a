import type { WordedParagraph } from '../../words/tagWords.ts';
import { isHonoured } from '../form/honour.ts';

/** A run of words that names something, and the title that stands before it. */
export interface NameRun {
  readonly source: WordedParagraph;
  /** The first word of the name, and the word after its last. */
  readonly from: number;
  readonly to: number;
  /** The name itself, without title. */
  readonly text: string;
  /** Whether an office or a form of address stands right before the name. */
  readonly titled: boolean;
}

/** Some words as one name; none where they are none. */
export function runOf(
  source: WordedParagraph,
  from: number,
  to: number,
  titled: boolean,
): NameRun[] {
  const honoured = isHonoured(source.words, from, to);
  const [first, last] = [source.words[from], source.words[honoured ? to - 2 : to - 1]];
  // "Deputy Prime Minister | and Constitutional Affairs"
  if (!first || !last || to <= from || first.lower === 'and') return [];
  const text = source.paragraph.text.slice(first.start, last.end);
  return [{ source, from, to, titled: titled || honoured, text }];
}

/** A run on to the end of another in its paragraph, with what stands between them. */
export function through(run: NameRun, { to }: NameRun): NameRun {
  const { source, from } = run;
  const [start, end] = [source.words[from]?.start, source.words[to - 1]?.end];
  return { ...run, to, text: source.paragraph.text.slice(start, end) };
}
