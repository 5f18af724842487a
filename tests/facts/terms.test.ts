import { promiseOf } from '../promiseOf.ts';
import { factsIn } from './factsIn.ts';

/** Promises what each term means: "PFOA = perfluorooctanoic acid". */
const promiseTerms = promiseOf((text) =>
  factsIn(text)
    .terms.map(({ term, meaning }) => `${term.text} = ${meaning.text}`)
    .join('; '),
);

promiseTerms('a tax, a plan or a disease that a word names is what it means', {
  'The board adopted a poison pill, a plan that makes a takeover costly.':
    'poison pill = a plan that makes a takeover costly',
  'They proposed a windfall levy, a tax on unexpected profits, on Monday.':
    'windfall levy = a tax on unexpected profits',
  'The firm uses fracking, a method of pumping water into rock.':
    'fracking = a method of pumping water into rock',
  'He committed honest services fraud, a scheme to deprive the public.':
    'honest services fraud = a scheme to deprive the public',
});

promiseTerms('a word is explained by what is done in it in general', {
  'They approved a windfall levy, a deal in which firms escape trial.':
    'windfall levy = a deal in which firms escape trial',
  'It paid demurrage, the fee that a charterer pays when a ship waits.':
    'demurrage = the fee that a charterer pays when a ship waits',
  'Aftershocks shook the town. ¶ Aftershocks are smaller quakes that follow the main shock.':
    'Aftershocks = smaller quakes that follow the main shock',
  'The court issued an injunction. ¶ An injunction is a court order that forbids somebody to act.':
    'injunction = a court order that forbids somebody to act',
  'The ruling rests on estoppel. ¶ Estoppel is a rule that stops a party from going back on its word.':
    'Estoppel = a rule that stops a party from going back on its word',
  'The studio does its own dubbing. ¶ Dubbing is the replacement of a voice with another.':
    'Dubbing = the replacement of a voice with another',
});

promiseTerms('what is so-called or known as something is told by what stands behind it', {
  'It includes a so-called reverse termination fee — money the buyer owes — of $2m.':
    'reverse termination fee = money the buyer owes',
  'The acid, known as “raffinate” — the liquid left over — can burn skin.':
    'raffinate = the liquid left over',
  'The North Sea Harbour Authority began its “open water” policy, which lets every ship land free, in May.':
    'open water = lets every ship land free',
});

promiseTerms('what is only called something is not explained', {
  'Critics attacked the so-called “ghost ships”.': '',
  'The so-called expert, a man from Leeds, fled.': '',
});

promiseTerms('a word is explained by what it means, or is said to be', {
  'The method, lichenometry, which means dating a surface by its lichens, is old.':
    'lichenometry = dating a surface by its lichens',
  'Fire and rehire is the practice of dismissing staff and hiring them anew.':
    'Fire and rehire = the practice of dismissing staff and hiring them anew',
  'Quantitative easing is a policy in which a central bank buys bonds.':
    'Quantitative easing = a policy in which a central bank buys bonds',
});

promiseTerms('a rare word, an illness and a poison are explained by what they are', {
  'Scabies is an infestation of the skin by a mite, and it spreads fast.':
    'Scabies = an infestation of the skin by a mite',
  'The first treatment is permethrin, an insecticide that kills the mites.':
    'permethrin = an insecticide that kills the mites',
  'She studies dendrochronology, the study of the rings that trees grow.':
    'dendrochronology = the study of the rings that trees grow',
  'Under kastom, the body of unwritten law that governs land, nobody may sell it.':
    'kastom = the body of unwritten law that governs land',
  'The telescope shows protoplanetary discs, the rings of dust and gas that surround newborn stars.':
    'protoplanetary discs = the rings of dust and gas that surround newborn stars',
  'The tests found benzene, a cancer-causing chemical found in crude oil, near the school.':
    'benzene = a cancer-causing chemical found in crude oil',
  'It makes hydrogels, the materials that hold water, for burns.':
    'hydrogels = the materials that hold water',
});

promiseTerms('what is rare is not explained by what befell it, or is known to all', {
  'They fear deforestation, a problem that costs farmers their land.': '',
  'A landslide, a wall of mud that buried homes, hit the town.': '',
  'The town lives off oysters, the shellfish that feed its people.': '',
  'He makes marzipan, a sweet that children love.': '',
  'The archdiocese, the body that runs the schools, said no.': '',
  'Smugglers, the people that bring them, fled.': '',
  'He became a sommelier, a waiter that picks wine.': '',
  'They seized fentanyl, a drug found in the house.': '',
  'They fear poachers, gridlock, a queue that stretches for miles, and floods.': '',
});

