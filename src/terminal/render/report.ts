import type { Finding, OffArticle, Report } from '../../eval/report.ts';
import type { Style } from '../screen.ts';
import { counted } from './counted.ts';

/** The figures of an evaluation as a table; shares in per cent. */
export function renderReport(report: Report, { colors }: Style): string {
  const { set, clean, typos, abstention } = report;
  const percent = (share: number | null) => (share === null ? '–' : (share * 100).toFixed(1));
  const ms = (time: number | null) => (time === null ? '–' : time.toFixed(2));
  const row = (label: string, pick: (finding: Finding) => string) => [
    label,
    pick(clean),
    pick(typos),
  ];
  const off = (label: string, found: OffArticle | null): string[][] =>
    found
      ? [
          [label, ''],
          ['  own questions answered %', percent(found.ownAnswered)],
          ['  others answered %', percent(found.offAnswered)],
          ['  AUROC', found.auroc.toFixed(3)],
        ]
      : [];
  const findings = [
    ['', 'clean', 'typos'],
    row('sentence R@1 %', (finding) => percent(finding.sentenceAt1)),
    row('sentence MRR %', (finding) => percent(finding.sentenceMrr)),
    row('paragraph R@1 %', (finding) => percent(finding.paragraphAt1)),
    row('ms a question, median', (finding) => ms(finding.msMedian)),
    row('ms a question, p99', (finding) => ms(finding.msP99)),
  ];
  const trust = [
    ['unanswerable answered %', percent(abstention.unanswerableAnswered)],
    ['unanswerable AUROC', abstention.unanswerableAuroc?.toFixed(3) ?? '–'],
    ...off('asked of another story', abstention.otherStory),
    ...off('each story alone', abstention.storyAlone),
    ['calibration error %', percent(report.calibrationError)],
    ['answer marked %', percent(report.answerMark)],
    ['answer marked, F1 %', percent(report.answerMarkF1)],
    ['nothing marked %', percent(report.unmarked)],
  ];
  const width = Math.max(...[...findings, ...trust].map(([label = '']) => label.length));
  const lay = ([label = '', ...cells]: string[]) =>
    label.padEnd(width) + cells.map((cell) => cell.padStart(9)).join('');
  const size = [
    counted(set.answerable, 'answerable question'),
    `${set.unanswerable} unanswerable`,
    counted(set.articles, 'article'),
    counted(set.paragraphs, 'paragraph'),
    counted(set.passages, 'passage'),
  ];
  return [colors.bold(size.join(', ')), '', ...findings.map(lay), '', ...trust.map(lay)].join('\n');
}
