import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/factsOf.ts';
import { tellStory } from './tellStory.ts';

const termsIn = (text: string) =>
  factsOf(tellStory([text])).terms.map(({ term, meaning }) => `${term.text} = ${meaning.text}`);

describe('terms that a story explains', () => {
  test('a tax, a plan or a disease that a word names is what it means', () => {
    expect(
      termsIn('The board adopted a poison pill, a plan that makes a takeover costly.'),
    ).toEqual(['poison pill = a plan that makes a takeover costly']);
    expect(
      termsIn('They proposed a windfall levy, a tax on unexpected profits, on Monday.'),
    ).toEqual(['windfall levy = a tax on unexpected profits']);
    expect(termsIn('The firm uses fracking, a method of pumping water into rock.')).toEqual([
      'fracking = a method of pumping water into rock',
    ]);
    expect(termsIn('He committed honest services fraud, a scheme to deprive the public.')).toEqual([
      'honest services fraud = a scheme to deprive the public',
    ]);
  });

  test('what is so-called or known as something is told by what stands behind it', () => {
    expect(
      termsIn('It includes a so-called reverse termination fee — money the buyer owes — of $2m.'),
    ).toEqual(['reverse termination fee = money the buyer owes']);
    expect(
      termsIn('The acid, known as “raffinate” — the liquid left over — can burn skin.'),
    ).toEqual(['raffinate = the liquid left over']);
    expect(termsIn('Critics attacked the so-called “ghost ships”.')).toEqual([]);
    expect(termsIn('The so-called expert, a man from Leeds, fled.')).toEqual([]);
  });

  test('a word for something, what a word means, and what a rule lays down explain it', () => {
    expect(termsIn('They feared firedamp, the miners’ word for methane.')).toEqual([
      'firedamp = the miners’ word for methane',
    ]);
    expect(
      termsIn('The method, lichenometry, which means dating a surface by its lichens, is old.'),
    ).toEqual(['lichenometry = dating a surface by its lichens']);
    expect(
      termsIn('Under the investiture rule, which gives each candidate three votes, she lost.'),
    ).toEqual(['investiture rule = gives each candidate three votes']);
    expect(
      termsIn('The bank ended quantitative tightening, in which it lets bonds expire, in June.'),
    ).toEqual(['quantitative tightening = in which it lets bonds expire']);
  });

  test('a sentence that says what a word is explains it', () => {
    expect(
      termsIn('Fire and rehire is the practice of dismissing staff and hiring them anew.'),
    ).toEqual(['Fire and rehire = the practice of dismissing staff and hiring them anew']);
    expect(termsIn('The law is a measure that nobody wanted.')).toEqual([]);
  });

  test('what an illness, a poison or a rare word is, is what it means', () => {
    for (const [text, term] of [
      [
        'Scabies is an infestation of the skin by a mite, and it spreads fast.',
        'Scabies = an infestation of the skin by a mite',
      ],
      [
        'The first treatment is permethrin, an insecticide that kills the mites.',
        'permethrin = an insecticide that kills the mites',
      ],
      [
        'She studies dendrochronology, the study of the rings that trees grow.',
        'dendrochronology = the study of the rings that trees grow',
      ],
      [
        'Under kastom, the body of unwritten law that governs land, nobody may sell it.',
        'kastom = the body of unwritten law that governs land',
      ],
    ] as const)
      expect(termsIn(text)).toEqual([term]);
  });

  test('what stands in brackets or between dashes, and says what a thing consists in, explains it', () => {
    for (const [text, term] of [
      [
        'Doctors fear resistance — the ability of the mites to survive a drug — in care homes.',
        'resistance = the ability of the mites to survive a drug',
      ],
      [
        'It is 3% of gross domestic product (the value of everything that a country produces).',
        'gross domestic product = the value of everything that a country produces',
      ],
      [
        'Gross domestic product (the value of all that a country produces) fell.',
        'Gross domestic product = the value of all that a country produces',
      ],
      [
        'Inflation (the rate at which prices rise) fell to 2%.',
        'Inflation = the rate at which prices rise',
      ],
      [
        'They study the Mid-Pleistocene Transition, the period in which ice ages grew longer.',
        'Mid-Pleistocene Transition = the period in which ice ages grew longer',
      ],
    ] as const)
      expect(termsIn(text)).toEqual([term]);
  });

  test('what is only told of a thing, or listed with it, explains nothing', () => {
    for (const text of [
      'They fear drought, the loss of crops and hunger.',
      'They fear drought, the loss of crops, and hunger.',
      'Workers — members of a union that struck — cheered.',
      'He blamed the drought (the third in a decade).',
      'She left in May, the period in which ships are few.',
      'He joined the Harbour Board, the body that runs it.',
      'The drought — the worst in a decade — is over.',
      'The treatment, an operation that failed, was long.',
      'Oslo — the value of which is known — fell.',
      'Bread (the value of £2) was sold.',
      'Smoke is a danger that nobody saw.',
      'A strike — an act of protest that closed the port — ended.',
      'Rain (a level of 30mm that broke records) fell.',
    ])
      expect(termsIn(text)).toEqual([]);
  });

  test('a sentence that says in general of what kind a named thing is explains it', () => {
    for (const [text, term] of [
      [
        'A recall petition is a ballot in which voters may remove a councillor.',
        'recall petition = a ballot in which voters may remove a councillor',
      ],
      [
        'A censure motion is a vote in which deputies decide whether a minister stays.',
        'censure motion = a vote in which deputies decide whether a minister stays',
      ],
      [
        'The flight recorder is a device that stores the last hours of sound.',
        'flight recorder = a device that stores the last hours of sound',
      ],
      [
        'The optic lobes are the parts of the brain that handle sight.',
        'optic lobes = the parts of the brain that handle sight',
      ],
      [
        'The myelin sheath is the layer that insulates a nerve.',
        'myelin sheath = the layer that insulates a nerve',
      ],
    ] as const)
      expect(termsIn(text)).toEqual([term]);
  });

  test('a word that few know is explained by its kind, by a way, or by what is counted under it', () => {
    for (const [text, term] of [
      [
        'The scan showed the cerebellum, a part of the brain that steers movement.',
        'cerebellum = a part of the brain that steers movement',
      ],
      [
        'They came for the shivaree, a noisy parade of pots and pans.',
        'shivaree = a noisy parade of pots and pans',
      ],
      [
        'The school teaches the ceilidh, a Scottish dance of couples in a ring.',
        'ceilidh = a Scottish dance of couples in a ring',
      ],
      ['They served haggis, a dish of offal and oats.', 'haggis = a dish of offal and oats'],
      [
        'The clinic uses thermal imaging, a way of seeing heat in the dark.',
        'thermal imaging = a way of seeing heat in the dark',
      ],
      [
        'The airline lost on hedging, which means fixing a price in advance, this year.',
        'hedging = fixing a price in advance',
      ],
      [
        'Sleep helps memory consolidation, in which the brain files what it has seen, she said.',
        'memory consolidation = in which the brain files what it has seen',
      ],
      [
        'Tram ridership, the number of trips taken, rose.',
        'Tram ridership = the number of trips taken',
      ],
      [
        'Voter turnout, the share of voters who cast a ballot, was 61%.',
        'Voter turnout = the share of voters who cast a ballot',
      ],
    ] as const)
      expect(termsIn(text)).toEqual([term]);
  });

  test('what somebody does with a thing, or thinks of it, does not say of what kind it is', () => {
    for (const text of [
      'The mayor is a man who wins.',
      'The shop is a place that he loves.',
      'The black box is a device that nobody found.',
      'The black box is a device that failed on Monday.',
      'The new pump is a device that empties a cellar.',
      'The harbour pump is a device that leaks.',
      'The sea ice is the layer that seals need.',
      'The general election is a ballot in which Mr Olsen stands for mayor.',
      'The confidence vote is a ballot in which he lost his office.',
      'The trench is a layer in which men fought.',
      'The red car is a part of the plan that fails.',
      'The council tax is a tax that takes a tenth of wages.',
      'The gala, an evening of dancing and music, raised £400.',
      'The ferry, a part of the fleet that sails north, sank.',
      'The seawall, a part of the port that keeps out waves, is old.',
      'The peace plan is a way of buying time.',
      'She gave up night fishing, a way of feeding her family.',
      'The strike, which means closing schools, began.',
      'They began downsizing, which means cutting 40 jobs.',
      'They fear mine dredging, in which ten men died.',
      'The harbour dues, the number of which rose, fell.',
      'Casualties, the number of people killed, rose.',
    ])
      expect(termsIn(text)).toEqual([]);
  });

  test('a rare word is explained by what it names in general, whatever its kind', () => {
    for (const [text, term] of [
      [
        'The telescope shows protoplanetary discs, the rings of dust and gas that surround newborn stars.',
        'protoplanetary discs = the rings of dust and gas that surround newborn stars',
      ],
      [
        'The judge made a confiscation order, a court order that strips offenders of what they earned.',
        'confiscation order = a court order that strips offenders of what they earned',
      ],
      [
        'The tests found benzene, a cancer-causing chemical found in crude oil, near the school.',
        'benzene = a cancer-causing chemical found in crude oil',
      ],
      [
        'It makes hydrogels, the materials that hold water, for burns.',
        'hydrogels = the materials that hold water',
      ],
    ] as const)
      expect(termsIn(text)).toEqual([term]);
    for (const text of [
      'They fear deforestation, a problem that costs farmers their land.',
      'A landslide, a wall of mud that buried homes, hit the town.',
      'The town lives off oysters, the shellfish that feed its people.',
      'He makes marzipan, a sweet that children love.',
      'The archdiocese, the body that runs the schools, said no.',
      'Smugglers, the people that bring them, fled.',
      'He became a sommelier, a waiter that picks wine.',
      'They seized fentanyl, a drug found in the house.',
      'They fear poachers, gridlock, a queue that stretches for miles, and floods.',
    ])
      expect(termsIn(text)).toEqual([]);
  });

  test('the point or the rate at which something is so explains a word, behind "or", too', () => {
    for (const [text, term] of [
      [
        'The region has lost herd immunity, the point at which enough people are immune.',
        'herd immunity = the point at which enough people are immune',
      ],
      [
        'Inflation, or the rate at which prices rise, fell to 2%.',
        'Inflation = the rate at which prices rise',
      ],
    ] as const)
      expect(termsIn(text)).toEqual([term]);
    expect(termsIn('Half time, the point at which fans queue, was dull.')).toEqual([]);
    expect(termsIn('He offered peace, or the point at which guns fall silent, he said.')).toEqual(
      [],
    );
  });

  test('a doing that opens a sentence, and a measure with hyphens, are explained like others', () => {
    for (const [text, term] of [
      [
        'Quantitative easing, in which a central bank buys bonds, began in 2009.',
        'Quantitative easing = in which a central bank buys bonds',
      ],
      [
        'Quantitative easing is a policy in which a central bank buys bonds.',
        'Quantitative easing = a policy in which a central bank buys bonds',
      ],
      [
        'Like-for-like sales, which strip out the effect of new stores, fell 3.2%.',
        'Like-for-like sales = strip out the effect of new stores',
      ],
    ] as const)
      expect(termsIn(text)).toEqual([term]);
    expect(termsIn('Retail sales, which exclude cars, rose.')).toEqual([]);
    expect(termsIn('Like-for-like sales, which measure up to its hopes, rose.')).toEqual([]);
  });

  test('what is called or known as something is told by what it does, or by what stands before', () => {
    for (const [text, term] of [
      [
        'The technique, called radial velocity, detects the wobble of a star.',
        'radial velocity = detects the wobble of a star',
      ],
      [
        'Firms use a procedure known as “prior notification”, in which ministers are told in advance.',
        'prior notification = in which ministers are told in advance',
      ],
      [
        'She has a condition known as long covid, which brings fatigue and pain.',
        'long covid = brings fatigue and pain',
      ],
      ['The device, called a stent, keeps arteries open.', 'stent = keeps arteries open'],
      [
        'Workers use a method of pumping water into rock, known as fracking, to free gas.',
        'fracking = a method of pumping water into rock',
      ],
    ] as const)
      expect(termsIn(text)).toEqual([term]);
    for (const text of [
      'The law, called madness, bans guns.',
      'The law, called unfair, bans guns.',
      'The drug, called a failure, helps nobody.',
      'The film, called Harbour Lights, tells of a storm.',
      'A plan called off in May, which cost money, failed.',
      'They feared a plan that cost jobs, known as austerity, again.',
      'The minister called the tax unfair, which angers voters.',
      'A man known as the butcher, who sells meat, left.',
    ])
      expect(termsIn(text)).toEqual([]);
  });

  test('letters never stand for words that begin with a small one, and may stand for a list', () => {
    expect(termsIn('The Office of Civil Defense (OCD) said so.')).toEqual([
      'OCD = Office of Civil Defense',
    ]);
    expect(termsIn('It is a measles, mumps and rubella (MMR) vaccine.')).toEqual([
      'MMR = measles, mumps and rubella',
    ]);
  });

  test('where a story comes from is no term', () => {
    expect(termsIn('RIDGEVILLE — A fire that began in a bus gutted the depot.')).toEqual([]);
  });

  test('letters that are spoken as a word stand for the words before them', () => {
    expect(
      termsIn('Debt is three times earnings before interest and taxes, or Ebit, this year.'),
    ).toEqual(['Ebit = earnings before interest and taxes']);
    expect(termsIn('They met in Bergen, Stavanger, or Oslo, last year.')).toEqual([]);
  });

  test('what is said of a thing known to all explains no word', () => {
    for (const text of [
      'The bill, a measure that bans guns, passed.',
      'A strike, a protest over pay, began.',
      'The mayor, a lawyer who won in 2019, left.',
      'The rescue plan, which cost $3m, failed.',
      'The harbour, a port that serves ships, closed.',
      'She proposed a windfall levy, a tax on profits, and a fee on ships.',
      'Deadly clashes, in which ten people died, went on.',
      'He lost his job, which means he cannot pay.',
      'Oil — the country’s main export — fell.',
      'A new tax, a levy on profits, began.',
      'The malaria drug, a treatment for children, works.',
      'The peace deal, which means the war is over, was signed.',
    ])
      expect(termsIn(text)).toEqual([]);
  });

  const explainedIn = (...paragraphs: string[]) =>
    factsOf(tellStory(paragraphs))
      .terms.filter(({ kind }) => kind === 'explained')
      .map(({ term, meaning }) => `${term.text} = ${meaning.text}`);

  test('a sentence that tells in general what a word of the story is, or when it comes about, explains it', () => {
    for (const [used, told, term] of [
      [
        'Aftershocks shook the town.',
        'Aftershocks are smaller quakes that follow the main shock.',
        'Aftershocks = smaller quakes that follow the main shock',
      ],
      [
        'Cholera cases doubled.',
        'Cholera is an infection caused by eating something with the bacterium Vibrio cholerae.',
        'Cholera = an infection caused by eating something with the bacterium Vibrio cholerae',
      ],
      [
        'The court issued an injunction.',
        'An injunction is a court order that forbids somebody to act.',
        'injunction = a court order that forbids somebody to act',
      ],
      [
        'Doctors saw sepsis in two wards.',
        'Sepsis is a reaction to infection in which the body attacks its own organs.',
        'Sepsis = a reaction to infection in which the body attacks its own organs',
      ],
      [
        'She was charged with perjury.',
        'In law, perjury occurs when a witness lies under oath.',
        'perjury = when a witness lies under oath',
      ],
      [
        'He was given out for offside.',
        'A player is said to be offside when he stands nearer the goal line than the ball.',
        'offside = when he stands nearer the goal line than the ball',
      ],
      [
        'The ruling rests on estoppel.',
        'Estoppel is a rule that stops a party from going back on its word.',
        'Estoppel = a rule that stops a party from going back on its word',
      ],
      [
        'He pulled his hamstring.',
        'The hamstring is a tendon that runs behind the knee.',
        'hamstring = a tendon that runs behind the knee',
      ],
      [
        'The lake has eutrophication.',
        'Eutrophication happens when algae choke a lake.',
        'Eutrophication = when algae choke a lake',
      ],
      [
        'It gave a section 9 notice.',
        'A section 9 notice is a declaration by a council that it cannot repair a house.',
        'section 9 notice = a declaration by a council that it cannot repair a house',
      ],
      [
        'The studio does its own dubbing.',
        'Dubbing is the replacement of a voice with another.',
        'Dubbing = the replacement of a voice with another',
      ],
    ] as const)
      expect(explainedIn(used, told), told).toEqual([term]);
  });

  test('what a story says of somebody, of one thing alone or in judgement explains nothing', () => {
    for (const [used, told] of [
      ['The mayor spoke.', 'The mayor is a former teacher who lives in Harbour.'],
      ['Paris was quiet.', 'Paris is the capital of a country that loves bread.'],
      ['The deal was signed.', 'The deal is a blow for farmers who grow wheat.'],
      ['Inflation rose.', 'Inflation is a thief that robs the poor.'],
      ['The ferry sank.', 'A ferry is a lifeline that keeps the island alive.'],
      ['The strikes go on.', 'Strikes are a weapon that hurts passengers most.'],
      ['He praised the midfielder.', 'Midfielders are players who win games for us.'],
      ['Vaccination began.', 'Vaccination is the removal of our freedom by doctors.'],
      ['An orchestra played.', 'An orchestra is a family that quarrels and forgives.'],
      ['The merger failed.', 'A merger is a process that takes years in Brussels.'],
      ['Hamas was blamed.', 'Hamas is a group that governs the strip.'],
      ['Loneliness is growing.', 'Loneliness is a disease that kills.'],
      ['A hurricane hit.', 'A hurricane is a nightmare that never ends.'],
      ['Delays cost money.', 'Delays happen when trains are late.'],
      ['The minister left.', 'A minister is said to be furious when asked about 2019.'],
      ['The flooding is bad.', 'The flooding occurs when the river rises above 3 metres.'],
      ['Nobody asked.', 'An injunction is a nightmare that we fear.'],
    ] as const)
      expect(explainedIn(used, told), told).toEqual([]);
  });

  test('what stands apart behind a term of law, of a trade or with an acronym explains it', () => {
    for (const [text, term] of [
      [
        'She declared a state of calamity, which frees emergency money, on Monday.',
        'state of calamity = frees emergency money',
      ],
      [
        'He used a lasting power of attorney, a document that lets one person act for another, to sell.',
        'lasting power of attorney = a document that lets one person act for another',
      ],
      [
        'They agreed a right of way, a path that anyone may walk, across the farm.',
        'right of way = a path that anyone may walk',
      ],
      [
        'It will reach its halo orbit, a path around a point in space where two forces balance, in June.',
        'halo orbit = a path around a point in space where two forces balance',
      ],
      [
        'He cut the harmonized sales tax (HST), which combines the federal and provincial taxes.',
        'harmonized sales tax = combines the federal and provincial taxes',
      ],
      [
        'It fished in the exclusive economic zone (EEZ), the waters in which a state alone may fish.',
        'exclusive economic zone = the waters in which a state alone may fish',
      ],
      [
        'The official cash rate, or OCR, is the rate at which banks borrow from the Reserve Bank.',
        'official cash rate = the rate at which banks borrow from the Reserve Bank',
      ],
      [
        'It turns on what drivers call split turns, shifts with an unpaid break in the middle.',
        'split turns = shifts with an unpaid break in the middle',
      ],
      [
        'The case fatality rate, the share of patients who die, was 1.8%.',
        'case fatality rate = the share of patients who die',
      ],
      [
        'He tore the meniscus, that is, the pad of cartilage in the knee, in training.',
        'meniscus = the pad of cartilage in the knee',
      ],
      [
        'It is a so-called golden share, which lets the state block a sale.',
        'golden share = lets the state block a sale',
      ],
    ] as const)
      expect(explainedIn(text), text).toEqual([term]);
    expect(
      termsIn('EBITDA — earnings before interest, tax, depreciation and amortisation — slipped.'),
    ).toEqual(['EBITDA = earnings before interest, tax, depreciation and amortisation']);
  });

  test('what stands apart behind words and tells of one case explains nothing', () => {
    for (const text of [
      'They met a state of emergency, a decision that he regrets, on Monday.',
      'He signed the deed of sale, a document that was lost in 2019, on Monday.',
      'It was a matter of pride, that is, she said, of honour.',
      'The unemployment rate, the highest of all regions that report, was 9%.',
      'The museum bought a marble statue, a work that shows the king on a horse.',
      'The initial public offering (IPO), which comes in May, is large.',
      'Her motion of censure, which makes her popular, fell.',
      'He lives with what critics call a con, a scheme with no end.',
      'They studied ants, their mutualistic fungus, a parasite that kills it and a mite.',
    ])
      expect(explainedIn(text), text).toEqual([]);
  });

  test('what stands between dashes and says in general what a thing is explains it, be it one of a kind or of words that all know', () => {
    for (const [text, term] of [
      [
        'Yeast makes an enzyme — a protein that breaks down a sugar — as it grows.',
        'enzyme = a protein that breaks down a sugar',
      ],
      [
        'Mud filled the culvert — the pipe that carries rain away — in March.',
        'culvert = the pipe that carries rain away',
      ],
      [
        'They chose biocontrol — the use of insects to keep down weeds — at the lake.',
        'biocontrol = the use of insects to keep down weeds',
      ],
      [
        'The school took a bridge loan - short-term borrowing meant to be replaced by bonds - in May.',
        'bridge loan = short-term borrowing meant to be replaced by bonds',
      ],
      [
        'A cooling-off period - a wait of 10 days between the request and the sale - would apply.',
        'cooling-off period = a wait of 10 days between the request and the sale',
      ],
      [
        'He won a debt respite — an arrangement under which lenders cannot sue — on Friday.',
        'debt respite = an arrangement under which lenders cannot sue',
      ],
    ] as const)
      expect(termsIn(text)).toEqual([term]);
    for (const text of [
      'The plant — a source of pride for the town — shut in May.',
      'The levee — the wall that failed in 2008 — has been rebuilt.',
      'The glacier — the wall of ice that towers over the village — is melting.',
      'She keeps a bungalow — a house that faces the sea — for the summer.',
      'A pension reform — a plan that has split the cabinet — goes to a vote.',
      'The storm brought hail — a sight that delights children — and wind.',
      'Nurses wear face masks — a rule that began in May — on wards.',
      'He rides a cargo bike — a machine that carries his dog to work — every day.',
      'Staff wore a name badge — a sign that guests like — all day.',
      'He took a sleeping pill — a drug that the club bans — on Friday.',
      'The quiet period - a pause of two weeks that ended in May - was long.',
      'The gallery - a former chapel - reopens in June.',
    ])
      expect(termsIn(text)).toEqual([]);
  });

  test('words in marks that name a thing are told by what it is in general, and are nobody’s words', () => {
    for (const [text, term] of [
      [
        'Officials blame “heat domes,” vast areas of high pressure that trap hot air, for the fires.',
        'heat domes = vast areas of high pressure that trap hot air',
      ],
      [
        'The wells hold so-called “forever chemicals”, a class of compounds that persist for years.',
        'forever chemicals = a class of compounds that persist for years',
      ],
      [
        'Ships avoid “rogue waves” — walls of water that appear without warning — in winter.',
        'rogue waves = walls of water that appear without warning',
      ],
    ] as const) {
      expect(termsIn(text)).toEqual([term]);
      expect(factsOf(tellStory([text])).quotes).toEqual([]);
    }
    for (const text of [
      'The ministers promised “full support,” words that calmed nobody.',
      'She called it “a triumph,” long years of work that paid off.',
      'He spoke of “dark days,” weeks of rain that ruined the crop.',
      'They feared the “worst case”, a flood that drowns the town, he said.',
      'He praised “family values”, a phrase that voters like, on Monday.',
      'Fans spoke of “pure joy”, a feeling that lasts, she said.',
      'She read “Dark Rivers,” a novel that tells of war, in a night.',
      'They saw “ghost nets”, pots that trap seals and tyres.',
    ])
      expect(termsIn(text)).toEqual([]);
  });

  test('a device with a name that few know is told by what it finds or measures', () => {
    expect(termsIn('The craft’s lidar, a laser rangefinder, failed.')).toEqual([
      'lidar = a laser rangefinder',
    ]);
    for (const text of [
      'The farm’s combine, a new harvester, broke.',
      'The lab’s spectrometer, a costly device, broke.',
      'They took the lidar, a laser rangefinder, two ropes and a tent.',
      'The club’s physio, a knee expert, resigned.',
    ])
      expect(termsIn(text)).toEqual([]);
  });

  test('a body that the story shortens is told by what it is there to do', () => {
    expect(
      termsIn(
        'The Care Homes Inspectorate (CHI), the watchdog that inspects homes in Wales, agreed.',
      ),
    ).toEqual([
      'CHI = Care Homes Inspectorate',
      'Care Homes Inspectorate = the watchdog that inspects homes in Wales',
    ]);
    expect(termsIn('The Harbour Guard Union (HGU), the union that lost the vote, agreed.')).toEqual(
      ['HGU = Harbour Guard Union'],
    );
    expect(termsIn('The River Board (RB), the body that let the dam decay, is gone.')).toEqual([
      'RB = River Board',
    ]);
    expect(termsIn('The Free Land Party (FLP), the party that wants a ban, won.')).toEqual([
      'FLP = Free Land Party',
    ]);
  });

  test('a word of another language behind an "or" is explained by the thing before it', () => {
    expect(termsIn('The mayor allowed the call to prayer, or adhan, on Fridays.')).toEqual([
      'adhan = the call to prayer',
    ]);
    expect(termsIn('Hundreds gathered for the evening meal, or iftar, in the square.')).toEqual([
      'iftar = the evening meal',
    ]);
    for (const text of [
      'They keep a goat, or alpaca, in the yard.',
      'The mayor, or Ann Lowe, will speak.',
      'Ask the head chef, or sommelier, for advice.',
      'They will meet in the church, or hall, on Sunday.',
      'The last wolf, or lynx, was shot in 1890.',
      'He needs surgery, or chemotherapy, a treatment he fears.',
    ])
      expect(termsIn(text)).toEqual([]);
  });

  test('letters stand for a substance whose name spells them, for several things, and for the words of another language', () => {
    for (const [text, ...terms] of [
      [
        'Tests found perfluorooctanoic acid, or PFOA, a chemical used for decades in pans.',
        'PFOA = perfluorooctanoic acid',
        'perfluorooctanoic acid = a chemical used for decades in pans',
      ],
      [
        'Per- and polyfluoroalkyl substances (PFAS) were found in the wells.',
        'PFAS = Per- and polyfluoroalkyl substances',
      ],
      [
        'The mud is laced with polychlorinated biphenyls (PCBs) and oil.',
        'PCBs = polychlorinated biphenyls',
      ],
      [
        'The paint gives off volatile organic compounds (VOCs) as it dries.',
        'VOCs = volatile organic compounds',
      ],
      ['The party Heimat und Zukunft (HuZ) won two seats.', 'HuZ = Heimat und Zukunft'],
    ])
      expect(termsIn(text ?? '')).toEqual(terms);
    for (const text of [
      'The firm makes tractors (JCBs) for export.',
      'Three men (TWs) were held.',
      'The announcement (ATV) came on Monday.',
      'She saw a hippopotamus (HPX) and ran.',
      'They drove in a McLaren (McL) to the gate.',
    ])
      expect(termsIn(text)).toEqual([]);
  });

  test('a clause or a rule is told by what is so under it for anybody, and not by what one deal did', () => {
    for (const [text, term] of [
      [
        'The contract holds a sell-on clause, which entitles the club to a share of any future fee.',
        'sell-on clause = entitles the club to a share of any future fee',
      ],
      [
        'The treaty has a dispute clause, under which either side can ask for a panel.',
        'dispute clause = under which either side can ask for a panel',
      ],
    ] as const)
      expect(termsIn(text)).toEqual([term]);
    for (const text of [
      'The two sides signed a trade deal, which gives Norvik a third of the shares.',
      'They met under a peace deal, which holds so far.',
      'The firm has a pension scheme, which holds £3bn.',
      'The alarm system, which covers the vault, failed.',
      'The board drew up a rescue plan, under which 300 people will lose their jobs.',
      'The town has a harbour rule, under which work began in May.',
      'There is a stone bridge, under which boats pass.',
      'The club has a training pitch, which gives the players a place to run.',
    ])
      expect(termsIn(text)).toEqual([]);
  });

  test('a phrase that people use for a practice is told by it', () => {
    expect(
      termsIn(
        'Staff used the phrase “the Westmere way” for the practice of delaying calls to a doctor.',
      ),
    ).toEqual(['the Westmere way = the practice of delaying calls to a doctor']);
    for (const text of [
      'The party used the phrase “time for change” for its campaign.',
      'Reporters used the word “chaos” for the first time.',
      'She used the term “my friends” for her voters.',
      'He used the word “idiot” for the referee.',
      'They chose the word “hope” for the habit of the town.',
    ])
      expect(termsIn(text)).toEqual([]);
  });
});