promiseTerms(
  'what stands in brackets or between dashes, and says what a thing consists in, explains it',
  {
    'Doctors fear resistance — the ability of the mites to survive a drug — in care homes.':
      'resistance = the ability of the mites to survive a drug',
    'It is 3% of gross domestic product (the value of everything that a country produces).':
      'gross domestic product = the value of everything that a country produces',
    'Gross domestic product (the value of all that a country produces) fell.':
      'Gross domestic product = the value of all that a country produces',
    'Inflation (the rate at which prices rise) fell to 2%.':
      'Inflation = the rate at which prices rise',
  },
);

promiseTerms('what is only told of a thing, or listed with it, explains nothing', {
  'They fear drought, the loss of crops and hunger.': '',
  'They fear drought, the loss of crops, and hunger.': '',
  'Workers — members of a union that struck — cheered.': '',
  'He blamed the drought (the third in a decade).': '',
  'She left in May, the period in which ships are few.': '',
  'He joined the Harbour Board, the body that runs it.': '',
  'The drought — the worst in a decade — is over.': '',
  'The treatment, an operation that failed, was long.': '',
  'Oslo — the value of which is known — fell.': '',
  'Bread (the value of £2) was sold.': '',
  'Smoke is a danger that nobody saw.': '',
  'A strike — an act of protest that closed the port — ended.': '',
  'Rain (a level of 30mm that broke records) fell.': '',
  'They opposed a peace plan, a step in which nobody believes.': '',
  'They staged a cup tie, a match in which both sides lost players.': '',
  'Norlex, the charge that sank the bill, was dropped.': '',
  'The law is a measure that nobody wanted.': '',
});

promiseTerms('what somebody does with a thing, or thinks of it, does not say of what kind it is', {
  'The mayor is a man who wins.': '',
  'The shop is a place that he loves.': '',
  'The black box is a device that nobody found.': '',
  'The black box is a device that failed on Monday.': '',
  'The new pump is a device that empties a cellar.': '',
  'The harbour pump is a device that leaks.': '',
  'The sea ice is the layer that seals need.': '',
  'The general election is a ballot in which Mr Olsen stands for mayor.': '',
  'The confidence vote is a ballot in which he lost his office.': '',
  'The trench is a layer in which men fought.': '',
  'The red car is a part of the plan that fails.': '',
  'The council tax is a tax that takes a tenth of wages.': '',
  'The gala, an evening of dancing and music, raised £400.': '',
  'The ferry, a part of the fleet that sails north, sank.': '',
  'The seawall, a part of the port that keeps out waves, is old.': '',
  'The peace plan is a way of buying time.': '',
  'She gave up night fishing, a way of feeding her family.': '',
  'The strike, which means closing schools, began.': '',
  'They began downsizing, which means cutting 40 jobs.': '',
  'They fear mine dredging, in which ten men died.': '',
  'The harbour dues, the number of which rose, fell.': '',
  'Casualties, the number of people killed, rose.': '',
});

promiseTerms('what is said of a thing known to all explains no word', {
  'The bill, a measure that bans guns, passed.': '',
  'A strike, a protest over pay, began.': '',
  'The mayor, a lawyer who won in 2019, left.': '',
  'The rescue plan, which cost $3m, failed.': '',
  'The harbour, a port that serves ships, closed.': '',
  'She proposed a windfall levy, a tax on profits, and a fee on ships.': '',
  'Deadly clashes, in which ten people died, went on.': '',
  'He lost his job, which means he cannot pay.': '',
  'Oil — the country’s main export — fell.': '',
  'A new tax, a levy on profits, began.': '',
  'The malaria drug, a treatment for children, works.': '',
  'The peace deal, which means the war is over, was signed.': '',
});

promiseTerms('what a story says of somebody, of one thing alone or in judgement explains nothing', {
  'The mayor spoke. ¶ The mayor is a former teacher who lives in Harbour.': '',
  'Paris was quiet. ¶ Paris is the capital of a country that loves bread.': '',
  'The deal was signed. ¶ The deal is a blow for farmers who grow wheat.': '',
  'Inflation rose. ¶ Inflation is a thief that robs the poor.': '',
  'The ferry sank. ¶ A ferry is a lifeline that keeps the island alive.': '',
  'The strikes go on. ¶ Strikes are a weapon that hurts passengers most.': '',
  'He praised the midfielder. ¶ Midfielders are players who win games for us.': '',
  'Vaccination began. ¶ Vaccination is the removal of our freedom by doctors.': '',
  'An orchestra played. ¶ An orchestra is a family that quarrels and forgives.': '',
  'The merger failed. ¶ A merger is a process that takes years in Brussels.': '',
  'Hamas was blamed. ¶ Hamas is a group that governs the strip.': '',
  'Loneliness is growing. ¶ Loneliness is a disease that kills.': '',
  'A hurricane hit. ¶ A hurricane is a nightmare that never ends.': '',
  'Delays cost money. ¶ Delays happen when trains are late.': '',
  'The minister left. ¶ A minister is said to be furious when asked about 2019.': '',
  'The flooding is bad. ¶ The flooding occurs when the river rises above 3 metres.': '',
  'Nobody asked. ¶ An injunction is a nightmare that we fear.': '',
});

