import type { Language } from '../words/language.ts';

/**
 * English words by which people ask for what the news says in another: the words of each group say
 * nearly the same, in the sense in which both report events. Words with a second common sense ("fire", "charge",
 * "run") stand in none, or only where that sense is rare in questions.
 */
const SYNONYMS = `
  accident crash collision | accuse blame allege | agreement deal accord pact treaty
  aid assistance relief | aim goal purpose | allow permit | amount sum | announce unveil
  answer reply respond | arrest detain | ask request | assault attack | attempt try
  author writer | ban prohibit forbid outlaw | begin start commence | big large huge
  blast explosion explode | boss chief head | break burst rupture | build construct
  buy purchase acquire | cancel scrap | car vehicle automobile | cause reason trigger | child kid
  choose select pick | city town | clash fight battle | close shut closure | collapse fail
  company firm corporation business | conflict war | continue resume | cost price | country nation
  crime offence offense | criticise criticize condemn denounce | damage destroy ruin devastate
  dead die death kill perish fatal fatality toll | decide decision
  decrease decline drop fall reduce shrink | defeat beat | diplomat ambassador envoy
  discover find | dismiss sack oust | disclose reveal | disease illness sickness | dispute row quarrel disagreement | doctor physician
  earthquake quake | election vote poll | employ hire | employee worker staff
  end finish conclude | enemy foe | expand enlarge | fan spectator audience | fast quick rapid
  film movie | flee escape | flood inundate | gather collect assemble | get receive obtain
  grow increase rise surge climb jump | guerrilla rebel insurgent militant | gun weapon firearm
  happen occur | help assist | home house residence | hurt injure wound | idea proposal
  illegal unlawful | important significant crucial vital | improve better | inhabitant resident
  inquiry investigation probe | jail prison imprison | job work | journalist reporter
  kidnap abduct | law legislation | lawsuit sue | lawyer attorney solicitor counsel
  leave depart quit resign resignation | lie locate situate | live reside | lower cut reduce slash
  maker manufacturer producer | marry wed wedding marriage | money fund cash | murder kill slay | narcotic drug
  newspaper paper | officer policeman police | oversee supervise | own possess belong
  part section portion | peace ceasefire truce | photograph photo picture | place site
  plane aircraft jet airplane | poor impoverished | population inhabitant resident
  postpone delay defer | prevent stop halt block | protect defend guard
  protest demonstrate demonstration rally | publish release issue
  punish penalise penalty sanction | recall withdraw | refuse reject decline deny | remain stay
  repair fix mend | replace succeed successor | rescue save | retire retirement | rich wealthy
  rule govern | scientist researcher | sea ocean | search hunt seek | seize capture
  ship vessel boat ferry | shoot shot gunman | show display | sick ill | small little tiny
  speak talk | speech address | spread extend | steal theft rob robbery
  storm hurricane cyclone typhoon | street road | strike walkout | student pupil
  study research survey | support back endorse | surrender yield | produce yield | survive survivor
  talk negotiate negotiation | tax levy duty | tell inform | threat threaten menace
  trade commerce | travel journey trip voyage | unite join | victory win triumph | visit tour
  wage salary pay | want seek demand | warn caution | weak feeble | witness bystander
  worth value | wreck destroy | wrong mistaken error mistake | yearly annual
`;

/** From a stem to those of its groups, made when a question first needs it: an index need not wait for it. */
let english: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The stems that say nearly the same as a stem of a language; none in a language without a table. */
export function synonymsOf(stem: string, language: Language): ReadonlySet<string> {
  if (language.tag !== 'en') return NONE;
  english ??= stemGroups(language);
  return english.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function stemGroups(language: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const others = new Map<string, Set<string>>();
  for (const group of SYNONYMS.split(/[|\n]/)) {
    const words = group.trim().split(/\s+/).filter(Boolean);
    const stems = words.map((word) => language.stem(word));
    for (const stem of stems) {
      const known = others.get(stem) ?? new Set();
      for (const other of stems) if (other !== stem) known.add(other);
      others.set(stem, known);
    }
  }
  return others;
}
