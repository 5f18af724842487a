import { expect, it } from 'vitest';
import { readMarked, readValues } from './marked.ts';

it.each([
  [
    'On [Tuesday] the tenants, who pay a [monthly] fee, left at [9:30 p.m.]',
    '1998-03-03; SET P1M; TIME 1998-03-03T21:30',
  ],
  ['At [10:30] BUT not before, it shut.', 'TIME 1998-03-05T10:30'],
  ['On [the night of May 4, 1944] the town fell.', 'TIME 1944-05-04TNI'],
  ['On [the evening of 4 May 1944] the town fell.', 'TIME 1944-05-04TEV'],
  ['On [the morning of June 6], they landed.', 'TIME 1997-06-06TMO'],
  ['He died in [the early hours of Monday].', 'TIME 1998-03-02TMO'],
  ['It began [Wednesday night].', 'TIME 1998-03-04TNI'],
  ['It began at [2:15 in the morning].', 'TIME 1998-03-05T02:15'],
  ['It began at [9.30 at night].', 'TIME 1998-03-05T21:30'],
  ['It began [late Wednesday night].', 'TIME 1998-03-04TNI'],
  ['It began [early Wednesday morning].', 'TIME 1998-03-04TMO'],
  ['It began on [Wednesday afternoon].', 'TIME 1998-03-04TAF'],
  ['It fell [two hours ago].', 'TIME PAST_REF'],
  ['It fell [last night].', 'TIME 1998-03-04TNI'],
  ['It fell [overnight].', 'TIME 1998-03-05TNI'],
  ['It fell [this morning].', 'TIME 1998-03-05TMO'],
  ['It fell [yesterday morning].', 'TIME 1998-03-04TMO'],
  ['It ends [tomorrow night].', 'TIME 1998-03-06TNI'],
  ['It began at [10 a.m.]', 'TIME 1998-03-05T10:00'],
  ['It began at [10 a.m. EST Monday].', 'TIME 1998-03-02T10:00'],
  ['It began [Monday at 10 a.m. EST].', 'TIME 1998-03-02T10:00'],
  ['It began at [2300 GMT].', 'TIME 1998-03-05T23:00Z'],
  ['It began at [2300 GMT on Monday].', 'TIME 1998-03-02T23:00Z'],
  [
    'It began at [2 p.m. local time] ([1300 GMT]).',
    'TIME 1998-03-05T14:00; TIME 1998-03-05T13:00Z',
  ],
  ['It began at [noon].', 'TIME 1998-03-05T12:00'],
  ['It began at [12 noon].', 'TIME 1998-03-05T12:00'],
  ['It began at [noon EST Monday].', 'TIME 1998-03-02T12:00'],
  ['It began at [midnight].', 'TIME 1998-03-05T24:00'],
  ['It began at [midnight Sunday].', 'TIME 1998-03-01T24:00'],
  ["It began at [five o'clock].", 'TIME 1998-03-05T17:00'],
  [
    'It began at [ten to midnight] and ended at [a quarter past noon].',
    'TIME 1998-03-05T23:50; TIME 1998-03-05T12:15',
  ],
  ['It began shortly after [midnight].', 'TIME 1998-03-05T00:00'],
  ['The night shift sat up all evening on the night of her death.', ''],
  ['It began at [half past five].', 'TIME 1998-03-05T17:30'],
  ['It began at [a quarter to nine].', 'TIME 1998-03-05T08:45'],
  ['It began at [11:59 p.m. on December 31, 1999].', 'TIME 1999-12-31T23:59'],
  ['It began at [1998-03-02T10:30:00].', 'TIME 1998-03-02T10:30'],
  ['It began at [1998-03-02 10:30].', 'TIME 1998-03-02T10:30'],
  ['It began in [the early hours of Monday].', 'TIME 1998-03-02TMO'],
  ['It began in [the early morning hours].', 'TIME 1998-03-05TMO'],
  ['It began in [the small hours].', 'TIME 1998-03-05TMO'],
  ['It began at [dawn on Monday].', 'TIME 1998-03-02TMO'],
  ['It began at [dawn].', 'TIME 1998-03-05TMO'],
  ['It began [Monday morning].', 'TIME 1998-03-02TMO'],
  ['It began on [the morning of March 2].', 'TIME 1998-03-02TMO'],
  ['It began [overnight Monday].', 'TIME 1998-03-02TNI'],
  ['It began [earlier this afternoon].', 'TIME 1998-03-05TAF'],
  ['He spoke in [the afternoon].', 'TIME 1998-03-05TAF'],
  ["It began at [8 o'clock tonight].", 'TIME 1998-03-05T20:00'],
  ['It began at [8:30 Thursday night].', 'TIME 1998-03-05T20:30'],
  ['It began at [4:35 in the afternoon].', 'TIME 1998-03-05T16:35'],
  ['It began at [midnight EST tonight].', 'TIME 1998-03-05T24:00'],
  ['It fell on [the night of 14–15 August 1944].', 'TIME 1944-08-14TNI'],
  ['It fell on [the night of 9/10 November 1938].', 'TIME 1938-11-09TNI'],
  ['Shots were heard at [night].', 'TIME TNI'],
  ['It was sent on [02/27/1998 10:05:00].', 'TIME 1998-02-27T10:05'],
  ['It happened [around 2 a.m. Sunday].', 'TIME 1998-03-01T02:00'],
  [
    'It runs between [11 p.m. on Monday] and [1 a.m.]',
    'TIME 1998-03-02T23:00; TIME 1998-03-03T01:00',
  ],
  [
    'They fled on [the night of March 2]; some left at [2 a.m.]',
    'TIME 1998-03-02TNI; TIME 1998-03-03T02:00',
  ],
  [
    'It passed at [4 a.m.] after talks that began on [Wednesday evening].',
    'TIME 1998-03-05T04:00; TIME 1998-03-04TEV',
  ],
  ['It leaves at [7.20 tomorrow morning].', 'TIME 1998-03-06T07:20'],
  ['It went ahead at [7.30 this morning].', 'TIME 1998-03-05T07:30'],
  ['They spent [the night] in a school.', 'TIME 1998-03-05TNI'],
  ['It began at [two at night].', 'TIME 1998-03-05T02:00'],
  ['It began at [twelve at night].', 'TIME 1998-03-05T24:00'],
  ['It began at [eight in the evening].', 'TIME 1998-03-05T20:00'],
  [
    'It was called off at [4.30 p.m.] and will go on at [noon on Friday].',
    'TIME 1998-03-05T16:30; TIME 1998-03-06T12:00',
  ],
  ['It fell on [the night of 8 to 9 August 2012].', 'TIME 2012-08-08TNI'],
  ['It began at [12:30 on Monday night].', 'TIME 1998-03-02T00:30'],
  ['It began at [12.10 this morning].', 'TIME 1998-03-05T00:10'],
  ['It fell in a single afternoon in [1973].', '1973'],
])('times of day: %s', (marked, values) => {
  expect(readMarked(marked)).toBe(marked);
  expect(readValues(marked)).toBe(values);
});

it.each([
  ['A bell rings [every evening] at [7 p.m.].', 'SET P1D; TIME T19:00'],
  ['It is open [daily] from [10 a.m.] to [6 p.m.].', 'SET P1D; TIME T10:00; TIME T18:00'],
])('a clock of every day is of none: %s', (marked, values) => {
  expect(readMarked(marked)).toBe(marked);
  expect(readValues(marked)).toBe(values);
});
