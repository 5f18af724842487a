import { formsOf } from './inflected.ts';

/** The words of a text, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The phrases of a text that are parted by "|". */
export const phraseList = (phrases: string): readonly string[] => phrases.trim().split(/\s*\|\s*/);

/** Offices and ranks as news shortens them before a name: "Gov. Ann Lowe", "Det Insp Tim Lund". */
const SHORT_OFFICES = `
  sen. rep. gov. atty. pres. prof. gen. lt. lt sgt. sgt col. capt. capt maj. maj adm. cmdr. cmdr cpl. cpl brig. brig
  pvt. det. det insp. insp supt. supt cllr coun coun.`;

/** Ranks in full, which stand behind an office as well: "the commander of the mission, | General | Babacar Gaye". */
export const RANKS = wordSet(`
  general colonel captain commander admiral commodore brigadier marshal major lieutenant sergeant inspector
  superintendent chief justice judge senator archbishop bishop pastor imam sheikh professor`);

/** Callings, and what somebody does or hopes for: nobody is put into them as into an office. */
export const CALLINGS = wordSet(`
  lawyer barrister solicitor advocate journalist reporter correspondent columnist analyst economist expert fellow
  doctor scientist researcher historian author writer poet novelist actor actress singer musician comedian
  comedienne filmmaker activist candidate nominee politician statesman heir astronaut pilot driver athlete
  footballer striker midfielder goalkeeper swimmer cyclist boxer champion engineer architect physician surgeon nurse
  teacher banker investor entrepreneur businessman businesswoman tycoon strategist star member waitress surveyor
  missionary evangelist bookkeeper lifeguard deckhand stewardess co-pilot midwife caregiver trainer publisher
  broadcaster biographer songwriter winemaker rancher beekeeper gamekeeper dockworker pollster`);

/** Nouns for an office or a calling that a story gives a person, in full and as abbreviated. */
export const OFFICES = wordSet(`
  ${SHORT_OFFICES} ${[...CALLINGS].join(' ')}
  executive president vice-president premier minister prime-minister secretary undersecretary chancellor governor
  governor-general mayor senator congressman congresswoman councilman councilwoman assemblyman assemblywoman
  alderman lawmaker legislator deputy mp msp mep councillor ambassador envoy diplomat consul commissioner king queen
  prince princess duke duchess emperor sultan emir sheikh pope cardinal archbishop bishop rabbi imam ayatollah judge
  justice prosecutor attorney depute procurator qc sheriff inspector detective superintendent constable general
  colonel major captain lieutenant sergeant admiral commander commandant marshal brigadier chief chairman chairwoman
  chairperson chair director ceo cfo founder co-founder president-elect owner manager coach editor professor
  spokesman spokeswoman spokesperson leader head official adviser advisor aide dictator ruler monarch speaker whip
  treasurer minister-president principal dean rector governor-elect organiser organizer negotiator mediator
  representative delegate agent officer investigator secretary-general director-general vice-chairman coordinator
  coroner taoiseach tánaiste lord-lieutenant trustee bailiff auditor liquidator registrar comptroller ombudsman
  administrator prefect provost patriarch assessor harbourmaster mla td mna mpp bursar coxswain proprietor attaché
  chieftain headmistress matron counsel chargé d'affaires vice-admiral
  rear-admiral commodore clerk collector`);

/** Words that make another office of one: "| deputy | mayor" and "| former | mayor" are no fuller words for "mayor". */
export const MAKES_ANOTHER = wordSet(`
  former formerly ex onetime then retired late acting interim caretaker deputy vice assistant associate junior senior
  shadow under first second third next new old incoming outgoing elect designate future founding honorary presumed
  would self`);

/** Nouns for what somebody is that is no office. */
export const DESCRIPTIONS = wordSet(`
  pensioner commuter bystander onlooker villager islander homeowner householder renter survivor evacuee
  asylum-seeker hiker climber mountaineer birdwatcher shopper shareholder juror plaintiff claimant
  regulator gp postdoc schoolboy schoolgirl undergraduate alumnus academic medallist gymnast skater traveller enthusiast
  democrat republican`);

