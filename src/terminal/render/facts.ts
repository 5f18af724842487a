import { type CitedFact, groupBySentence, isWholePassage } from '../../desk/citedFact.ts';
import type { FactAnswer } from '../../desk/fact.ts';
import { cutText } from '../../story/cutText.ts';
import { printable } from '../printable.ts';
import type { Style } from '../screen.ts';
import { renderNear } from './answer.ts';
import { renderCitation } from './citation.ts';
import { counted } from './counted.ts';
import { runsOf } from './runs.ts';
import { fold, wrapParts, wrapRuns, wrapText } from './wrap.ts';

const INDENT = '  ';
/** What a topic takes of what is shown. */
const LONGEST_SHOWN = 100;

/** What a fact is called before its value. */
const KINDS: Readonly<Record<CitedFact['kind'], string>> = {
  office: 'office',
  description: 'is',
  side: 'side',
  deed: 'deed',
  quote: 'said',
  figure: 'figure',
  term: 'means',
  mention: 'named',
};

/** What a quote is of which nobody is known to have said it. */
const BY_NOBODY = 'quoted';

/** What the stories hold on a topic: the facts of each sentence, the sentence itself, and where it stands. */
export function renderFacts(answer: FactAnswer, style: Style): string {
  const { outcome, facts, more, nearest, unread, suggestions, related } = answer;
  const topic = cutText(answer.topic, LONGEST_SHOWN);
  const { colors, width } = style;
  const say = (text: string) => fold(text, width);
  if (outcome === 'found') {
    return [
      wrapText(topic, width).map(colors.bold).join('\n'),
      ...groupBySentence(facts).map((told) => renderSentenceFacts(told, answer.topic, style)),
      ...(more > 0 ? [say(`… and ${counted(more, 'more fact')}`)] : []),
    ].join('\n\n');
  }
  const others = suggestions.map(({ label }) => label).join(' · ');
  if (!topic.trim()) return say(`Look up, for instance: ${others}`);
  const isAmbiguous = outcome === 'ambiguous';
  return [
    say(
      isAmbiguous
        ? `The stories name several that “${topic}” may mean: ${others}`
        : `The stories hold no fact on “${topic}”.`,
    ),
    ...(unread ? [say('Facts are read in English stories only.')] : []),
    ...(related && !isAmbiguous ? [say(`Perhaps you mean: ${others}`)] : []),
    ...(nearest ? [`${say('The passage nearest to it:')}\n\n${renderNear(nearest, style)}`] : []),
    ...(others && !related ? [say(`For instance, they hold facts on: ${others}`)] : []),
  ].join('\n\n');
}

/** The facts that one sentence tells. */
function renderSentenceFacts(facts: readonly CitedFact[], topic: string, style: Style): string {
  const { colors, width } = style;
  const [first] = facts;
  if (!first) return '';
  const shown = printable(first.text);
  const marks = facts.flatMap(({ value }) => {
    const start = value === null ? -1 : first.text.indexOf(value);
    return value === null || start < 0
      ? []
      : [{ start, end: start + value.length, look: 'value' as const }];
  });
  const runs = runsOf<'text' | 'value'>(shown, { start: 0, end: shown.length }, marks, 'text');
  const body = wrapRuns(runs, width - INDENT.length).map(
    (line) =>
      INDENT +
      line.map((run) => (run.look === 'value' ? colors.bold(run.text) : run.text)).join(''),
  );
  const under = renderCitation(first.citation, { ...style, width: width - INDENT.length })
    .split('\n')
    .map((line) => INDENT + line);
  const heads = facts.flatMap((fact) => renderHead(fact, topic, style));
  return [...heads, ...(facts.some(isWholePassage) ? [] : body), ...under].join('\n');
}

/** The fact in short; none where the sentence itself is the fact. */
function renderHead({ kind, label, value, details }: CitedFact, topic: string, style: Style) {
  if (value === null) return [];
  const about = label === topic ? null : label;
  const words = kind === 'quote' ? `“${value}”` : value;
  const aside = [details.when, details.change, details.to && `to ${details.to}`];
  const is = kind === 'quote' && !label ? BY_NOBODY : KINDS[kind];
  return wrapParts([is, about, words, ...aside], style.width).map(style.colors.green);
}
