import { phraseList } from './wordLists.ts';

/** What a well-known word or phrase is known as. */
export type Known =
  | 'place'
  | 'country'
  | 'organisation'
  | 'person'
  | 'first name'
  | 'male name'
  | 'female name'
  | 'surname'
  | 'name part'
  | 'company word'
  | 'people'
  | 'unit'
  | 'organisation word'
  | 'place word'
  | 'person noun'
  | 'noun or verb';

/** Given names that men and women have, here or there; the lexicon takes them for one's only, or for nobody's. */
const OF_BOTH = `
  alex|alexis|addison|ali|andrea|angel|ariel|ashley|aubrey|avery|bailey|beverly|blake|cameron|camille|carey|casey|
  charlie|chris|claude|corey|courtney|dana|daniele|darcy|devin|dominique|elisha|emerson|emile|etienne|evelyn|finley|
  frances|francis|gabriele|guadalupe|harley|hayden|hilary|hunter|ira|jackie|jaime|jamie|jan|jaden|jean|jesse|jessie|jo|
  joan|jody|jordan|jude|kai|kay|kelly|kendall|kerry|kim|kiran|kit|krishna|kyle|laurie|lee|leigh|leslie|lindsay|
  lindsey|logan|loren|lou|lynn|mackenzie|marian|marion|mel|meredith|micah|michele|mickey|mika|misha|morgan|nat|nicky|
  nicola|nikita|noa|noor|ola|pat|patrice|peyton|quinn|reagan|reese|rene|riley|robbie|robin|ronnie|rory|rosario|rowan|
  sal|sam|sandy|sasha|shannon|shawn|shirley|sidney|simone|skyler|stacey|stacy|stevie|sydney|taylor|terry|toby|toni|
  tracey|tracy|tristan|val|valery|vivian|wei|whitney|yael|yuri|zhenya`;

