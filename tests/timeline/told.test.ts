import { describe, expect, it } from 'vitest';
import { datesOf } from '../../src/timeline/dates/datesOf.ts';
import { earlierWith, NOTHING_EARLIER } from '../../src/timeline/dates/earlier.ts';
import { findTimexes, readTimexes } from '../../src/timeline/dates/findTimexes.ts';
import { findInText } from '../../tools/dates/findInText.ts';
import { story } from './article.ts';

const PUBLISHED = '2025-07-06';
const values = (text: string, published = PUBLISHED): string[] =>
  findInText(text, published).map(({ type, value }) => `${type} ${value}`);

describe('dates that count from what a story has told', () => {
  it('takes dates from the date last spoken of where the story does', () => {
    expect(values('They signed in 2016. The following year the deal failed.')).toEqual([
      'DATE 2016',
      'DATE 2017',
    ]);
    expect(values('He was shot on June 7 and died two days later.')).toEqual([
      'DATE 2025-06-07',
      'DATE 2025-06-09',
    ]);
  });

  it('gives a day or month told after a bygone date the year of that date', () => {
    expect(values('On 16 October 1973 prices rose. On October 19 aid was asked for.')[1]).toBe(
      'DATE 1973-10-19',
    );
    expect(values('In 1962 the blockade began, and in November the ships left.')[1]).toBe(
      'DATE 1962-11',
    );
    expect(values('After the 11 September 2001 attacks he left. On March 3 he spoke.')[1]).toBe(
      'DATE 2025-03-03',
    );
    expect(values('On 16 October 1973 prices rose. The law will end on March 3.')[1]).toBe(
      'DATE 2026-03-03',
    );
    expect(values('He served from June 2008. On May 7 he died.')[1]).toBe('DATE 2025-05-07');
    const news = 'Prices fell on Friday. In 1973 they rose.\nOn March 3 they fell.';
    expect(values(news)[2]).toBe('DATE 2025-03-03');
  });

  it('reads the days of a chronicle in the present tense as those of its year', () => {
    const ship = 'On 13 January 2012 the ship strikes a rock.';
    expect(values(`${ship} The captain is held the next day and on 17 July goes home.`)[2]).toBe(
      'DATE 2012-07-17',
    );
    // Near the day of publication, too.
    expect(values(`${ship} The search ends on 4 July.`)[1]).toBe('DATE 2012-07-04');
    expect(values('In May 2012 the bank admits losses; in June its head resigns.')[1]).toBe(
      'DATE 2012-06',
    );
  });

  it('goes on with a chronicle in the next paragraph, up to the year of publication', () => {
    const chronicle =
      'The crew spoke today.\nIn May 2013 it sinks. On 3 September 2013 it is raised.';
    const last = 'In 2024 he is freed on 4 October. A mate is the first to speak, on 9 August.';
    expect(values(`${chronicle}\nThe court sits on 15 October. ${last}`).slice(3)).toEqual([
      'DATE 2013-10-15',
      'DATE 2024',
      'DATE 2024-10-04',
      'DATE 2024-08-09',
    ]);
    expect(values(`${chronicle}\nShares fell on 2 July.`).at(-1)).toBe('DATE 2025-07-02');
    expect(values(`${chronicle}\nThe trial will open on 9 July.`).at(-1)).toBe('DATE 2025-07-09');
    expect(values('On 3 May 2013 it sinks, he said on Friday.\nHe retires on 9 July.').at(-1)).toBe(
      'DATE 2025-07-09',
    );
  });

  it('reads a day to come beside a bygone date as to come', () => {
    expect(values('On 13 January 2012 it strikes a rock. The verdict is due on 9 July.')[1]).toBe(
      'DATE 2025-07-09',
    );
    expect(values('On 13 January 2012 it struck a rock. The trial opens on 17 July.')[1]).toBe(
      'DATE 2025-07-17',
    );
    expect(
      values('On 5 October 1962 the song is released. The show opens on 9 September.')[1],
    ).toBe('DATE 2025-09-09');
    expect(values('Under a law of 3 May 2012 shops close on 9 August.')[1]).toBe('DATE 2025-08-09');
    expect(values('He is held since 3 May 2012. His trial begins on 9 July.')[1]).toBe(
      'DATE 2025-07-09',
    );
  });

  it('goes on in the year of a bygone date as long as it tells of nothing else', () => {
    expect(values('In 1947 snow fell.\nOn 3 December it froze.')[1]).toBe('DATE 1947-12-03');
    expect(values('On 3 December 1947 it froze. On Thursday a cart crossed.')[1]).toBe(
      'DATE 1947-12-04',
    );
    expect(values('In 1947 they opened a bakery.\nOn Thursday it burnt down.')[1]).toBe(
      'DATE 2025-07-03',
    );
    expect(values('The autumn of 1947 was mild. Frost came in the last week of November.')[1]).toBe(
      'DATE 1947-W48',
    );
    const [first, second] = [
      'On 6 December 1947 they met.',
      'That Saturday they wed; on 11 April he died.',
    ];
    const earlier = earlierWith(
      NOTHING_EARLIER,
      first,
      readTimexes(first, PUBLISHED, NOTHING_EARLIER),
      PUBLISHED,
    );
    expect(findTimexes(second, PUBLISHED, earlier).map(({ value }) => value)).toEqual([
      '1947-12-06',
      '1948-04-11',
    ]);
  });

  it('goes on from the end of a bygone month where no day was told since', () => {
    expect(
      values(
        'In November 1947 it froze. On the Thursday a cart crossed it; the day after, a lorry.',
      ),
    ).toEqual(['DATE 1947-11', 'DATE 1947-12-04', 'DATE 1947-12-05']);
    expect(values('It froze on 4 December 1947. In the spring they found him.')[1]).toBe(
      'DATE 1948-SP',
    );
  });

  it('does not go on from a day that a sentence looks back to, or that something is dated by', () => {
    expect(
      values(
        'It fell on Thursday, on top of the fall of the previous Friday. At 9 a.m. it rose.',
      )[2],
    ).toBe('TIME 2025-07-03T09:00');
    expect(
      values(
        'In the summer of 2014 she found a note dated Nov. 20, 2001. Two years later he won.',
      )[2],
    ).toBe('DATE 2016');
    const last = values('It earned £4m in the year to 30 June. Shares fell in morning trading.').at(
      -1,
    );
    expect(last).toBe('TIME 2025-07-06TMO');
    expect(values('It struck at 1:47 a.m. (0647 UTC). Eleven minutes later it rose.')[2]).toBe(
      'TIME 2025-07-06T01:58',
    );
  });

  it('looks ahead from when something was said to come', () => {
    const last = (text: string) => values(text).at(-1);
    expect(last('It said last August that the rosters would start on 1 September.')).toBe(
      'DATE 2024-09-01',
    );
    expect(last('It said in February that it would close in April.')).toBe('DATE 2025-04');
    expect(last('It said on Monday that it would close on Wednesday.')).toBe('DATE 2025-07-02');
    expect(last('It said in February that it will close in April.')).toBe('DATE 2026-04');
  });

  it('takes what was done on a day for past, however near the day lies ahead', () => {
    expect(values('He died on 3 August.')).toEqual(['DATE 2024-08-03']);
    expect(values('The bridge was closed on 25 July.')).toEqual(['DATE 2024-07-25']);
    expect(values('The hearing was set for 25 July.')).toEqual(['DATE 2025-07-25']);
  });

  it('takes what is set beside something to come for past, and what is promised before a time for ahead', () => {
    expect(values('It will be the third strike, after one on 22 January.')).toEqual([
      'DATE 2025-01-22',
    ]);
    expect(values('He ruled out new laws before the autumn.')).toEqual(['DATE 2025-FA']);
    expect(
      values('Trains on Tuesday will be few, and they were urged not to travel after 10 p.m.')[1],
    ).toBe('TIME 2025-07-08T22:00');
  });

  it('gives a day told before another in its bygone year that year', () => {
    expect(values('He was arrested on 2 April 2023. He had called her on 6 March.')[1]).toBe(
      'DATE 2023-03-06',
    );
  });

  it('goes on into the next year where a day lies before its tale began', () => {
    expect(values('Hearings began on 12 April 2010. The court ruled in January.')[1]).toBe(
      'DATE 2011-01',
    );
    expect(
      values('It opened in 2004. On Christmas Eve that year a wave hit. He wrote on 5 January.')[2],
    ).toBe('DATE 2005-01-05');
    expect(
      values(
        'On 8 July 2007 it was shown. On 5 September it said it would fly by the end of the year.',
      ),
    ).toEqual(['DATE 2007-07-08', 'DATE 2007-09-05', 'DATE 2007']);
    expect(
      values('It was sold on 20 November 2009. One was sent back before the year was out.')[1],
    ).toBe('DATE 2009');
  });

  it('takes a weekday of news for one of its own, whatever bygone day came in between', () => {
    const news = 'The side flew home on Friday.\nIts first one crashed on 27 April 1993.';
    expect(values(`${news} On Thursday they laid flowers.`)[2]).toBe('DATE 2025-07-03');
    expect(
      values('It was found on 27 April 1993. Two days later, on Thursday, it was raised.')[2],
    ).toBe('DATE 1993-04-29');
  });

  it('counts from the day on which something was said, where what was told before is long over', () => {
    expect(
      values(
        'It won on January 18. Its rival said on Friday that it lost. It sold 32 the day before.',
      )[2],
    ).toBe('DATE 2025-07-03');
  });

  it('counts what is told of the past early in a year as of the year before, and a stretch no finer than its date', () => {
    expect(values('Debt stood at £8m at the end of the year.', '2024-01-20')).toEqual([
      'DATE 2023',
    ]);
    expect(values('The audit of 2016 found faults, the fourth that month.')[1]).toBe('DATE 2016');
    expect(values('It needs $5m to keep feeding the camps until June.')[0]).toBe('DATE 2026-06');
  });

  it('gives a clock the day of what its sentence tells, and not that of what it came after', () => {
    const times = (text: string) => values(text).filter((value) => value.startsWith('TIME'));
    expect(
      times('It rose on Sunday, recovering from a slump on Friday.\nIt was up at 10:15 a.m.'),
    ).toEqual(['TIME 2025-07-06T10:15']);
    expect(times('The euro, which had reached $1.494 on Friday, fell at 2:30 p.m.')).toEqual([
      'TIME 2025-07-06T14:30',
    ]);
    expect(times('It will report on Tuesday. At 9:45 a.m. Acme stood at $97.')).toEqual([
      'TIME 2025-07-06T09:45',
    ]);
    expect(times('A month later, on May 5, it cracked. Shortly after 2 p.m. it fell.')).toEqual([
      'TIME 2025-05-05T14:00',
    ]);
    expect(times('It was down at 3:40 p.m. Friday’s report is due.')).toEqual([
      'TIME 2025-07-06T15:40',
    ]);
  });

  it('goes forward in a tale, and takes a date told only as a bound for no beginning', () => {
    expect(
      values(
        'In May 2023 it came out. It recalled cars in December of that year and on 3 June it owned up.',
      )[2],
    ).toBe('DATE 2024-06-03');
    expect(
      values('It is the first rise since July 2008, and the next would not come before August.')[1],
    ).toBe('DATE 2025-08');
    expect(
      values('It expects sales of $85m in the first half of 2026 and $90m in the second half.'),
    ).toEqual(['DATE 2026-H1', 'DATE 2026-H2']);
    expect(values('It sank in May 2008. The following Monday they met.')[1]).toBe('DATE PAST_REF');
  });

  it('takes a numbered day for one of the week of a month told before it', () => {
    expect(
      values('They met in the third week of March 2004. The talks failed on the 18th.')[1],
    ).toBe('DATE 2004-03-18');
  });

  it('looks for a numbered day ahead where the verbs do, though a bygone month was told', () => {
    expect(values('The dam burst in April 1986. A plaque will be unveiled on the 20th.')[1]).toBe(
      'DATE 2025-07-20',
    );
    expect(values('The dam burst in April 1986. A wall fell on the 20th.')[1]).toBe(
      'DATE 1986-04-20',
    );
  });

  it('counts “next spring” from publication, “the next spring” from what was told', () => {
    expect(values('He left in 2021. They will return next spring.')[1]).toBe('DATE 2026-SP');
    expect(values('He left in October 2021. They returned the next spring.')[1]).toBe(
      'DATE 2022-SP',
    );
  });

  it('gives a time of day the day that its sentence names after it', () => {
    expect(values('It struck at 2:46 p.m. in the north on Friday.')[0]).toBe(
      'TIME 2025-07-04T14:46',
    );
    expect(values('It struck at 3:45 pm EDT (1945 GMT) on Friday.')[0]).toBe(
      'TIME 2025-07-04T15:45',
    );
  });

  it('goes on from the day of what is told, not from the day it was said on', () => {
    expect(values('A man was shot on Thursday, police said on Friday. It was 10 p.m.')[2]).toBe(
      'TIME 2025-07-03T22:00',
    );
  });

  it('gives a day after `last year` that year', () => {
    expect(values('They were divorced last year, on Aug. 28.')).toEqual([
      'DATE 2024',
      'DATE 2024-08-28',
    ]);
  });

  it('puts the second of two weekdays after the first', () => {
    expect(values('The bank meets on Thursday and Sunday.')).toEqual([
      'DATE 2025-07-10',
      'DATE 2025-07-13',
    ]);
    expect(values('It rained on Saturday and Sunday.')).toEqual([
      'DATE 2025-07-05',
      'DATE 2025-07-06',
    ]);
  });

  it('gives a time the day of publication where news counts up to it', () => {
    expect(values('Shares fell on Thursday. As of 14:48 UTC they were up.')[1]).toBe(
      'TIME 2025-07-06T14:48Z',
    );
    expect(values('Shares rose after Friday’s losses. At 14:48 UTC they were up.')[1]).toBe(
      'TIME 2025-07-06T14:48Z',
    );
  });

  it('knows those days by the year told of, not by a day', () => {
    expect(values('He was born in 1902. In those days it was wild.')[1]).toBe('DATE 1902');
    expect(values('He left on Friday. In those days it was wild.')[1]).toBe('DATE PAST_REF');
  });

  it('goes on from a quarter, not from the one it is compared with', () => {
    expect(
      values(
        'Net fell in the third quarter of 2024 from a year earlier. Sales in the quarter rose.',
      )[2],
    ).toBe('DATE 2024-Q3');
  });

  it('counts the night before and the spring after from the date last spoken of', () => {
    expect(values('He died on June 7. The night before, he had called her.')[1]).toBe(
      'TIME 2025-06-06TNI',
    );
    expect(values('It shut in October 2019. The following spring it opened.')[1]).toBe(
      'DATE 2020-SP',
    );
  });

  it('gives the months of a range years that follow each other', () => {
    expect(values('It fell between November and February.')).toEqual([
      'DATE 2024-11',
      'DATE 2025-02',
    ]);
    expect(values('It grew in the June-to-August period of drought.')).toEqual([
      'DATE 2025-06',
      'DATE 2025-08',
    ]);
  });

  it('counts minutes and hours from the time last spoken of', () => {
    expect(values('It fell at 11:50 p.m. on Friday. Ten minutes later it rose.')[1]).toBe(
      'TIME 2025-07-05T00:00',
    );
    expect(values('Hours later it rose.')).toEqual(['TIME PAST_REF']);
  });

  it('counts days from the day last spoken of, though a year was named since', () => {
    expect(values('He fell on June 7. In 2019 he won. The next day he left.')[2]).toBe(
      'DATE 2025-06-08',
    );
    expect(values('He fell in 2019. The next day he left.')[1]).toBe('DATE PAST_REF');
  });

  it('gives no date to the day after one that the story has not named', () => {
    expect(values('The next day they left.')).toEqual(['DATE PAST_REF']);
    const first = 'The dam broke on 2 May 2025.';
    const told = readTimexes(first, PUBLISHED, NOTHING_EARLIER);
    const earlier = earlierWith(NOTHING_EARLIER, first, told, PUBLISHED);
    const [next] = findTimexes('The next day they left.', PUBLISHED, earlier);
    expect(next?.value).toBe('2025-05-03');
  });

  it('gives both ends of a range the year that stands at its end', () => {
    expect(values('It fell between January and March 2024.')).toEqual([
      'DATE 2024-01',
      'DATE 2024-03',
    ]);
  });

  it('finds each day of a list, and gives all the year at its end', () => {
    expect(values('They met on May 12 and 13.')).toEqual(['DATE 2025-05-12', 'DATE 2025-05-13']);
    expect(values('They met on June 11th and 12th.')).toEqual([
      'DATE 2025-06-11',
      'DATE 2025-06-12',
    ]);
    expect(values('They met on 12, 13 and 14 May 2019.')).toEqual([
      'DATE 2019-05-12',
      'DATE 2019-05-13',
      'DATE 2019-05-14',
    ]);
    expect(values('It ran from June 28 to July 3, 2009.')).toEqual([
      'DATE 2009-06-28',
      'DATE 2009-07-03',
    ]);
    expect(values('On May 12, 13 ships left; on May 14 and 15 boats.')).toEqual([
      'DATE 2025-05-12',
      'DATE 2025-05-14',
    ]);
  });

  it('reads a title and the date under it apart', () => {
    expect(values('Bridge shut on Friday\nJune 27, 2025\nIt is old.', '2025-06-27')).toEqual([
      'DATE 2025-06-27',
      'DATE 2025-06-27',
    ]);
  });

  it('goes on from the quarter told of, whatever day was named since', () => {
    expect(
      values(
        'It lost money in the fourth quarter, it said on Feb. 6. The quarter was weak.',
        '2025-02-07',
      )[2],
    ).toBe('DATE 2024-Q4');
  });

  it('takes results still to come for those of the quarter just over', () => {
    const [quarter] = values('Results for the fourth quarter are due on Feb. 6.', '2025-01-14');
    expect(quarter).toBe('DATE 2024-Q4');
  });

  it('takes what markets trade for a month to come', () => {
    expect(values('Prices for March delivery rose.')).toEqual(['DATE 2026-03']);
  });

  it('takes a date that is set, foretold or waited for to lie ahead', () => {
    for (const [text, value] of [
      ['The judge set sentencing for Jan. 15.', 'DATE 2026-01-15'],
      ['She predicted a first cut in December.', 'DATE 2025-12'],
      ['Buyers would have to wait until the autumn.', 'DATE 2025-FA'],
      ['Work is suspended until at least January.', 'DATE 2026-01'],
      ['It is above the 1.3 percent it forecast in September.', 'DATE 2024-09'],
      ['Figures for May are due on Friday.', 'DATE 2025-05'],
      ['She testifies before the Senate on Thursday.', 'DATE 2025-07-10'],
      ['The firm, which reports on Friday, sold 50 million phones.', 'DATE 2025-07-11'],
      ['The council will meet in a closed session on Friday.', 'DATE 2025-07-11'],
      ['The envoy will visit the disputed valley in September.', 'DATE 2025-09'],
      ['They found the body on Wednesday.', 'DATE 2025-07-02'],
      ['It shut its plants Friday and will not reopen them this year.', 'DATE 2025-07-04'],
      ['It rose following Thursday’s fall.', 'DATE 2025-07-03'],
      ['“We find out Tuesday,” one said.', 'DATE 2025-07-08'],
    ] as const)
      expect(values(text)[0], text).toBe(value);
  });

  it('takes what was set for a day for the nearest, whether it has come or not', () => {
    for (const [text, value] of [
      ['The match due to be played on 8 March was postponed.', 'DATE 2025-03-08'],
      ['It was postponed to May and put off again.', 'DATE 2025-05'],
      ['Work was to have been done at Easter.', 'DATE 2025-04-20'],
      ['The vote was scheduled for November.', 'DATE 2025-11'],
    ] as const)
      expect(values(text)[0], text).toBe(value);
  });

  it('counts what has happened from what had, not from what is still to come', () => {
    const text = 'He broke a leg on 29 June and will be out until October. A week later he left.';
    expect(values(text)[2]).toBe('DATE 2025-W27');
  });

  it('counts no days from a month in which none is named', () => {
    expect(values('He left in August 2001. The chairman returned the same day.')[1]).toBe(
      'DATE 2001-08',
    );
    expect(values('They sued in April 2011. The firm sued back a week later.')[1]).toBe(
      'DATE PAST_REF',
    );
    expect(
      values('She was born on 9 March 1917. In June 1964 they came. The next morning she left.')[2],
    ).toBe('TIME TMO');
    expect(values('In May 1960 a quake hit; the following day a wave came.')[1]).toBe(
      'DATE PAST_REF',
    );
  });

  it('counts from a day since which something was so, where it tells what was then', () => {
    const text = 'Nobody came since Thursday, when ice fell. That same day the lights went out.';
    expect(values(text)[1]).toBe('DATE 2025-07-03');
  });

  it('puts a bare time on the day that the text is on, and not on one in its background', () => {
    for (const text of [
      'Stocks fell on Friday. They had gained on Tuesday. In the afternoon oil rose.',
      'The minister, who spoke on Tuesday, met him on Friday. In the afternoon oil rose.',
      'The Dow fell on Friday after falling on Tuesday. In the afternoon oil rose.',
    ])
      expect(values(text).at(-1), text).toBe('TIME 2025-07-04TAF');
    expect(values('They had met on Tuesday at 9 a.m. and left at noon.').at(-1)).toBe(
      'TIME 2025-07-01T12:00',
    );
  });

  it('counts what has happened from no day ahead', () => {
    const text =
      'They voted on Friday. A runoff will be held on 20 July. Turnout that day was low.';
    expect(values(text)[2]).toBe('DATE 2025-07-04');
  });

  it('counts from no day that something is only for', () => {
    const text = 'They loaded lorries on Friday for the following day. That night nobody slept.';
    expect(values(text)[2]).toBe('TIME 2025-07-04TNI');
  });

  it('gives the day beside a feast, and the day that stands beside', () => {
    expect(values('He came the day after Christmas.')).toEqual(['DATE 2024-12-26']);
    expect(values('They met on Tuesday, the day before the vote.')[1]).toBe('DATE 2025-07-01');
  });

  it('gives the week and the weekend of a month or a year', () => {
    expect(values('It closed in the first week of January 2024.')).toEqual(['DATE 2024-W01']);
    expect(values('It opened on the first weekend of May 2024.')).toEqual(['DATE 2024-W18-WE']);
    expect(values('It closed in the last week of 2024.')).toEqual(['DATE 2024-W52']);
  });

  it('takes a count after a day for no year', () => {
    expect(values('On 3 February, 12 people died.')).toEqual(['DATE 2025-02-03']);
    expect(values('It was held between 3 and 21 April, 87 per cent voted.')).toEqual([
      'DATE 2025-04-03',
      'DATE 2025-04-21',
    ]);
  });

  it('gives a day the year of which more is told', () => {
    const text = 'It is their best since 2008, when they won the final on 17 May.';
    expect(values(text)[1]).toBe('DATE 2008-05-17');
  });

  it('is not carried off by a time that only ends a stretch', () => {
    const text = 'A curfew ran on Friday from 8 a.m. to 5 p.m. By noon crowds had gone.';
    expect(values(text).at(-1)).toBe('TIME 2025-07-04T12:00');
  });

  it('takes a number before a verb for no part of a month', () => {
    expect(values('Orders were strong but 1990 may be slower.')).toEqual(['DATE 1990']);
    expect(values('Since the beginning of June, 20 have closed.')).toEqual(['DATE 2025-06']);
  });

  it('compares a quarter that is told by its last day with that of the year before', () => {
    expect(
      values(
        'It earned $5 in the three months ended Sept. 30, up from $4 a year earlier.',
        '2024-11-17',
      )[2],
    ).toBe('DATE 2023-Q3');
  });

  it.each([
    ['The strike, called on 22 June, begins at midnight.', '2025-07-06T24:00'],
    ['The suspect, arrested on Monday, will appear at 2 p.m.', '2025-07-06T14:00'],
    ['The port will open on Friday, a spokesman said at 9 a.m.', '2025-07-06T09:00'],
    ['The vote was held on Monday. It ended at 6 a.m. the next day.', '2025-07-01T06:00'],
    ['It fell at 9 p.m. on Friday. A deadline had run out at 5 p.m.', '2025-07-04T17:00'],
    [
      'It fell at 9:20 a.m. on Friday. A wave came two and a half minutes later.',
      '2025-07-04T09:22',
    ],
    [
      'It began on Monday.\nPolice said today that he was held the previous night.',
      '2025-07-05TNI',
    ],
  ])('gives a time the day that its own words tell: %s', (text, value) => {
    expect(values(text).at(-1)).toBe(`TIME ${value}`);
  });

  it('takes a date for the day that tells how far it lies from another', () => {
    expect(values('The final is on August 7, three weeks later.')).toEqual([
      'DATE 2025-08-07',
      'DATE 2025-08-07',
    ]);
  });

  it('takes a day right before publication for the news, whatever was told before', () => {
    expect(values('It was founded on 1 May 1903. It failed on 29 June.')[1]).toBe(
      'DATE 2025-06-29',
    );
  });

  it('goes on by the clock from a day told by the clock', () => {
    const sentences = 'It took off at 1:21 a.m. on March 8. Radar last saw it at 2:15 a.m.';
    expect(values(sentences)[1]).toBe('TIME 2025-03-08T02:15');
  });

  it('comes back with each paragraph to the first day of the story, and stays with one told in it', () => {
    const story = 'Shells fell on Saturday.\nFighting began on June 17.';
    expect(values(`${story}\nSirens sounded at 3:15 a.m.`).at(-1)).toBe('TIME 2025-07-05T03:15');
    expect(values(`${story} Sirens sounded at 3:15 a.m.`).at(-1)).toBe('TIME 2025-06-17T03:15');
    expect(values('KYIV, July 6 (Agency) — Shells fell on Friday.\nIt rang at 8 p.m.').at(-1)).toBe(
      'TIME 2025-07-04T20:00',
    );
  });

  it('does not go on from a day that is only compared with, told aside, or that of saying so', () => {
    const later = (text: string) => values(`${text} At 3 p.m. it stood at 90.`).at(-1);
    expect(later('It fell on Friday to 95, well below Thursday’s close.')).toBe(
      'TIME 2025-07-04T15:00',
    );
    expect(
      later('A plane crashed on Friday, killing eight, officials confirmed on Saturday.'),
    ).toBe('TIME 2025-07-04T15:00');
    expect(later('It fell on Friday after a rise on Thursday.')).toBe('TIME 2025-07-04T15:00');
    expect(later('It fell on Friday, from 99.5 on Thursday.')).toBe('TIME 2025-07-04T15:00');
  });

  it('goes on to the morning after a night', () => {
    const bus = 'A bus fell off a road late on Friday night.';
    expect(values(`${bus} Rescuers came at 2 a.m. and left at noon.`).slice(1)).toEqual([
      'TIME 2025-07-05T02:00',
      'TIME 2025-07-05T12:00',
    ]);
    expect(values(`${bus} They dug until dawn.`)[1]).toBe('TIME 2025-07-05TMO');
    expect(values(`${bus} It had left at 9 a.m.`)[1]).toBe('TIME 2025-07-04T09:00');
  });

  it('takes the date above a report for the day on which it was written', () => {
    expect(values('Saturday, July 5, 2025\nIt flew for the first time today.')[1]).toBe(
      'DATE 2025-07-05',
    );
  });

  it('reads what was to be, and what is called for, as what it is', () => {
    const last = (text: string) => values(text).at(-1);
    expect(last('A truce was to have begun on Thursday.')).toBe('DATE 2025-07-03');
    expect(last('The vote had been set for Friday.')).toBe('DATE 2025-07-04');
    expect(last('They asked for a special meeting on Friday.')).toBe('DATE 2025-07-11');
    expect(last('The planning committee approved it on Friday.')).toBe('DATE 2025-07-04');
    expect(last('She survived a confidence vote on Friday.')).toBe('DATE 2025-07-04');
    expect(last('Members vote on Friday.')).toBe('DATE 2025-07-11');
    expect(last('Bills fell due on Friday.')).toBe('DATE 2025-07-04');
    expect(last('Friday’s strike will hit thousands.')).toBe('DATE 2025-07-11');
    expect(last('Passengers are being urged not to travel on Friday.')).toBe('DATE 2025-07-11');
    expect(last('Next year’s fair will begin on 21 September.')).toBe('DATE 2026-09-21');
    expect(last('He took Sunday through Wednesday off.')).toBe('DATE 2025-07-09');
    expect(last('Guests will be invited from August.')).toBe('DATE 2025-08');
    expect(last('One will be sold in 2027, to Oman in October.')).toBe('DATE 2027-10');
    expect(last('The other is in refit until late November.')).toBe('DATE 2025-11');
    expect(last('He said nothing until Friday.')).toBe('DATE 2025-07-04');
    expect(last('It was not expected until Friday.')).toBe('DATE 2025-07-11');
    expect(last('She was narrowly ahead of her rival on Saturday.')).toBe('DATE 2025-07-05');
    expect(last('Friday’s rugby club cup final is still set for noon.')).toBe(
      'TIME 2025-07-11T12:00',
    );
  });

  it('does not go on from a day that only bounds what is told', () => {
    expect(
      values(
        'It fell on Thursday, having risen as recently as Monday. By that evening it was low.',
      )[2],
    ).toBe('TIME 2025-07-03TEV');
  });

  it('counts the weekend that follows a working day in its week, the summer that follows a year in the next', () => {
    expect(values('It opens on July 14. The sale is the following weekend.')[1]).toBe(
      'DATE 2025-W29-WE',
    );
    expect(values('In 1978 they met. The following summer they ran a train.')[1]).toBe(
      'DATE 1979-SU',
    );
  });

  it('counts “today” from the dateline of a report that was printed later', () => {
    const report = 'HARTFORD, July 5 — Workers voted today to go back, and met the night before.';
    expect(values(report)).toEqual(['DATE 2025-07-05', 'DATE 2025-07-05', 'TIME 2025-07-04TNI']);
    const [, , later] = datesOf(story(['By Jane Doe', report, 'The mayor spoke today.']));
    expect(later?.timexes.map(({ value }) => value)).toEqual(['2025-07-05']);
    expect(values('OSLO, March 5 — It shut today.')[1]).toBe('DATE 2025-07-06');
    for (const dateline of ['SEOUL, July 5 (AFP) -', 'SEOUL, South Korea, 5 July, 2025 —'])
      expect(values(`${dateline} It shut today.`)[1]).toBe('DATE 2025-07-05');
    expect(values('SEOUL, Aug 5 (AFP) - It shut today.')[1]).toBe('DATE 2025-07-06');
  });

  it('gives a time of day the day told of, not one measured from or still to come', () => {
    expect(values('It fell on Thursday. At 16:00 UTC it stood at 5.')[1]).toBe(
      'TIME 2025-07-03T16:00Z',
    );
    expect(values('It is the lowest since 5 May 2002. At 16:00 UTC it stood at 5.')[1]).toBe(
      'TIME 2025-07-06T16:00Z',
    );
    expect(values('The vote will be held on July 20. At 16:00 UTC the square was full.')[1]).toBe(
      'TIME 2025-07-06T16:00Z',
    );
  });

  it('tells a bygone tale on, though its days lie near to publication, too', () => {
    const tale = 'On 29 June 1942 they fired. On 1 July they landed.';
    expect(values(`${tale}\nHe gave up at noon. That night he signed.`)).toEqual([
      'DATE 1942-06-29',
      'DATE 1942-07-01',
      'TIME 1942-07-01T12:00',
      'TIME 1942-07-01TNI',
    ]);
    expect(values(`Crowds met on Friday. ${tale}`)[2]).toBe('DATE 2025-07-01');
    expect(values('On 29 May 1942 they fired. On 1 July they landed.')[1]).toBe('DATE 2025-07-01');
  });

  it('takes a feast that names the day just told for that day', () => {
    const came = 'She came in early on Monday, 14 February 2011.';
    expect(values(`${came} "It's Valentine's Day," he said.`)[1]).toBe('DATE 2011-02-14');
    expect(values(`${came} "It'll be over by Valentine's Day," he said.`)[1]).toBe(
      'DATE 2011-02-14',
    );
    expect(values(`${came} It will open on 15 February.`)[1]).toBe('DATE 2026-02-15');
  });

  it('goes on from the day on which something had been said, or was said of what is to come', () => {
    const offer =
      'Leaders had said on Tuesday that they would talk; it was refused the same night.';
    expect(values(`The war began on Thursday. ${offer}`)[2]).toBe('TIME 2025-07-01TNI');
    const aide = 'An aide said on Saturday that it burned. The next morning it rained.';
    expect(values(`A base was hit on Thursday. ${aide}`)[2]).toBe('TIME 2025-07-04TMO');
    const talks = 'They will meet on Tuesday, a mediator said on Friday.';
    expect(values(`${talks} Shares fell 3 percent on the day.`)[2]).toBe('DATE 2025-07-04');
    expect(values(`${talks} The next day they will vote.`)[2]).toBe('DATE 2025-07-09');
  });

  it('is led off by no day that only goes on with another, and by no month that only ranks', () => {
    const nickel = 'Nickel had closed on Thursday at 48, up 3 on the day. It leapt at 0100 GMT.';
    expect(values(`Trading was halted on Friday.\n${nickel}`)[3]).toBe('TIME 2025-07-04T01:00Z');
    const oil = 'Oil hit 139 on Thursday, its highest since July 2008.';
    expect(values(`${oil} Plans came the same day.`)[2]).toBe('DATE 2025-07-03');
    expect(values('It fell in July 2008. It rose the same month.')[1]).toBe('DATE 2008-07');
    expect(values('The pound slid in the afternoon, having closed at $1.36 on Friday.')[0]).toBe(
      'TIME 2025-07-06TAF',
    );
  });

  it('takes “today” in what is said for the day before, where a paper has told of none since', () => {
    const last = (text: string) => values(text).at(-1);
    const game = 'They won on Saturday, as on Thursday.';
    expect(last(`${game}\n“We were lucky today,” coach Ann Lee said.`)).toBe('DATE 2025-07-05');
    expect(last(`${game}\n“I felt bad yesterday,” she said.`)).toBe('DATE 2025-07-04');
    expect(last(`${game}\nHe said: “Tonight we won.”`)).toBe('TIME 2025-07-05TNI');
    expect(last(`${game} He left on Sunday.\n“Today we rest,” she said.`)).toBe('DATE 2025-07-06');
    expect(last(`OSLO, July 6 (AFP) - ${game}\n“Today we rest,” she said.`)).toBe(
      'DATE 2025-07-06',
    );
    expect(last('They won on Friday.\n“Today we rest,” she said.')).toBe('DATE 2025-07-06');
    expect(last(`${game} They will meet again on Sunday.\n“Today we won,” she said.`)).toBe(
      'DATE 2025-07-05',
    );
    expect(last(`${game}\nShe said that she would rest today.`)).toBe('DATE 2025-07-06');
  });

  it('goes on from no time of a day in its background, and from no night over which it came to its day', () => {
    const bid =
      'The firm had raised its bid late on Thursday, before the old one ran out at midnight.';
    expect(values(`They met on Saturday.\n${bid} It rose 3 percent on the day.`).at(-1)).toBe(
      'DATE 2025-07-05',
    );
    expect(values('OSLO, July 6 (AFP) - It fell overnight. It ended the day up 3.')[2]).toBe(
      'DATE 2025-07-06',
    );
    const slept = 'It shook the island on Saturday. He had gone to bed on Friday at 11.';
    expect(values(`${slept} He was dug out at noon.`).at(-1)).toBe('TIME 2025-07-05T12:00');
    expect(values('He slept badly on Friday night. He was up at 4.')[1]).toBe(
      'TIME 2025-07-05T04:00',
    );
  });

  it('goes on from a day that only bounded what was told where the words leave no other', () => {
    const putOff = 'The poll was put off until August 2.';
    expect(values(`${putOff} They will vote that day.`)[1]).toBe('DATE 2025-08-02');
    expect(values(`${putOff} It rained that day.`)[1]).toBe('DATE 2025-07-06');
    expect(values('It has fallen since June 20. The following Monday banks shut.')[1]).toBe(
      'DATE 2025-06-23',
    );
    expect(values('It ends on July 14th, three days before, to let tempers cool.')[1]).toBe(
      'DATE 2025-07-14',
    );
    expect(values('They took over on Saturday, a day after at least 68 died.')[1]).toBe(
      'DURATION P1D',
    );
  });

  it('takes figures for those of the quarter just over, and compares it with the same one', () => {
    const growth = 'growth of 3.3 percent in the third quarter';
    expect(values(`Figures due on Friday are expected to show ${growth}.`, '1997-10-28')[1]).toBe(
      'DATE 1997-Q3',
    );
    expect(values(`It expects ${growth}.`, '1997-06-10')).toEqual(['DATE 1997-Q3']);
    const quarter = 'For the third quarter, ended Sept. 30, it earned $4 million';
    expect(values(`${quarter}, down from $6 million a year earlier.`, '1989-11-14')[2]).toBe(
      'DATE 1988-Q3',
    );
  });

  it('comes back to the news from a bygone tale where a month lies long before it began', () => {
    const tale = 'On 9 September 2019 he was paid.';
    expect(values(`He spoke on Saturday. ${tale} He pleaded guilty in April.`)[2]).toBe(
      'DATE 2025-04',
    );
    expect(values(`He spoke on Saturday. ${tale} He was paid again in January.`)[2]).toBe(
      'DATE 2020-01',
    );
    expect(values(`${tale} He was paid again in April.`)[1]).toBe('DATE 2020-04');
  });

  it('goes back with a paragraph to what somebody had done, and not to where something had stood', () => {
    const last = (text: string) => values(`It shut on Saturday.\n${text}`).at(-1);
    expect(last('Mr Lee had gone out on Friday. He was seen at 21:45.')).toBe(
      'TIME 2025-07-04T21:45',
    );
    expect(last('Nickel had closed on Friday at 48. It leapt at 0100 GMT.')).toBe(
      'TIME 2025-07-05T01:00Z',
    );
    expect(last('It was dark. Mr Lee had gone out on Friday. He was seen at 21:45.')).toBe(
      'TIME 2025-07-04T21:45',
    );
    expect(last('The alarm rang at noon. He had gone out on Friday. He came at 21:45.')).toBe(
      'TIME 2025-07-05T21:45',
    );
  });

  it('knows where what is told of somebody beside is over', () => {
    const guard = 'A guard who pointed out the bag was heard on Thursday. They left at 9 p.m.';
    expect(values(`It reopened on Saturday.\n${guard}`)[2]).toBe('TIME 2025-07-03T21:00');
    const other = 'A guard who resigned on Thursday was heard. They left at 9 p.m.';
    expect(values(`It reopened on Saturday.\n${other}`)[2]).toBe('TIME 2025-07-05T21:00');
    expect(values('Mr Lee, who flew over it in the afternoon, will speak on Tuesday.')[0]).toBe(
      'TIME 2025-07-06TAF',
    );
  });

  it('gives a time the day of its news, not one ahead where it was only planned', () => {
    expect(values('Schools will close on Monday. The port planned to shut at 8 p.m.')[1]).toBe(
      'TIME 2025-07-06T20:00',
    );
    expect(values('Schools will close on Monday. The port will shut at 8 p.m.')[1]).toBe(
      'TIME 2025-07-07T20:00',
    );
    const fell = 'It fell on Friday.\nThe president said on Friday that all was well.';
    expect(values(`${fell} He spoke at 5 p.m.`)[2]).toBe('TIME 2025-07-04T17:00');
  });

  it('compares a quarter reported in a week with the same one of the year before', () => {
    const sold = 'Sales in the third quarter, reported earlier in the week, came to 84';
    expect(values(`${sold}, against 109 in the same period last year.`, '2008-10-10')).toEqual([
      'DATE 2008-Q3',
      'DATE 2008-W41',
      'DATE 2007-Q3',
    ]);
  });
});