promiseTerms('what stands apart behind a term of law or with letters explains it', {
  'She declared a state of calamity, which frees emergency money, on Monday.':
    'state of calamity = frees emergency money',
  'The official cash rate, or OCR, is the rate at which banks borrow from the Reserve Bank.':
    'OCR = official cash rate; official cash rate = the rate at which banks borrow from the Reserve Bank',
  'EBITDA — earnings before interest, tax, depreciation and amortisation — slipped.':
    'EBITDA = earnings before interest, tax, depreciation and amortisation',
});

promiseTerms('what stands apart behind words and tells of one case explains nothing', {
  'They met a state of emergency, a decision that he regrets, on Monday.': '',
  'He signed the deed of sale, a document that was lost in 2019, on Monday.': '',
  'It was a matter of pride, that is, she said, of honour.': '',
  'The unemployment rate, the highest of all regions that report, was 9%.': '',
  'The museum bought a marble statue, a work that shows the king on a horse.': '',
  'The initial public offering (IPO), which comes in May, is large.':
    'IPO = initial public offering',
  'Her motion of censure, which makes her popular, fell.': '',
  'He lives with what critics call a con, a scheme with no end.': '',
  'They studied ants, their mutualistic fungus, a parasite that kills it and a mite.': '',
});

promiseTerms('letters stand for the words that begin with them, and for a list', {
  'The Office of Civil Defense (OCD) said so.': 'OCD = Office of Civil Defense',
  'It is a measles, mumps and rubella (MMR) vaccine.': 'MMR = measles, mumps and rubella',
  'The North Sea Harbour Authority (NSHA) began its policy in May.':
    'NSHA = North Sea Harbour Authority',
});

promiseTerms('letters that are spoken as a word stand for the words before them', {
  'Debt is three times earnings before interest and taxes, or Ebit, this year.':
    'Ebit = earnings before interest and taxes',
  'They met in Bergen, Stavanger, or Oslo, last year.': '',
});

promiseTerms(
  'letters stand for a substance whose name spells them, for several things, and for the words of another language',
  {
    'Tests found perfluorooctanoic acid, or PFOA, a chemical used for decades in pans.':
      'PFOA = perfluorooctanoic acid',
    'Per- and polyfluoroalkyl substances (PFAS) were found in the wells.':
      'PFAS = Per- and polyfluoroalkyl substances',
    'The mud is laced with polychlorinated biphenyls (PCBs) and oil.':
      'PCBs = polychlorinated biphenyls',
    'The paint gives off volatile organic compounds (VOCs) as it dries.':
      'VOCs = volatile organic compounds',
    'The party Heimat und Zukunft (HuZ) won two seats.': 'HuZ = Heimat und Zukunft',
  },
);

promiseTerms('letters stand for nothing whose name they do not spell', {
  'The firm makes tractors (JCBs) for export.': '',
  'Three men (TWs) were held.': '',
  'The announcement (ATV) came on Monday.': '',
  'She saw a hippopotamus (HPX) and ran.': '',
  'They drove in a McLaren (McL) to the gate.': '',
});

promiseTerms('letters are told with the body that is known by them', {
  'The anti-corruption office, known by its initials as ACO, opened a case.':
    'ACO = anti-corruption office',
  'The Federal Office for Roads, known by its German initials ASTRA, said no.':
    'ASTRA = Federal Office for Roads',
});

promiseTerms('letters of a body whose name is not told, or of somebody, are not told', {
  'The rebel group, known by its acronym ELN, said no.': '',
  'The mayor, known by his initials AD, said no.': '',
});

promiseTerms('where a story comes from is no term', {
  'RIDGEVILLE — A fire that began in a bus gutted the depot.': '',
  'NEW YORK, Jan 20 (TW) - Stocks in New York fell. TW said so.': '',
});

promiseTerms('“constructor” behind letters is a word like any other', {
  'The FIA constructor title went to Harrow.': '',
});

promiseTerms('a term that itself stands between dashes is explained by nothing behind them', {
  'The figures - a so-called “flash estimate” - mark a turn in the health of the economy.': '',
});