/** Forms of address and short offices, which stand before a name only. */
export const HONORIFICS = wordSet(`
  ${SHORT_OFFICES}
  sens. reps. govs. gens. drs. messrs mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady baroness prof rev rev. fr fr. sr cr
  hon hon. engr barr adv alhaji alhaja otunba comrade shri smt datuk`);

/** Nouns for a kind of place, as in "the town of X" and "X, a region near …". */
export const PLACE_NOUNS = wordSet(`
  region city town village province state country nation port river island islands district capital
  county peninsula valley mountain lake municipality suburb neighbourhood neighborhood territory
  kingdom republic archipelago border resort hamlet area department canton commune borough oblast
  prefecture governorate enclave settlement township`);

/** Nouns for a kind of organisation, as in "the charity X" and "X, a company that …". */
export const ORGANISATION_NOUNS = wordSet(`
  group party company firm charity newspaper magazine broadcaster agency bank union club band operator
  organisation organization movement militia army guerrilla guerrillas network association committee
  council ministry institute university college school team airline manufacturer maker retailer
  provider publisher think-tank foundation coalition alliance body watchdog regulator corporation
  consortium cartel gang service website panel blog journal studio label chain utility insurer lender
  carmaker automaker chipmaker drugmaker conglomerate startup start-up orchestra hospital consultancy
  brokerage subsidiary affiliate federation society brewery housebuilder shipbuilder bookmaker wholesaler
  quango laboratory academy bureau commission authority inspectorate tribunal institution`);

/** Nouns for a trade that a company plies as often as a person: "Harrow Finch, the broker". */
export const TRADES = wordSet(`
  auditor broker builder brewer supplier producer distributor contractor developer exporter importer haulier
  baker bookseller florist fishmonger goldsmith greengrocer grocer jeweller jeweler miner shoemaker tailor tanner
  undertaker vintner watchmaker`);

/** Who lives somewhere, and is told by it: "Hipperholme | resident", "the | farmer | from Hipperholme". */
export const FOLK = wordSet(`
  resident villager native householder homeowner motorist commuter pensioner teenager farmer fisherman shepherd
  shopkeeper firefighter volunteer voter refugee migrant tourist housewife widow mother father grandmother
  grandfather boy girl man woman couple family crew`);

/** Who plays for a team, by where they do. */
export const PLAYERS = wordSet(
  'striker midfielder defender goalkeeper winger full-back footballer quarterback pitcher',
);

/** Who else belongs to a team, or stands by it. */
export const OF_TEAM = wordSet('coach manager captain fans supporters');

/** What newspapers are called, by the last word of their names: "East Anglian Daily | Times". */
export const PAPERS = wordSet(`
  Herald Gazette Times Post Journal Courier Chronicle Echo Argus Mercury News Tribune Mail Advertiser Recorder Messenger`);

/** Nouns for what is named like people, and is nobody: ships and horses above all. */
export const VESSELS = wordSet(`
  ship vessel boat ferry trawler yacht tug tugboat lifeboat icebreaker tanker supertanker freighter frigate
  destroyer submarine dinghy sloop schooner barge steamer steamship liner cruiser warship battleship catamaran
  ketch cutter dredger minesweeper minehunter corvette clipper whaler speedboat sailboat gunboat flagship
  narrowboat locomotive horse racehorse mare stallion gelding colt filly greyhound`);

/** Nouns for what is made in many, each called by its model: "the Halden Marlin, a small hatchback". */
export const MODELS = wordSet(`
  hatchback saloon sedan suv minivan pickup roadster coupé coupe supercar motorcycle motorbike moped tractor
  smartphone smartwatch laptop airliner turboprop helicopter jet drone missile rifle pistol howitzer`);

