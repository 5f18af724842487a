import { isKnown } from '../../words/gazetteer.ts';
import { isPluralOffice } from '../../words/isOffice.ts';
import type { Word } from '../../words/tagWords.ts';
import { isLarge, isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import { OF_TEAM, PLAYERS, wordSet } from '../../words/wordLists.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { isScore, plays, SCORE_REACH } from '../runs/playsForScore.ts';
import { after, type BesideClue, before, comma, isLeader, isListed } from './besideName.ts';

/** What stands between a score and whom it was reached against: "a 2-1 win | over", "lost 2-1 | to". At a name is where they played. */
const AGAINST = /^(?:over|against|to)$/;
/** The scores of a match stand within so many words of the first who plays. */
const TENNIS_REACH = 8;
/** What one team does as many: "Vila Nova | have won". */
const PLURAL_VERBS =
  /^(?:have|are|were|remain|face|host|travel|play|sit|need|want|go|meet|move|stay|visit|train|lie|begin|take)$/;
/** Behind what else than a sentence's beginning a subject stands: "He said | that | Vila Nova have won". */
const CONJUNCTIONS = /^(?:that|but|while|as|when|if|because|where|after|before)$/;
/** What is done with a club, and with no town or county: "to | buy | Derby County". */
const GETS_CLUB =
  /^(?:joined|rejoined|buy|buys|bought|buying|sells?|sold|selling|owns?|owned|owning)$/;
/** What a team is in a contest, before its name: "| champions | Barcelona". */
const CONTENDERS = /^(?:champions|runners-up|strugglers|newcomers|premiers|winners)$/;

/** What beside a name tells that it is a team's; a country's team goes by the name of the place, and a player by a given name. */
export const CLUES_OF_TEAM: readonly BesideClue[] = [
  [{ organisation: 3, person: -2, place: -2 }, (run) => isMany(run) && !isKnown(run.text, 'place')],
  // "34 points behind champions | Barcelona |"; a country's team goes by the country's name.
  [
    { organisation: 8, person: -4, place: -8 },
    (run) => CONTENDERS.test(before(run)) && canBeTeam(run) && !isListed(run),
  ],
  // A team is many: "Rosenborg, who have won". It beats others, and has a score.
  [
    { organisation: 3, person: -4 },
    (run) =>
      comma(run) &&
      after(run, 2) === 'who' &&
      // "Anna Dahl and | Erik Lund |, who are"
      before(run) !== 'and' &&
      (PLURAL_VERBS.test(after(run, 3)) || goesOnAsMany(run)),
  ],
  [{ organisation: 2, person: -1 }, (run) => isScore(run.source.words, run.to) && !isTennis(run)],
  [{ organisation: 4, person: -3, place: -4 }, (run) => canBeTeam(run) && hasScore(run)],
  // Peoples act as many, too: it only speaks against the two others.
  [{ organisation: 0.5, person: -4, place: -4 }, (run) => canBeTeam(run) && actsAsMany(run)],
  // "Stanmere, the league leaders, lost", "Corvane, the market leader, cut jobs"
  [{ organisation: 4, person: -4, place: -4 }, (run) => canPlay(run) && isLeader(run)],
  // "| Stanmere City | lost to Kingsport", "Stanmere host | Real Sociedad | on Monday"
  [
    { organisation: 4, person: -4, place: -8 },
    (run) =>
      isTownClub(run.text) &&
      canPlay(run) &&
      !isKnown(run.text, 'place') &&
      (isAtPlay(run) || actsAsMany(run)),
  ],
  [{ organisation: 3, person: -4, place: -4 }, (run) => canBeTeam(run) && isHosted(run)],
  // "held | Cole Harbour | to a draw"
  [{ organisation: 4, person: -6, place: -4 }, (run) => canPlay(run) && isHeld(run)],
  // "Kingsbridge, the | holders |, beat"
  [{ organisation: 3, person: -3, place: -3 }, (run) => canBeTeam(run) && areOfCup(run)],
  // "joined | Derby County", "to buy | Derby County"
  [{ organisation: 3, place: -4 }, (run) => isTownClub(run.text) && GETS_CLUB.test(before(run))],
  // "beating | Newcastle and Brentford |", "on loan from | Lyon |", where it is about a match or a player
  [
    { organisation: 4, person: -2, place: -7 },
    (run) => canBeTeam(run) && (isBeaten(run) || isLentFrom(run)) && isOfSport(run),
  ],
  // "on loan from | Swindon Town"
  [{ organisation: 4, person: -2, place: -4 }, (run) => isTownClub(run.text) && isLentFrom(run)],
];

/** "X, the | cup | holders |,": who plays as many, and has won or is at home. */
function areOfCup(run: NameRun): boolean {
  if (!comma(run) || !/^(?:the|last)$/.test(after(run, 2))) return false;
  return [3, 4, 5].some(
    (at) =>
      /^(?:holders|champions|hosts|visitors|runners-up)$/.test(after(run, at)) &&
      after(run, at + 1) === ',',
  );
}

/** A country's team goes by the country's name; of a club's name the first word may be somebody's. */
const canPlay = ({ text }: NameRun): boolean => !isKnown(text, 'country');

/** "| Stanmere City | lost to", "drew with", "beat" and "host" somebody; "Kingsport 3, | Stanmere City | 2" */
const isAtPlay = (run: NameRun): boolean =>
  isInResult(run) ||
  /^(?:beat|beats|thrashed|hosts?)$/.test(after(run)) ||
  (after(run) === 'lost' && after(run, 2) === 'to') ||
  (after(run) === 'drew' && after(run, 2) === 'with');

/** "| Harrow Town | 3, Stanmere City 2": how many goals each of two has made. */
function isInResult({ source: { words }, from, to }: NameRun): boolean {
  if (!/^\d\d?$/.test(textAt(words, to))) return false;
  const isFirst = textAt(words, to + 1) === ',' && isTagged(words, to + 2, 'PROPN');
  return isFirst || (textAt(words, from - 1) === ',' && isTagged(words, from - 2, 'NUM'));
}

/** "Stanmere host | Real Sociedad | on Monday" */
const isHosted = ({ source: { words }, from }: NameRun): boolean =>
  lowerAt(words, from - 1) === 'host' &&
  isTagged(words, from - 1, 'VERB') &&
  isLarge(words, from - 2);

/** "held | Cole Harbour | to a goalless | draw" */
const isHeld = (run: NameRun): boolean =>
  before(run) === 'held' &&
  after(run) === 'to' &&
  after(run, 2) === 'a' &&
  [3, 4].some((steps) => /^(?:draw|stalemate)$/.test(after(run, steps)));

/** What clubs are called behind their town's name, which may be a given name, too: "Ashton | Villa". */
export const ENDS_AS_CLUB = / (?:Villa|Palace|Orient|Thistle)$/;

/** Whether a name ends as those of towns and of their clubs do: "Tadbury | Town". */
export const isTownClub = (name: string): boolean => / (?:City|Town|County)$/.test(name);

function canBeTeam({ source, from, text }: NameRun): boolean {
  const isClub = ENDS_AS_CLUB.test(text) || isTownClub(text);
  const isGiven = isKnown(textAt(source.words, from), 'first name') && !isClub;
  return !isKnown(text, 'country') && !isGiven;
}

/** What a team has, beside who plays for it: "Bergen's | squad". */
const TEAM_HAS = /^(?:players?|squad|side|team|keeper|defence|equaliser|opener|goals?|penalty)$/;

/** "coach", "striker", "squad" */
const belongsToTeam = (noun: string): boolean =>
  PLAYERS.has(noun) || OF_TEAM.has(noun) || TEAM_HAS.test(noun);

/** Whether a name that is also a town's does or has what only a team does or has: "Bergen, | who | have won", "Bergen's head | coach", "Bergen | scored". */
export function actsAsTeam(run: NameRun): boolean {
  const owned = after(run, 2) === 'head' ? 3 : 2;
  return (
    hasScore(run) ||
    (CONTENDERS.test(before(run)) && !isListed(run)) ||
    // A town hosts a summit, too.
    (plays(after(run)) && after(run) !== 'hosted') ||
    /^(?:scored|equalised|equalized|conceded)$/.test(after(run)) ||
    (comma(run) && after(run, 2) === 'who') ||
    actsAsMany(run) ||
    isLeader(run) ||
    (after(run) === "'s" && belongsToTeam(after(run, owned)))
  );
}

/** "champions | Port Albion" */
const isMany = (run: NameRun): boolean => isPluralOffice(before(run)) && !isListed(run);

/** "Port Albion | led 2-0", "beat | Port Albion | 3-1", "a 2-1 win over | Port Albion", "drew 1-1 with | Port Albion" */
function hasScore(run: NameRun): boolean {
  const { source, from, to } = run;
  const { words } = source;
  if (plays(after(run))) return hasScoreWithin(run, to + 1, to + 1 + SCORE_REACH);
  if (isScore(words, to)) return plays(before(run)) && !isTennis(run);
  // "won 2-1 with Silva in goal"
  if (before(run) === 'with') return isScore(words, from - 2) && /^dr[ae]w/.test(before(run, 3));
  return AGAINST.test(before(run)) && hasScoreWithin(run, from - SCORE_REACH, from);
}

/** Whether a score stands among some words of a run's sentence, and no tennis match's. */
function hasScoreWithin({ source: { words }, ...run }: NameRun, from: number, to: number): boolean {
  const sentence = words[run.from]?.sentence;
  for (let at = Math.max(0, from); at < to; at++)
    if (isScore(words, at) && words[at]?.sentence === sentence) return isOnlyScore(words, at);
  return false;
}

/** Several scores in a row are a tennis match's. */
const isOnlyScore = (words: readonly Word[], at: number): boolean =>
  !isScore(words, lowerAt(words, at + 1) === ',' ? at + 2 : at + 1);

/** "Anna Dahl beat | Helena Brandt 6-3, 6-4": whether several scores follow a name in its sentence. */
function isTennis({ source: { words }, to }: NameRun): boolean {
  for (let at = to; at < to + TENNIS_REACH && words[at]?.sentence === words[to]?.sentence; at++)
    if (isScore(words, at)) return !isOnlyScore(words, at);
  return false;
}

/** No clause between commas is read for more words. */
const LONGEST_CLAUSE = 16;

/** "Marney, who needed a win, | face | Everton": whether a name does as many what stands behind the clause that tells of it. */
function goesOnAsMany({ source: { words }, to, text }: NameRun): boolean {
  const end = words.slice(to + 1, to + LONGEST_CLAUSE).findIndex(({ text }) => text === ',');
  const verb = to + end + 2;
  return (
    end >= 0 &&
    !text.endsWith('s') &&
    !/^(?:,|and|or)$/.test(lowerAt(words, verb + 1)) &&
    words[verb]?.sentence === words[to]?.sentence &&
    PLURAL_VERBS.test(lowerAt(words, verb))
  );
}

/** "Vila Nova | have won": one name, not in the plural, is many. */
function actsAsMany({ source: { words }, from, to, text }: NameRun): boolean {
  const isSubject = words[from]?.opens === true || CONJUNCTIONS.test(lowerAt(words, from - 1));
  return (
    isSubject &&
    !text.endsWith('s') &&
    PLURAL_VERBS.test(lowerAt(words, to)) &&
    isTagged(words, to, 'VERB', 'AUX')
  );
}

/** What a sentence about a match tells of: "his 20th | goal |". */
const SPORT = wordSet(`
  goal goals score scored scorer scoring forward hat-trick substitute penalty half-time season league matches
  win wins defeat defeats unbeaten signing transfer`);
/** What a team does to the one it wins against: "| beating | Newcastle and Brentford". */
const BEATS = wordSet(`
  beat beats beating beaten defeats defeated defeating thrashes thrashed thrashing hammers hammered hammering edged
  edging`);

/** So many words of a list are read back to who beat them. */
const LONGEST_LIST = 12;

/** Whether a name stands where a match or a player is told of. */
const isOfSport = ({ source: { words }, from }: NameRun): boolean =>
  words.some(
    ({ lower, sentence }) =>
      PLAYERS.has(lower) || (sentence === words[from]?.sentence && SPORT.has(lower)),
  );

/** "beating Newcastle and | Brentford", but not "beating | London | to the Games" */
function isBeaten({ source: { words }, from, to }: NameRun): boolean {
  let at = from - 1;
  const isListed = () => isTagged(words, at, 'PROPN', 'CCONJ') || textAt(words, at) === ',';
  while (at > from - LONGEST_LIST && isListed()) at--;
  return BEATS.has(lowerAt(words, at)) && lowerAt(words, to) !== 'to';
}

const isLentFrom = (run: NameRun): boolean =>
  before(run) === 'from' && before(run, 2) === 'loan' && before(run, 3) === 'on';
