/** Initials that headlines write in capitals; the first are of states and their unions. */
const STATE_INITIALS = 'us usa uk eu un uae ussr drc prc nato asean brics';
const OTHER_INITIALS =
  'ai bbc ceo cfo cia cnn cop dc dea dna dhs doj eln epa eta fao farc fbi fda fdny fifa g20 g7 gdp ' +
  'hiv ice icc icj idf ikea imf ioc ira irs isis kgb lgbt lgbtq mit mlb mp mps nasa nba nfl ngo ngos ' +
  'nhl nhs nra nsa nypd oas oecd opec osce pkk pm rna tv uefa ufo un unesco unhcr unicef usaid vat ' +
  'vip wto wwii';

/** Countries of one word, and of more: these are the names that headlines pair with a hyphen. */
const COUNTRIES =
  'afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan ' +
  'bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia botswana brazil ' +
  'britain brunei bulgaria burundi cambodia cameroon canada chad chile china colombia comoros congo ' +
  'croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt england eritrea estonia ' +
  'eswatini ethiopia fiji finland france gabon gambia germany ghana greece greenland grenada ' +
  'guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel ' +
  'italy jamaica japan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon ' +
  'lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali ' +
  'malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco ' +
  'mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palau ' +
  'palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa ' +
  'scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname ' +
  'sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkmenistan ' +
  'turkiye tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia ' +
  'zimbabwe';
const COUNTRIES_OF_TWO_WORDS =
  'costa rica,el salvador,hong kong,new zealand,north korea,north macedonia,puerto rico,' +
  'saudi arabia,sierra leone,south africa,south korea,south sudan,sri lanka,united kingdom,' +
  'united states';

const capitalised = (name: string) => name.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

/** How a state, or a union of states, is written, by its name in small letters. */
export const STATES: ReadonlyMap<string, string> = new Map([
  ...STATE_INITIALS.split(' ').map((name) => [name, name.toUpperCase()] as const),
  ...COUNTRIES.split(' ').map((name) => [name, capitalised(name)] as const),
  ...COUNTRIES_OF_TWO_WORDS.split(',').map((name) => [name, capitalised(name)] as const),
  ['turkey', 'Turkey'],
]);

/** How other names are written that small letters would hide. */
export const NAMES: ReadonlyMap<string, string> = new Map([
  ...OTHER_INITIALS.split(' ').map((name) => [name, name.toUpperCase()] as const),
  ...'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december'
    .split(' ')
    .map((name) => [name, capitalised(name)] as const),
  ['covid 19', 'COVID-19'],
  ['covid', 'COVID'],
  ['phd', 'PhD'],
]);
