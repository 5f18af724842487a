import { wordSet } from '../../words/wordLists.ts';

/** Who is counted in stories of accidents, crime and war, and what becomes of them: "ten | people", "six | deaths". */
const PEOPLE = wordSet(`
  people persons men women children boys girls babies infants toddlers teenagers youths adults pensioners relatives
  residents villagers tourists holidaymakers shoppers passengers drivers motorists cyclists pedestrians
  walkers hikers climbers swimmers students pupils teachers patients nurses doctors medics journalists
  workers miners farmers fishermen officers policemen policewomen guards firefighters paramedics rescuers
  soldiers troops peacekeepers sailors pilots fighters militants insurgents rebels gunmen
  civilians refugees migrants protesters demonstrators suspects prisoners inmates detainees hostages
  victims bodies deaths injuries casualties`);

/** What people are after a disaster: "31 are dead and | more than 100 | missing", "12,400 | infected". */
const STATES =
  /^(?:missing|dead|injured|wounded|hurt|homeless|infected|displaced|hospitali[sz]ed|detained|arrested|unaccounted)$/;

/** Whether a noun is one that a number in words counts. */
export const isPeople = (noun: string): boolean => PEOPLE.has(noun);

/** Whether a word is what has become of those counted. */
export const isState = (word: string): boolean => STATES.test(word);
