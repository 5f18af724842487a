import { isKnown } from '../../words/gazetteer.ts';
import type { Word } from '../../words/tagWords.ts';
import { isLarge, isTagged, lowerAt, taggedEnd, textAt } from '../../words/wordAt.ts';
import { BE, wordSet } from '../../words/wordLists.ts';

/** What people do, and organisations and places do not: "Kowalski | wept |". */
const DOES = wordSet(`
  spoke visited died married resigned retired born wept sobbed smiled laughed grinned nodded shrugged sighed knelt limped
  fainted wrote replied recalled pleaded testified joked quipped tweeted`);

/** What is done to people only: "was | jailed". */
const IS_DONE =
  /^(?:jailed|handcuffed|hospitali[sz]ed|knighted|paroled|extradited|deported|substituted|stabbed|beheaded)$/;

/** What a player does with the ball, and no team: "headed | wide". */
const PLAYS = /^(?:headed|nodded|tapped|slotted|volleyed|curled|drilled|lobbed|rifled|fired)$/;
/** Where the ball goes then, "headed | wide |"; teams and companies head home and north as well. */
const GOES = /^(?:wide|in|over|past|into|against|inches|just)$/;

/** Whether a word behind a name tells, past its adverbs, of what nobody but a person does: "Ogoke | scored for | Canberra", "Cosier | then drew a foul", "Kowalski | was jailed", against "Canberra | scored twice". */
export function doesAsPerson(words: readonly Word[], behind: number): boolean {
  const verb = taggedEnd(words, behind, 'ADV');
  const [does, next] = [lowerAt(words, verb), lowerAt(words, verb + 1)];
  if (isDoers(textAt(words, behind - 1)) || isOfFirm(does, words, verb + 1)) return false;
  if (DOES.has(does) || (PLAYS.test(does) && GOES.test(next))) return true;
  if (BE.has(does)) {
    const done = taggedEnd(words, verb + 1, 'ADV');
    return IS_DONE.test(lowerAt(words, done)) || isSentOff(words, done);
  }
  // "scored for | Canberra", but not "scored for the first time"
  if (does === 'scored') return next === 'for' && isLarge(words, verb + 2);
  return does === 'drew' && isFoul(words, verb + 1);
}

/** "Marchers", "Brexiteers": whether a word is for many who do something, and no surname as "Rogers" is. */
const isDoers = (text: string): boolean =>
  /\p{L}{3}(?:ers|ors|ists)$/u.test(text) && !isKnown(text, 'surname', 'name part');

/** "Qantas | retired | the plane", "Ranbaxy | pleaded | guilty": whether a firm does it as well. */
const isOfFirm = (does: string, words: readonly Word[], next: number): boolean =>
  (does === 'retired' && isTagged(words, next, 'DET')) ||
  (does === 'pleaded' && /^(?:not|guilty)$/.test(lowerAt(words, next)));

/** "drew | a foul |" */
const isFoul = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'DET') && /^(?:foul|booking)$/.test(lowerAt(words, at + 1));

/** "was | sent off |" */
const isSentOff = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'sent' && lowerAt(words, at + 1) === 'off';