test('a constructor behind an acronym is a word like any other', () => {
  expect(() => factsOf(tellStory(['The FIA constructor title went to Harrow.']))).not.toThrow();
});

describe('what is called something, as others are', () => {
  test.each([
    [
      'She joined as a computer, as people who did sums were then called, on £280 a year.',
      'computer',
      'people who did sums',
    ],
    [
      'It debated a ban on tailings dams, as such structures for storing waste are called.',
      'tailings dams',
      'such structures for storing waste',
    ],
    [
      'They eat kumara, as the sweet potato is called in New Zealand.',
      'kumara',
      'the sweet potato',
    ],
    [
      'Hundreds of wet markets, as open-air stalls for fresh food are often known, closed.',
      'wet markets',
      'open-air stalls for fresh food',
    ],
    [
      'A change ringing society, as the amateur bands are called, can pull a rope.',
      'change ringing society',
      'the amateur bands',
    ],
    [
      'The men were making a splash dam, as barriers for floating logs are called.',
      'splash dam',
      'barriers for floating logs',
    ],
    [
      'The firm used tailings dams, as such structures for storing waste are called.',
      'tailings dams',
      'such structures for storing waste',
    ],
  ])('is told by who or what they are: %s', (text, term, meaning) => {
    expect(termsIn(text)).toEqual([`${term} = ${meaning}`]);
  });

  test.each([
    'The hot summer, as the pundits called it, was over.',
    'He left the bay, as it is called.',
    'She is a fixer, as people like her are called.',
    'He saw the doctor, as patients in need were called by number.',
    'The plan was a mistake, as ministers who backed it are now called to admit.',
    'The Beast, as the president’s armoured car is known, rolled past.',
    'He fears the nurse, as Ann Hale of the union is called.',
    'He met fans of change ringing societies, as the amateur bands are called.',
    'It hired a man making splash dams, as barriers for floating logs are called.',
  ])(
    'is no term where “as” tells when, why, or what one thing is nicknamed, or the term may begin further on: %s',
    (text) => {
      expect(termsIn(text)).toEqual([]);
    },
  );
});

test('letters are told with the body that is known by them', () => {
  expect(
    termsIn('The anti-corruption office, known by its initials as ACO, opened a case.'),
  ).toEqual(['ACO = anti-corruption office']);
  expect(
    termsIn('The Federal Office for Roads, known by its German initials ASTRA, said no.'),
  ).toEqual(['ASTRA = Federal Office for Roads']);
  expect(termsIn('The rebel group, known by its acronym ELN, said no.')).toEqual([]);
  expect(termsIn('The mayor, known by his initials AD, said no.')).toEqual([]);
});

test('a plural that few know is told by another', () => {
  expect(
    termsIn('It spreads by sending out rhizomes, underground stems from which new shoots grow.'),
  ).toEqual(['rhizomes = underground stems from which new shoots grow']);
  for (const text of [
    'They brought letters, yellowed pages from which the ink had faded.',
    'They sell rhizomes, potted plants from which shoots grow and seeds.',
    'It spread by rhizomes, botanists say, from which shoots grow.',
  ])
    expect(termsIn(text)).toEqual([]);
});