/** Nouns for what somebody makes and gives a title to, which is named like people as well: "the musical Billy Elliot". */
export const WORKS = wordSet(`
  painting portrait sculpture fresco mural etching watercolour watercolor triptych film movie documentary drama
  sitcom miniseries mini-series series thriller comedy blockbuster musical opera operetta ballet symphony
  concerto cantata oratorio play novel novella memoir autobiography biography book poem ballad anthem song
  album ep lp single track anthology trilogy essay exhibition podcast soap show videogame`);

/** What sports clubs are called, at the end of their names. */
export const CLUBS = wordSet(
  'Rovers United Wanderers Athletic Albion Hotspur Rangers Wednesday FC AFC CF SC RFC BK IF',
);

/** What somebody is to somebody else of their family, or by love. */
export const RELATIVES = wordSet(`
  husband wife father mother parents brother brothers sister sisters son sons daughter daughters children
  grandfather grandmother grandson granddaughter grandchild stepfather stepmother stepson stepdaughter
  stepbrother stepsister half-brother half-sister uncle aunt nephew niece cousin widower widow spouse fiancé
  fiancée boyfriend girlfriend dad mum mom godfather godmother`);

/** The same, and what firms, schools and towns have as well: "a | partner | at Harrow". */
export const MAYBE_RELATIVES = wordSet(`${[...RELATIVES].join(' ')} parent child partner twin`);

/** What only a person has, beside relatives: "Williams' | funeral". */
export const OF_PEOPLE = wordSet(`
  family death funeral birthday career lawyer lawyers solicitor attorney predecessor counterpart successor
  resignation trial sentence conviction appeal home body injuries life`);

/** Verbs by which somebody says something: "| said |", "| praising |"; of some only the forms that are mostly verbs. */
export const SPEECH = formsOf(
  `report add ask state announce argue assert claim call describe declare explain insist note remark reply comment
  concede deny warn urge stress accuse criticise criticize condemn denounce praise shout tweet conclude suggest
  acknowledge emphasise emphasize predict promise vow respond answer caution reiterate recount reveal confirm
  lament boast complain yell retort counter allege maintain contend hail recall whisper joke testify exclaim scoff
  speculate believe reckon deride decry remind assure inform advise apologise apologize`,
  `say says said saying tell tells told telling continues continued continuing write writes wrote written writing
  admit admits admitted admitting dub dubs dubbed slam slams slammed slamming quip quips quipped
  observe observed pledge pledged brand branded label labelled labeled term termed posted posting chant chanted
  cry cried dismiss dismisses dismissing sobbed mused muses enthused gushed present presents fear feared fearing
  mutter muttered scream screamed screaming protest protested protesting jest jested estimate estimated
  characterise characterised characterize characterized`,
);

/** Verbs that tell of a saying only beside the words said: "“…,” he laughed", "“…,” the notice reads". */
export const UTTERS = wordSet(`
  laughs laughed smiles smiled grins grinned sighs sighed shrugs shrugged chuckles chuckled sobs snaps snapped
  reflects reflected agrees agreed offers offered begins began objects objected thinks thought wonders wondered
  begs begged pleads pleaded reads read ran texted emailed blogged interjected interrupted elaborated clarified
  fumes fumed rages raged blasts blasted remembers remembered demands demanded counsels counselled counseled opined
  opines volunteered ventured guessed summed`);

/** Verbs that tell of a saying with the word behind them. */
export const UTTERS_WITH: ReadonlySet<string> = new Set(
  phraseList('points out|pointed out|goes on|went on|chimes in|chimed in|puts it|put it'),
);

/** Verbs of speech whose object is who hears it: "| told | the board". */
export const HEARD = formsOf(
  'ask urge warn remind assure inform advise',
  'tell tells told telling',
);

/** Verbs whose object holds somebody else's words: "| received | a letter: “…”". */
export const RECEIVES = wordSet(`
  received receive receives got gets heard hears saw sees read reads found finds faced faces quoted quotes
  recalls cited cites published publishes printed carried carries showed shows`);

/** What is told of somebody and not known: "is | said | to have left". */
export const HEARSAY = wordSet(
  'said believed thought alleged reported understood rumoured rumored suspected supposed',
);

