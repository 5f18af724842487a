import { nounIn } from '../../words/inflected.ts';
import { wordSet } from '../../words/wordLists.ts';
/** What is an amount, so that one between commas or in brackets behind it is its own: "The fatality | rate |, 2.6 percent, was", "a transfer | fee | (€85m)". */
export const isAmount = nounIn(`
  rate share fee cost price toll turnout budget value deficit surplus debt revenue turnover income salary wage fine
  penalty bill rent premium yield margin majority stake population fare charge inflation unemployment`);
/** What is paid, earned, lost or owed, and told with by whom or for what: "a | cost | to taxpayers of £310m". */
export const isPaid = nounIn(`
  cost price bill charge fee fine tax taxes duty levy tariff rent subsidy grant loan debt payment budget revenue income
  loss losses damage spending expenditure aid investment compensation`);
/** What is earned, and reckoned before or after something: "| profit | before tax of £4m". */
export const isEarned = nounIn('profit earnings income loss losses surplus deficit');
/** What has a worth of its own, so that the number behind it may be that: "tax on | profits | of £4m". */
export const hasWorth = nounIn(`
  sales profit earnings loss losses gain exports imports assets deposits loan contract deal order savings
  investment holdings dividend damages payment salaries takings proceeds receipts sum goods property`);
/** What money is called that somebody gets, gives or loses, so that an amount between commas behind it is that: "the | prize money |, $50,000,". */
export const SUM_OF_MONEY = wordSet(`
  money reward ransom deposit compensation grant loan loss profit bail bounty donation bonus pension allowance prize
  stipend payment payout jackpot winnings debt tax levy bill subsidy dividend settlement bribe commission refund
  royalty takings proceeds estimate bid offer damages`);
/** What money is given or asked for as: "a £20m | fund | for flood defences", "a $45 million emergency | grant |". */
export const isGivenAs = nounIn(`
  grant loan bid offer fund contract order deal scheme project budget campaign appeal programme program package plan
  payment payout subsidy investment tender award claim fine gift pledge purchase charge transfer release refund bond
  support aid upgrade overhaul bailout lawsuit rescue`);
