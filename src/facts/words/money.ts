import { MONEY_LETTERS, type Word } from './tagWords.ts';
import { wordSet } from './wordLists.ts';

/** What money is counted in, with a plural in s. */
export const REGULAR_MONEY = wordSet(
  'pound euro dollar cent peso rupee rouble ruble rubel franc lira dirham dinar crown',
);

/** What money is counted in, in either number: "4.2 billion- | crown", "3.1m | kronor". */
export const CURRENCIES: ReadonlySet<string> = new Set([
  ...[...REGULAR_MONEY].flatMap((unit) => [unit, `${unit}s`]),
  ...wordSet(`
    pence yen yuan won reais reals rupiah krone kroner krona kronor kroon koruna rand baht ringgit
    zloty zlotys forint forints shekel shekels riyal riyals naira nairas shilling shillings hryvnia hryvnias
    tenge lei leva taka dong ariary kwacha cedi cedis birr kyat lari dram manat som guaranies quetzales
    lempira lempiras boliviano bolivianos bolivar bolivars gourde gourdes pula soles rial rials meticais afghanis colones rufiyaa`),
]);

/** What an amount of money begins with. */
export const CURRENCY = new RegExp(
  `^(?:(?:US|A|C|R|S|HK|NZ|AU|CA)?\\$|\\$(?:US|A|C|S|HK|NZ|AU|CA)|\\p{Sc}|USD|EUR|GBP|[RN]|${MONEY_LETTERS})$`,
  'u',
);

/** Whether a word is what money is counted in. */
export const isMoney = (word: string): boolean => CURRENCIES.has(word);

/** Whether some words tell an amount of money, by a sign, by letters or in words: "£ | 9.5 | million", "NKr | 95", "95 | kroner". */
export const isMoneyIn = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(
    ({ text, lower }, at) =>
      CURRENCY.test(text) ||
      // "5 per | cent |"
      (isMoney(lower) && words[from + at - 1]?.lower !== 'per'),
  );
