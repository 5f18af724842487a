import { describe, expect, it } from 'vitest';
import { tenseAround } from '../../src/timeline/time/tense.ts';

/** The tense around the weekday of a sentence. */
const tenseOf = (text: string): string => {
  const [day = ''] = /\b\w+day\b/.exec(text) ?? [];
  const start = text.indexOf(day);
  return tenseAround(text, { start, end: start + day.length });
};

describe('the words around a day', () => {
  it.each([
    'The coroner has put off the inquest until Friday.',
    'The deal must be approved by Friday.',
    'Investors await Friday’s report.',
    'He faces a hearing Friday.',
    'The case goes to the jury Friday.',
    'The game kicks off Friday.',
    'The pope leaves Rome on Friday.',
    'Polls close on Friday.',
    'In a report to be published Friday, it says so.',
    'The court could rule as early as Friday.',
    'Friday marks the anniversary.',
    'See you Friday.',
    'He was sent to jail until sentencing on Friday.',
    'They could close the port if the strike went on until Friday.',
    'The parade steps off Friday.',
    'The dividend, cut last year, is payable Friday.',
    'She returns on Friday rested.',
    'A win on Friday would put them top.',
    'He steps down on Friday.',
    'The bonds mature on Friday.',
    'It could spread on Friday.',
    'The draw on Friday will decide who plays.',
    'The case would be heard on Friday.',
    'They will let 40 people go on Friday.',
    'If they walk out on Friday, schools close.',
    'Britain takes over the chair on Friday.',
    'Rain fell, and a storm on Friday, the third so far, could bring more.',
    'He said the state would sue, on Friday at the latest.',
    'The talks come to an end on Friday.',
    'They approved the mission until Friday.',
    'A ruling was expected, perhaps as early as Friday.',
    'In Belgium, where 20 people died, Friday will be a day of mourning.',
    'Councillors voted on a plan to keep the pool shut until Friday.',
    'The board voted to put the tax on the Friday ballot.',
  ])('look ahead: %s', (text) => {
    expect(tenseOf(text)).toBe('future');
  });

  it.each([
    'The inquest opened on Friday.',
    'In a report published Friday, it says so.',
    'The case went to the jury Friday.',
    'Friday was a holiday.',
    'Shares could fall further after Friday’s losses.',
    'That wasn’t so on Friday.',
    'On Friday, you’ll remember, the rebels let them go.',
    'The early returns on Friday favored him.',
    'Output will fall because of the fire that hit the mill on Friday.',
    'It was not available on Friday.',
    'Visitors voted on the award until Friday.',
    'Warnings had been issued as early as Friday.',
    'Shares fell, and Friday was worse.',
    'Erdoğan told reporters on Friday that he could stay.',
    'The tax was approved in the Friday election.',
    'The vote Friday came after a debate.',
    'He could not be reached Friday.',
    'Neither side would say Friday when talks would resume.',
    'Rain let up Friday, but rivers will go on rising.',
    'If the strike that began on Friday goes on, buses will stop.',
    'By close of play on Friday they were all out.',
    'The market’s fall on Friday may be only the start.',
    'On Friday the strike spread to four cities.',
    'The move follows a warning on Friday that funds would run out.',
    'They bid up shares Friday on hopes that rates will fall.',
    'The bank took steps to cut its debt on Friday.',
    'He died on Friday at the latest.',
    'They had come to terms on Friday.',
    'It is the second agency to go to court, after the ministry on Friday.',
  ])('look back: %s', (text) => {
    expect(tenseOf(text)).toBe('past');
  });

  it('are those of their own sentence, which p.m. ends only before a new one', () => {
    expect(tenseOf('It will open at 8 p.m. Rain fell on Friday.')).toBe('past');
    expect(tenseOf('It will open at 8 p.m. on Friday.')).toBe('future');
  });
});
