import { WEEKDAY } from '../phrases/names.ts';

/** Words that own nothing: behind them a plural is one, as in `closed on Mondays and in the last weeks of May`. */
const OWNS_NOTHING =
  'of|to|and|or|but|in|at|on|by|for|from|with|without|as|that|which|who|when|where|while|if|until|till|through|before|after|since|during|because|only|were|was|are|is|be|have|had|has|will|would|can|could|may|might|the|an?|he|she|it|they|we|you|his|her|their|its|our|my|not|also|ago|later|earlier|off|out|due';
/** Behind no article or owner, after which there may be many: not `his last years`, `the last weeks`. */
const NO_OWNER = String.raw`(?<!\b(?:[Tt]he|[Tt]h[eo]se|his|her|its|their|my|our|whose)\s|[’']s?\s)`;
/** A time that owns what follows it, its apostrophe left out. */
const OWNER = [
  // todays session
  String.raw`\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)`,
  // last weeks rally, last Fridays loss
  String.raw`${NO_OWNER}\b(?:[Ll]ast|[Tt]his|[Nn]ext)\s(?:${WEEKDAY}|week|weekend|month|year|quarter)`,
  // after Mondays vote
  String.raw`\b(?:[Ii]n|[Aa]t|[Bb]y|[Aa]fter|[Bb]efore|[Ss]ince|[Dd]uring|[Ff]ollowing)\s${WEEKDAY}`,
].join('|');
const LOST = new RegExp(`(${OWNER})s(?=\\s+(?!(?:${OWNS_NOTHING})\\b)[a-z])`, 'g');

/** Puts back the apostrophes that times have lost before what they own, in place of their `s`, so that every letter keeps its place. */
export const withApostrophes = (text: string): string => text.replace(LOST, '$1’');