/** Well known, and missing from the lexicon or wrong in it. */
export const WELL_KNOWN: Readonly<Partial<Record<Known, readonly string[]>>> = {
  place: phraseList(`
    pacific|south pacific|atlantic|mediterranean|baltic|black sea|persian gulf|arctic|antarctic|caribbean|
    washington d.c.|new york city|kuwait city|hague|latin america|south america|north america|central america|
    southeast asia|east asia|south asia|central asia|west africa|east africa|southern africa|north africa|
    eastern europe|western europe|central europe|middle east|scandinavia|balkans|caucasus|himalayas|alps|andes|sahara|
    sahel|northern ireland|ulster|holland|catalonia|basque country|west bank|gaza strip|east jerusalem|kashmir|tibet|
    darfur|donbas|bosnia|congo|democratic republic of congo|somaliland|ramallah|peshawar|goma|astana|
    western australia|south australia|new south wales|northern territory|aberdeen|swansea|bilbao|lombardy|veneto|
    piedmont|liguria|umbria|calabria|sardinia|crete|andalusia|galicia|asturias|alsace|lorraine|burgundy|silesia|
    transylvania|lapland|xinjiang|inner mongolia|sindh|balochistan|khyber pakhtunkhwa|sumatra|sulawesi|bali|mindanao|
    tigray|oromia|north kivu|south kivu|kwazulu-natal|gauteng|western cape|eastern cape|patagonia`),
  country: phraseList('northern ireland|holland|u.k.|u.s.|us'),
  people: phraseList(`
    british|english|irish|democratic|republican|conservative|basque|conservatives|democrats|republicans|liberals|
    zealander|zealanders|polish|pole|danish|swedish|finnish|finn|finns|turkish|turk|turks|spanish|kurdish|kurd|kurds|
    jewish|jew|jews|flemish|catalan|catalans|arab|arabs|berber|berbers|tamil|tamils|uzbek|uzbeks|uighur|uighurs|
    uyghur|uyghurs|rohingya|maori|inuit|serb|serbs|slovene|slovenes|burmese|malay|malays|hispanic|hispanics|latino|
    latinos|muslim|muslims|protestant|protestants|hindu|hindus|buddhist|buddhists|sikh|sikhs|sunni|sunnis|shia|shias|
    shiite|shiites|frenchman|dutchman|bretons|manx|gaelic|walloon|walloons|frisian|frisians|corsican|corsicans|
    occitan|zulu|zulus|xhosa|yoruba|hausa|igbo|tuareg|yazidi|yazidis|pashtun|pashtuns|islamic|islamist|islamists|
    sri lankan|sri lankans|costa rican|costa ricans|catholic|catholics|anglican|anglicans|sufi|sufis|salafi|
    salafis|mi'kmaw|mi'kmaq|azerbaijani|azerbaijanis|azeri|azeris|somali|somalis|yemeni|yemenis|bahraini|bahrainis|kyrgyz|tajik|tajiks|
    punjabi|punjabis|bengali|bengalis|gujarati|nepali|nepalis|chechen|chechens|kosovar|kosovars|montenegrin|tatar|tatars`),
  organisation: phraseList(`
    bloomberg|reuters|ap|agence france-presse|afp|abc|cbs|npr|msnbc|fox news|sky news|wikinews|le monde|le figaro|
    el país|die zeit|la repubblica|corriere della sera|haaretz|xinhua|tass|interfax|kyodo|yonhap|rté|washington post|
    guardian|daily mail|daily telegraph|daily mirror|rolling stone|los angeles times|canadian press|european union|
    unicef|unhcr|imf|asean|uefa|european commission|european parliament|european central bank|federal reserve|
    red crescent|amnesty international|human rights watch|doctors without borders|reporters without borders|
    greenpeace|médecins sans frontières|msf|europol|frontex|ecowas|mercosur|world bank|hamas|hezbollah|taliban|
    al-qaeda|boko haram|al-shabaab|isis|isil|islamic state|fatah|kremlin|pentagon|white house|downing street|
    scotland yard|congress|senate|parliament|knesset|bundestag|ft|geological survey|morgan stanley|merrill lynch|
    lehman brothers|freddie mac|fannie mae|eastman kodak|st john ambulance|ernst & young|rolls-royce|louis vuitton|
    hugo boss|eli lilly|charles schwab|ralph lauren|
    calvin klein|john deere|marks & spencer|john lewis|estée lauder|christian dior|raymond james|standard & poor's|
    moody's|mcdonald's|macy's|kohl's|lowe's|domino's|sotheby's|christie's|lloyd's|sainsbury's|levi's|kellogg's|
    house of commons|house of lords|house of representatives|supreme court|high court|security council|
    general assembly|sinn féin|plaid cymru|lufthansa|british airways|deutsche bank|credit suisse|airbus|la liga|
    european council|council of europe|arab league|african union|opec|wto|icc|ioc|iaea|oecd|eurostat|
    world food programme|world health organization|world health organisation|world trade organization|
    world trade organisation|international criminal court|european court of human rights|european court of justice|
    sky sports|espn|politico|axios|lancet|smithsonian|smithsonian institution|bank of england|lazard|s&p global|kpmg|
    garda|reform uk|laliga|serie a|bundesliga|ligue 1|eredivisie|liga mx|major league soccer`),
  'male name': phraseList(`${OF_BOTH}|
    al|amin|angus|bakhtiyar|bill|bob|chuck|dafydd|dean|emeka|ewan|frank|gene|guy|hamish|hiroshi|huw|jack|leo|marek|mark|
    max|nick|raj|ravi|ray|rhys|rob|vikram|will`),
  'female name': phraseList(`${OF_BOTH}|
    aiko|annelise|aoife|britta|daisy|dawn|dot|faith|florence|gail|grace|hazel|hope|ifeoma|iris|ivy|lakshmi|lily|ngozi|
    olena|pearl|peg|penny|philippa|pilar|priya|rose|ruby|sinead|sue|svetlana|victoria|violet|virginia|yoko`),
  'place word': phraseList(
    'channel|canal|sea|ocean|harbour|harbor|end|mews|highlands|isles|square|station',
  ),
  'organisation word': phraseList(`
    assembly|party|movement|front|court|senate|parliament|congress|organisation|alliance|league|cartel|network|rail|
    airline|chamber|project|archive|institution|team|unit|campaign|exchange|panel|universite|universidad|universitat|
    universita|groupe|grupo|banco|banca|cassa|caixa|partido|partito|partei|fondazione|fondation|fundación|stiftung|
    federación|asociación|associazione|sindicato|ministerio|instituto|istituto|compagnie|guilds|tribe|platform|
    centers|centres|gendarmerie|carabinieri|garda|infirmary|conservatoire|sanatorium|works|foundry|shipyard|distillery|
    refinery|smelter|colliery|analytics|hospice|embassy|consulate|watch|trust|command|guard|force|forces|brigade|
    battalion|regiment|navy|constabulary|treasury|legion|academies|diocese|synod|studios|pictures|records|tribune|
    observer|aerospace|mining|telecom|wireless|networks|technologies|software|semiconductor|electronics|ventures|
    bancorp|mutual|pharma|biotech|therapeutics|foods|breweries|supermarkets|stores|logistics|shipping|ferries|
    railways|railway|railroad|transit|transport|freight|properties|realty|construction|engineering|syndicate|cabinet|
    taskforce|indemnity|assurance|inspectorate|secretariat|forum|homes|leisure|holidays|healthcare`),
  'person noun': phraseList(`
    grower|shopper|teller|insider|jesuit|convener|harbour master|harbor master|rescuer|forecaster|campaigner|organiser|
    resident|finalist|runner-up|novelist|presenter|shopkeeper|student|
    neighbour|whistleblower|paramedic|librarian|vicar|drummer|conductor|choreographer|restaurateur|hotelier|hacker|
    warden|ranger|skipper|sprinter|jockey|bowler|batsman|batter|opener|seamer|spinner|all-rounder|fielder|slugger|
    pitcher|winger|flanker|wicketkeeper|full-back|referee|umpire|
    defender|supporter|donor|backer|fundraiser|dissident|migrant|inmate|gunman|passenger|pedestrian|victim|
    counterpart|predecessor|successor|teammate|co-author|co-chair|vice-chancellor|provost|headteacher|headmaster|
    lecturer|premier|aviator|backpacker|baker|barista|beautician|biker|blacksmith|bodyguard|bookseller|bouncer|busker|
    butler|camper|canoeist|captive|cartographer|castaway|caver|chiropractor|cinematographer|cobbler|copywriter|
    counsellor|counselor|crabber|curate|debutant|debutante|decathlete|defector|defendant|demonstrator|detainee|diver|
    docker|ecologist|escapee|farmhand|farrier|fisher|fishmonger|florist|forager|fraudster|fugitive|geographer|glazier|
    goalscorer|goldsmith|greengrocer|grocer|groundskeeper|heptathlete|herder|holidaymaker|homemaker|hunter|hurdler|
    informant|innkeeper|ironworker|janitor|jeweller|jeweler|kayaker|kidnapper|labourer|landlady|landowner|leaseholder|
    lobsterer|locksmith|lodger|logger|longshoreman|looter|lumberjack|machinist|marcher|masseur|medic|metalworker|
    miner|motorcyclist|motorist|murderer|naturopath|newcomer|newlywed|newsreader|obstetrician|olympian|osteopath|
    paralympian|paratrooper|parishioner|petitioner|philanthropist|pipefitter|plasterer|poacher|postmaster|potter|
    protester|protestor|psychotherapist|radiographer|rambler|reservist|retiree|rioter|robber|rower|saddler|
    schoolteacher|seafarer|seamstress|shoemaker|shooter|shrimper|silversmith|smallholder|snorkeller|steelworker|
    storekeeper|substitute|tailor|tanner|translator|triathlete|trucker|undertaker|upholsterer|vaulter|vintner|voter|
    watchmaker|weaver|woodcutter|woodworker|worshipper|zookeeper|jurist|cellist|bassist|trumpeter|soprano|baritone|
    impresario|luthier|explorer|mountaineer|gymnast|cricketer|theologian|naturalist|oceanographer|demographer|
    ethnographer|polymath|chronicler|storyteller|educator|psychoanalyst|codebreaker|spy|industrialist|couturier|
    milliner|puppeteer|stallholder|typographer|calligrapher|printmaker|ceramicist|winemaker|sommelier|supermodel|
    socialite|heiress|royalist|crane operator|machine operator|camera operator|radio operator|telephone operator|
    commuter|switchboard operator|forklift operator|excavator operator|digger operator|drone operator|press operator|
    winch operator|lift operator|ham radio operator|sound operator|boom operator|computer operator`),
};
