/** Who is counted in stories of accidents, crime and war, and what becomes of them: "ten | people", "six | deaths". */
const PEOPLE =
  /^(?:people|persons|men|women|children|soldiers|troops|civilians|passengers|bodies|victims|officers|workers|students|protesters|demonstrators|deaths|injuries|casualties|prisoners|hostages|refugees|migrants|miners|pupils|firefighters|guards|sailors|pilots|tourists|villagers|residents|fishermen|climbers|teenagers|boys|girls|policemen|gunmen|suspects|babies|infants|toddlers|patients|pensioners|inmates|teachers|nurses|doctors|medics|drivers|cyclists|pedestrians|motorists|swimmers|walkers|hikers|farmers|fighters|militants|insurgents|rebels|journalists|paramedics|rescuers|peacekeepers|policewomen|youths|adults|relatives|shoppers|holidaymakers|detainees)$/;

/** What people are after a disaster: "31 are dead and | more than 100 | missing", "12,400 | infected". */
const STATES =
  /^(?:missing|dead|injured|wounded|hurt|homeless|infected|displaced|hospitali[sz]ed|detained|arrested|unaccounted)$/;

/** Whether a noun is one that a number in words counts. */
export const isPeople = (noun: string): boolean => PEOPLE.test(noun);

/** Whether a word is what has become of those counted. */
export const isState = (word: string): boolean => STATES.test(word);