/** What tells before a verb that it is not done, or may not be: "| could be | fined", "| never | appointed". */
export const NOT_DONE = wordSet("could may might would will can should must to not n't never if");

/** Verbs of who denies something. */
export const DENIES = wordSet('deny denies denied denying');

/** What others say, to whoever does not: "denied | reports | that", "dismissed | claims | that". */
export const CLAIMS = wordSet(`
  claim report allegation accusation suggestion assertion charge rumour rumor complaint criticism idea notion`);

/** Verbs of a decision or a feeling; quoted words that give its reason belong to whoever has it. */
export const DECISIONS = wordSet(`
  recalled recall summoned dismissed sacked fired suspended expelled withdrew rejected blamed attacked
  thanked spoke speaks threatened demanded ordered banned cited citing cancelled canceled postponed closed sentenced`);

/** The verb of a passive, and of what somebody is. */
export const BE = wordSet('is are was were be been being');

/** Verbs whose object is a quantity of their subject. */
export const MEASURES = wordSet(`
  is are was were total totals totalled totaled number numbers numbered cost costs reach reached reaches
  reaching hit hits exceed exceeded exceeds average averaged averages cover covers covered stand stands
  stood top tops topped surpass surpassed account accounts accounted represent represents represented comprise
  comprises comprised measure measures measured weigh weighs weighed last lasted`);

/** Verbs that say that a quantity changed. */
export const CHANGES = wordSet(`
  grow grew grown growing grows rise rose risen rising rises increase increased increasing increases
  climb climbed climbing jump jumped jumping surge surged surging soar soared soaring gain gained
  double doubled fall fell fallen falling falls drop dropped dropping decline declined declining
  decrease decreased decreasing shrink shrank shrunk shrinking plunge plunged sink sank slip slipped
  slump slumped expand expanded expanding contract contracted widen widened narrow narrowed
  ease eased easing slow slowed slowing quicken quickened accelerate accelerated decelerate decelerated
  edge edged edging tick ticked inch inched creep crept cool cooled dip dipped tumble tumbled slide slides slid
  sliding halve halved triple tripled treble trebled quadrupled climbs drops declines jumps plummeted ballooned rocketed
  skyrocketed
  swelled swollen dwindled rebounded retreated weakened strengthened spiked`);

/** What may stand before a number and change what it says. */
export const QUALIFIERS = phraseList(`
  no more than|no fewer than|no less than|more than|fewer than|less than|greater than|as many as|as much as|
  up to|at least|at most|close to|just over|just under|well over|an estimated|a record|over|under|nearly|
  almost|about|around|some|roughly|approximately|only|exactly|just|estimated|a further|a combined|an extra|
  an additional|extra|additional|another|just above|just below|well above|well below|as little as|as few as|
  as low as|as high as|above|below`);

/** Words for a political leaning, as newspapers put it before "government". */
export const LEANINGS = wordSet(`
  leftist rightist left-wing right-wing far-left far-right centre-left centre-right center-left
  center-right conservative liberal socialist communist nationalist populist centrist republican
  democratic labour islamist hard-line authoritarian military interim transitional`);

/** What such a leaning is said of. */
export const GOVERNMENTS = wordSet('government administration regime party coalition cabinet');

/** Months, in full and as abbreviated. */
export const MONTHS =
  wordSet(`january february march april may june july august september october november december
  feb aug sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`);

/** Times that come again and again: "last | season", "every | night". */
export const TIMES = wordSet(`
  hour night morning afternoon evening day week weekend fortnight month year season term spring summer autumn
  winter time decade century`);

/** Days that a text tells by name, from its week or from today. */
export const DAY_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow
  mondays tuesdays wednesdays thursdays fridays saturdays sundays`);

/** Small words that belong to a surname. */
export const PARTICLES = wordSet(
  'de del della dei degli di te van von zu bin ibn bint al el du da dos der den ten ter la le es ole ould',
);

/** Words for whose something is. */
export const OWNERS = wordSet('its their his her our my your');
/** Words that open a noun phrase. */
export const DETERMINERS = wordSet('a an the its his her their our my your this that these those');
