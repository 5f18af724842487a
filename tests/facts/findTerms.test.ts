import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/factsOf.ts';
import { tellStory } from './tellStory.ts';

const termsIn = (text: string) =>
  factsOf(tellStory([text])).terms.map(({ term, meaning }) => `${term.text} = ${meaning.text}`);

describe('terms that a story explains', () => {
  test('a tax, a plan or a disease that a word names is what it means', () => {
    expect(
      termsIn('The board adopted a poison pill, a plan that makes a takeover costly.'),
    ).toEqual(['poison pill = a plan that makes a takeover costly']);
    expect(
      termsIn('They proposed a windfall levy, a tax on unexpected profits, on Monday.'),
    ).toEqual(['windfall levy = a tax on unexpected profits']);
    expect(termsIn('The firm uses fracking, a method of pumping water into rock.')).toEqual([
      'fracking = a method of pumping water into rock',
    ]);
    expect(termsIn('He committed honest services fraud, a scheme to deprive the public.')).toEqual([
      'honest services fraud = a scheme to deprive the public',
    ]);
  });

  test('what is so-called or known as something is told by what stands behind it', () => {
    expect(
      termsIn('It includes a so-called reverse termination fee — money the buyer owes — of $2m.'),
    ).toEqual(['reverse termination fee = money the buyer owes']);
    expect(
      termsIn('The acid, known as “raffinate” — the liquid left over — can burn skin.'),
    ).toEqual(['raffinate = the liquid left over']);
    expect(termsIn('Critics attacked the so-called “ghost ships”.')).toEqual([]);
  });

  test('a word for something, what a word means, and what a rule lays down explain it', () => {
    expect(termsIn('They feared firedamp, the miners’ word for methane.')).toEqual([
      'firedamp = the miners’ word for methane',
    ]);
    expect(
      termsIn('The method, lichenometry, which means dating a surface by its lichens, is old.'),
    ).toEqual(['lichenometry = dating a surface by its lichens']);
    expect(
      termsIn('Under the investiture rule, which gives each candidate three votes, she lost.'),
    ).toEqual(['investiture rule = gives each candidate three votes']);
    expect(
      termsIn('The bank ended quantitative tightening, in which it lets bonds expire, in June.'),
    ).toEqual(['quantitative tightening = in which it lets bonds expire']);
  });

  test('a sentence that says what a word is explains it', () => {
    expect(
      termsIn('Fire and rehire is the practice of dismissing staff and hiring them anew.'),
    ).toEqual(['Fire and rehire = the practice of dismissing staff and hiring them anew']);
    expect(termsIn('The law is a measure that nobody wanted.')).toEqual([]);
  });

  test('what an illness, a poison or a rare word is, is what it means', () => {
    for (const [text, term] of [
      [
        'Scabies is an infestation of the skin by a mite, and it spreads fast.',
        'Scabies = an infestation of the skin by a mite',
      ],
      [
        'The first treatment is permethrin, an insecticide that kills the mites.',
        'permethrin = an insecticide that kills the mites',
      ],
      [
        'She studies dendrochronology, the study of the rings that trees grow.',
        'dendrochronology = the study of the rings that trees grow',
      ],
      [
        'Under kastom, the body of unwritten law that governs land, nobody may sell it.',
        'kastom = the body of unwritten law that governs land',
      ],
    ] as const)
      expect(termsIn(text)).toEqual([term]);
  });

  test('what stands in brackets or between dashes, and says what a thing consists in, explains it', () => {
    for (const [text, term] of [
      [
        'Doctors fear resistance — the ability of the mites to survive a drug — in care homes.',
        'resistance = the ability of the mites to survive a drug',
      ],
      [
        'It is 3% of gross domestic product (the value of everything that a country produces).',
        'gross domestic product = the value of everything that a country produces',
      ],
      [
        'Gross domestic product (the value of all that a country produces) fell.',
        'Gross domestic product = the value of all that a country produces',
      ],
      [
        'Inflation (the rate at which prices rise) fell to 2%.',
        'Inflation = the rate at which prices rise',
      ],
      [
        'They study the Mid-Pleistocene Transition, the period in which ice ages grew longer.',
        'Mid-Pleistocene Transition = the period in which ice ages grew longer',
      ],
    ] as const)
      expect(termsIn(text)).toEqual([term]);
  });

  test('what is only told of a thing, or listed with it, explains nothing', () => {
    for (const text of [
      'They fear drought, the loss of crops and hunger.',
      'They fear drought, the loss of crops, and hunger.',
      'Workers — members of a union that struck — cheered.',
      'He blamed the drought (the third in a decade).',
      'She left in May, the period in which ships are few.',
      'He joined the Harbour Board, the body that runs it.',
      'The drought — the worst in a decade — is over.',
      'The treatment, an operation that failed, was long.',
      'Oslo — the value of which is known — fell.',
      'Bread (the value of £2) was sold.',
      'Smoke is a danger that nobody saw.',
      'A strike — an act of protest that closed the port — ended.',
      'Rain (a level of 30mm that broke records) fell.',
    ])
      expect(termsIn(text)).toEqual([]);
  });

  test('letters that are spoken as a word stand for the words before them', () => {
    expect(
      termsIn('Debt is three times earnings before interest and taxes, or Ebit, this year.'),
    ).toEqual(['Ebit = earnings before interest and taxes']);
    expect(termsIn('They met in Bergen, Stavanger, or Oslo, last year.')).toEqual([]);
  });

  test('what is said of a thing known to all explains no word', () => {
    for (const text of [
      'The bill, a measure that bans guns, passed.',
      'A strike, a protest over pay, began.',
      'The mayor, a lawyer who won in 2019, left.',
      'The rescue plan, which cost $3m, failed.',
      'The harbour, a port that serves ships, closed.',
      'She proposed a windfall levy, a tax on profits, and a fee on ships.',
      'Deadly clashes, in which ten people died, went on.',
      'He lost his job, which means he cannot pay.',
      'Oil — the country’s main export — fell.',
      'A new tax, a levy on profits, began.',
      'The malaria drug, a treatment for children, works.',
      'The peace deal, which means the war is over, was signed.',
    ])
      expect(termsIn(text)).toEqual([]);
  });
});
