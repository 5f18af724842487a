import { expect, test } from 'vitest';
import { IN_PROPORTION, timesAsLong } from '../../timesAsLong.ts';
import { namesIn, promiseForms, promiseMentions } from './promises.ts';

promiseForms('a person is one name under the full name, the surname and a title', {
  'Norwegian Prime Minister Helena Brandt opened the harbour. Brandt thanked the builders. ¶ President Brandt, as she later was, returned to Oslo.':
    'Helena Brandt = Brandt; Oslo',
  'Ilona Szekeres left. Madame Szekeres wept.': 'Ilona Szekeres = Madame Szekeres',
  'Bae Sung-min left. Mr. Bae wept.': 'Bae Sung-min = Bae',
  'Helena Brandt left. Mr Helena wept.': 'Helena Brandt; Helena',
  'Anna Bergman-Dahl came. Bergman-Dahl, 32, said so.': 'Anna Bergman-Dahl = Bergman-Dahl',
  'The rider Joost van der Velde fell. Van der Velde broke an arm. Doctors told van der Velde.':
    'Joost van der Velde = Van der Velde = van der Velde',
  'Its leader, Uxía Fernández de la Riva, won. Fernández de la Riva has never held office.':
    'Uxía Fernández de la Riva = Fernández de la Riva',
  'Mayor Theresa "Terry" Donnelly-Okafor agreed. Donnelly-Okafor signed it.':
    'Theresa "Terry" Donnelly-Okafor = Donnelly-Okafor',
  'Fire Chief Luis Carrasquillo Jr. said so. Carrasquillo thanked them.':
    'Luis Carrasquillo Jr. = Carrasquillo',
  'One driver, Imran Sheikh, 44, left. Sheikh had worked there.': 'Imran Sheikh = Sheikh',
  'The nurse Anna King left. Ms King wept. The King came.': 'Anna King = King',
  'Winger Webb scored. Rhys Webb left.': 'Rhys Webb = Webb',
  'The Orskov family sold the club. ¶ Sir Michael Orskov stays. Orskov is 79.':
    'Orskov family; Michael Orskov = Orskov',
});

promiseForms(
  'a surname that is also a city’s is the person’s where it acts, and the place’s where something is in it',
  {
    'Mayor Leonora Asuncion left. ¶ Asuncion, a former nurse, said no.':
      'Leonora Asuncion = Asuncion',
    'Mayor Leonora Asuncion left. ¶ She lives in Asuncion.': 'Leonora Asuncion; Asuncion',
    'Edith Windsor sued. Windsor had to pay.': 'Edith Windsor = Windsor',
    'Edith Windsor sued. The court in Windsor agreed.': 'Edith Windsor; Windsor',
    'Lena Dahl of the University of Vesthaven spoke. ¶ She told supporters in Vesthaven on Sunday night.':
      'Lena Dahl; University of Vesthaven; Vesthaven',
  },
);

promiseForms('somebody of two surnames goes by the first, unless another bears it', {
  'Carlos Mendoza Ruiz came. Mendoza said no.': 'Carlos Mendoza Ruiz = Mendoza',
  'Carlos Mendoza Ruiz came. Ana Mendoza left. Mendoza said no.':
    'Carlos Mendoza Ruiz; Ana Mendoza = Mendoza',
  'Carlos Mendoza Ruiz came. They flew to Mendoza.': 'Carlos Mendoza Ruiz; Mendoza',
  'Mary Ann Evans came. Ann Lund laughed. Ann said no.': 'Mary Ann Evans; Ann Lund = Ann',
});

promiseMentions('a form of address is of whom it can be', {
  'Owen Pritchard left. Mr Pritchard wept.': 'Owen Pritchard ×2',
  'Owen Pritchard left. Mrs Pritchard wept.': 'Owen Pritchard ×1',
  'Mr Robin Hale left. Mr Hale wept. Mrs Hale laughed.': 'Robin Hale ×2',
  'Mr Hale wept. Mrs Hale laughed.': '',
  'Robin Hale, 34, left. Mr Hale wept. His sister, Mary Hale, came. Ms Hale spoke. Hale is 35.':
    'Robin Hale ×3; Mary Hale ×2',
  'Owen Pugh came with his wife, Robin Pugh. Mr Pugh wept. Mrs Pugh left.':
    'Owen Pugh ×2; Robin Pugh ×2',
  'Owen Pugh came with his son, Robin Pugh. Mr Pugh wept. Mrs Pugh left.':
    'Owen Pugh ×1; Robin Pugh ×1',
  'Owen Pugh came with Robin Pugh. Mr Pugh wept. Mrs Pugh left.': 'Owen Pugh ×2; Robin Pugh ×1',
  'Dr Grace Odhiambo left. Peter Odhiambo, a nurse, wept. Dr Odhiambo laughed.':
    'Grace Odhiambo ×2; Peter Odhiambo ×1',
});

promiseMentions('somebody or something is meant wherever they are named, in full or in short', {
  'Norwegian Prime Minister Helena Brandt opened the harbour. Brandt thanked the builders. ¶ President Brandt, as she later was, returned to Oslo.':
    'Helena Brandt ×3; Oslo ×1',
  'The rider Joost van der Velde fell. Van der Velde broke an arm. Doctors told van der Velde.':
    'Joost van der Velde ×3',
  'Talks at the Advisory, Conciliation and Arbitration Service (Acas) broke down. Acas agreed.':
    'Advisory, Conciliation and Arbitration Service ×3',
  'Arsenal beat Everton 2-1. Arsenal have won five in a row.': 'Arsenal ×2; Everton ×1',
  'The nurse Anna King left. Ms King wept. The King came.': 'Anna King ×2',
  'Ships from the United States came first. Other U.S. ships followed.': 'United States ×2',
  'Dale Rovers won. Rovers travel on Sunday.': 'Dale Rovers ×2',
  'Harrow Foods will close its plant in Harrow. Harrow employs 300 people. It snowed in Harrow.':
    'Harrow Foods ×2; Harrow ×2',
  'Daniel Moreau was the mayor. Moreau lost. His wife, Claire Moreau, wept. Moreau left.':
    'Daniel Moreau ×3; Claire Moreau ×1',
  'Bergen Athletic came. ¶ Bergen, who have won four, led. ¶ It rained in Bergen.':
    'Bergen Athletic ×2; Bergen ×1',
});

promiseForms(
  'two people of one surname stay two, and the surname alone means the one who goes by it',
  {
    'Daniel Moreau was the mayor. Moreau lost. His wife, Claire Moreau, wept. Moreau left.':
      'Daniel Moreau = Moreau; Claire Moreau',
    'Her son, Daniel Moreau, came with Claire Moreau. Moreau left.':
      'Daniel Moreau; Claire Moreau = Moreau',
    'Her stepson, Daniel Moreau, came with Claire Moreau. Moreau left.':
      'Daniel Moreau; Claire Moreau = Moreau',
    'Her godfather, Daniel Moreau, came with Claire Moreau. Moreau left.':
      'Daniel Moreau; Claire Moreau = Moreau',
    'Her half-brother, Daniel Moreau, came with Claire Moreau. Moreau left.':
      'Daniel Moreau; Claire Moreau = Moreau',
    'Daniel Moreau met Claire Moreau. Moreau lost.': 'Daniel Moreau; Claire Moreau',
    'President Bush left. First lady Laura Bush stayed.': 'Bush; Laura Bush',
    'President Bush left. His wife, Laura Bush, stayed.': 'Bush; Laura Bush',
    'Mr Bush left. His wife Laura Bush stayed.': 'Bush; Laura Bush',
    'Laura Bush came. President Bush left.': 'Laura Bush = Bush',
    'His wife, Laura Bush, came. Ms Bush left.': 'Laura Bush = Bush',
  },
);

promiseForms('a dame goes by her given name, and somebody by the name that they were born with', {
  'The novelist Dame Philippa Garrick came. Dame Philippa won.': 'Philippa Garrick = Philippa',
  'Hawa Kollie-Freeman spoke. Born Hawa Kollie in Gbarnga, she studied in Ghana.':
    'Hawa Kollie-Freeman = Hawa Kollie; Gbarnga; Ghana',
  'Hawa Kollie-Freeman met Hawa Kollie, the mayor. Kollie-Freeman left.':
    'Hawa Kollie-Freeman = Kollie-Freeman; Hawa Kollie',
  'Nan Goldin spoke. Nan laughed.': 'Nan Goldin = Nan',
});

promiseForms('a firm goes by its name without its legal form', {
  'They will buy Pivovary Lobek AS. Lobek agreed.': 'Pivovary Lobek AS = Lobek',
  'Pivovary Lobek Ltd said so. The maker, Lobek, agreed.': 'Pivovary Lobek Ltd = Lobek',
  'Pivovary Lobek Limited said so. The maker, Lobek, agreed.': 'Pivovary Lobek Limited = Lobek',
  'Pivovary Lobek BV said so. The maker, Lobek, agreed.': 'Pivovary Lobek BV = Lobek',
  'Pivovary Lobek SAS said so. The maker, Lobek, agreed.': 'Pivovary Lobek SAS = Lobek',
  'Pivovary Lobek Pty Ltd said so. The maker, Lobek, agreed.': 'Pivovary Lobek Pty Ltd = Lobek',
  'Pivovary Lobek AG & Co KGaA said so. The maker, Lobek, agreed.':
    'Pivovary Lobek AG & Co KGaA = Lobek',
  'Canon Inc. cut its forecast. Shares in Canon fell.': 'Canon Inc. = Canon',
});

promiseForms('a body goes by the first word of its name, its last, or its letters', {
  'Veltrix Semiconductor cut jobs. Shares in Veltrix rose. Customers fled from Veltrix.':
    'Veltrix Semiconductor = Veltrix',
  'Fenwick University lost. Fenwick agreed to sell land.': 'Fenwick University = Fenwick',
  'Orrin Foods cut jobs in the town of Orrin. Orrin said it would move.':
    'Orrin Foods = Orrin; Orrin',
  'The Nordlys Shipping Group paid. Nordlys said it was late.': 'Nordlys Shipping Group = Nordlys',
  'The European Commission agreed. The Commission had warned.': 'European Commission = Commission',
  'Dale Rovers won. Rovers travel on Sunday.': 'Dale Rovers = Rovers',
  'Detroit Tigers pitcher Tarik Skubal won. ¶ The Tigers beat the Guardians 5-0.':
    'Detroit Tigers = Tigers; Tarik Skubal; Guardians',
  'Harrow Foods grew. ¶ Harrow said it would hire 50.': 'Harrow Foods = Harrow',
  'Norquay Copper rejected the offer. Norquay’s shares rose. It digs for copper. Copper prices rose, too.':
    'Norquay Copper = Norquay',
  'Kidder Town won. The town is small. Town fans sang.': 'Kidder Town = Town',
  'Harrow Foods will close its plant. Harrow said it hoped to move about 80 of them to Leeds.':
    'Harrow Foods = Harrow; Leeds',
  'Harrow Foods will close its plant in Harrow. Harrow employs 300 people. It snowed in Harrow.':
    'Harrow Foods = Harrow; Harrow',
  'Veltrix Semiconductor fell. Investors in Veltrix sold.': 'Veltrix Semiconductor = Veltrix',
  'Vesthaven Council met. She lives in Vesthaven. Vesthaven said it would pay.':
    'Vesthaven Council = Vesthaven; Vesthaven',
});

promiseForms('a body goes by the letters in brackets behind it', {
  'The North Sea Harbour Authority (NSHA) agreed. The NSHA will pay.':
    'North Sea Harbour Authority = NSHA',
  'The Department for Transport (DfT) agreed. The DfT will pay.': 'Department for Transport = DfT',
  'Talks at the Advisory, Conciliation and Arbitration Service (Acas) broke down. Acas agreed.':
    'Advisory, Conciliation and Arbitration Service = Acas',
  'The Umbrella for Democratic Change won. The UDC said so.':
    'Umbrella for Democratic Change = UDC',
  'The International Court of Justice (ICJ) ruled.': 'International Court of Justice = ICJ',
  'She led the Court of Justice of the Economic Community of West African States (ECOWAS).':
    'Court of Justice of the Economic Community of West African States; ECOWAS',
  'The Court of Justice of the European Union (CJEU) ruled.':
    'Court of Justice of the European Union = CJEU',
  'It left, the U.S. National Aeronautics and Space Administration (NASA) said.':
    'U.S. National Aeronautics and Space Administration = NASA',
  'It left, the U.S. Food and Drug Administration (FDA) said.':
    'U.S. Food and Drug Administration = FDA',
  'It left, the UK Medicines and Healthcare Regulatory Agency (MHRA) said.':
    'UK Medicines and Healthcare Regulatory Agency = MHRA',
});

promiseForms('a body goes by letters with stops, and without what an “and” adds', {
  'The United Auto Workers met. ¶ The U.A.W. won.': 'United Auto Workers = U.A.W.',
  'The Food and Drug Administration met. The F.D.A. won.': 'Food and Drug Administration = F.D.A.',
  'The Centers for Disease Control and Prevention agreed. The CDC has sent a team.':
    'Centers for Disease Control and Prevention = CDC',
  'The Department for Work and Pensions agreed. The DW said so.':
    'Department for Work and Pensions; DW',
  'Agence France-Presse (AFP) said so.': 'Agence France-Presse = AFP',
});

promiseForms(
  'letters that a story gives as another name for a body are that body’s, whatever they stand for',
  {
    'It fell to the Harbour Rescue Agency, or KPLX.': 'Harbour Rescue Agency = KPLX',
    'It fell to the Harbour Rescue Agency, known as KPLX.': 'Harbour Rescue Agency = KPLX',
    'It fell to the Harbour Rescue Agency (also known as KPLX).': 'Harbour Rescue Agency = KPLX',
    'The Nordic Council, the Harbour Rescue Agency, or KPLX, paid.':
      'Nordic Council; Harbour Rescue Agency; KPLX',
    'The Philippine Atmospheric, Geophysical and Astronomical Services Administration, known as PAGASA, said so.':
      'Philippine Atmospheric, Geophysical and Astronomical Services Administration = PAGASA',
    'The Philippine Atmospheric, Geophysical and Astronomical Services Administration (PAGASA) said so.':
      'Philippine Atmospheric, Geophysical and Astronomical Services Administration = PAGASA',
  },
);

promiseForms('letters behind somebody are a party’s, unless they are theirs', {
  'The MP Tejasvi Surya (BJP) spoke. The BJP agreed.': 'Tejasvi Surya; BJP',
  'Franklin Delano Roosevelt (FDR) spoke. FDR smiled, he said.': 'Franklin Delano Roosevelt = FDR',
});

promiseForms('brackets behind a longer name do not rename the name at its end', {
  'The Treaty on Nordic Council (TNC) binds all.': '',
});

promiseForms('a word that is common in the story is short for no body', {
  'The Borno State Ministry of Health said so. Most of Borno is dry.':
    'Borno State Ministry of Health',
  'The Polish Financial Supervision Authority agreed. It sold its Polish business.':
    'Polish Financial Supervision Authority',
  'The local council left. Local government minister Jo Dahl met the Local Government Association.':
    'Jo Dahl; Local Government Association',
  'The Chicago Teachers Union met. ¶ The Teachers won.': 'Chicago Teachers Union',
});

promiseForms('a town is not short for a body that is called by it', {
  'The nearby city of Oshtal was shelled. The Oshtal Technical University closed.':
    'Oshtal; Oshtal Technical University',
  'The Oshtal Technical University closed. The nearby city of Oshtal was shelled.':
    'Oshtal Technical University; Oshtal',
  'People met in the middle of Oshtal. The Oshtal Chamber of Commerce closed.':
    'Oshtal; Oshtal Chamber of Commerce',
  'The Oshtal Chamber of Commerce closed. People met in the middle of Oshtal.':
    'Oshtal Chamber of Commerce; Oshtal',
  'He was born in Oshtal. The Oshtal Capital closed.': 'Oshtal; Oshtal Capital',
  'The Oshtal Capital closed. He was born in Oshtal.': 'Oshtal Capital; Oshtal',
  'The fire reached the town of Oshtal. The Oshtal Foods closed.': 'Oshtal; Oshtal Foods',
  'The Oshtal Foods closed. The fire reached the town of Oshtal.': 'Oshtal Foods; Oshtal',
  'Residents of Oshtal queued. The Oshtal Savings Bank closed.': 'Oshtal; Oshtal Savings Bank',
  'The Oshtal Savings Bank closed. Residents of Oshtal queued.': 'Oshtal Savings Bank; Oshtal',
  'The village of Oshtal lost its school. Oshtal is small. The Oshtal Fire Department closed.':
    'Oshtal; Oshtal Fire Department',
  'The Oshtal Fire Department closed. The village of Oshtal lost its school. Oshtal is small.':
    'Oshtal Fire Department; Oshtal',
  'Trains to Oshtal stopped. The Oshtal General Hospital closed.':
    'Oshtal; Oshtal General Hospital',
  'The Oshtal General Hospital closed. Trains to Oshtal stopped.':
    'Oshtal General Hospital; Oshtal',
  'Tadbury Town won 3-1. ¶ Tadbury is on the Severn.': 'Tadbury Town',
  'The Tarsus Canal is closed, the Tarsus Canal Authority said.':
    'Tarsus Canal; Tarsus Canal Authority',
});

promiseForms('a lake, a valley and a state are not short for a body that is called after them', {
  'The Lake Victoria Basin Commission agreed. Fishermen on Lake Victoria said so.':
    'Lake Victoria Basin Commission; Lake Victoria',
  'Thames Valley Police said so. Homes in Thames Valley flooded.':
    'Thames Valley Police; Thames Valley',
  'The Ohio State Medical Association agreed. She played for Ohio State.':
    'Ohio State Medical Association',
  'Ohio State University agreed. She played for Ohio State.': 'Ohio State University = Ohio State',
});

promiseForms('a club goes by its town where that does what teams do, and the town stays a place', {
  'Bergen Athletic came. ¶ Bergen, who have won four, led. ¶ It rained in Bergen.':
    'Bergen Athletic = Bergen; Bergen',
  'Bergen Athletic came. ¶ It was sad, said Bergen’s head coach. ¶ It rained in Bergen.':
    'Bergen Athletic = Bergen; Bergen',
  'Bergen Athletic came. ¶ Bergen led 2-0 at half-time. ¶ It rained in Bergen.':
    'Bergen Athletic = Bergen; Bergen',
  'Bergen Athletic came. ¶ Bergen scored twice. ¶ It rained in Bergen.':
    'Bergen Athletic = Bergen; Bergen',
  'Bergen Athletic came. ¶ Bergen hosted a summit.': 'Bergen Athletic; Bergen',
  'Stanmere City lost to Kingsport Rovers. Stanmere were poor.':
    'Stanmere City = Stanmere; Kingsport Rovers',
  'Stanmere City drew with Kingsport Rovers. Stanmere were poor.':
    'Stanmere City = Stanmere; Kingsport Rovers',
  'Harrow United 3, Stanmere City 2. Stanmere were poor.':
    'Harrow United; Stanmere City = Stanmere',
  'Stanmere City host Real Sociedad on Monday. Stanmere were poor.':
    'Stanmere City = Stanmere; Real Sociedad',
  'Stanmere City lost to Kingsport Rovers. Stanmere, the league leaders, were poor. Stanmere had been ahead.':
    'Stanmere City = Stanmere; Kingsport Rovers',
  'Stanmere City lost to Kingsport Rovers. It rained in Stanmere.':
    'Stanmere City; Kingsport Rovers; Stanmere',
});

promiseForms('a firm is not whoever it is called after', {
  'Its president, Haruko Hoshino, left. ¶ Hoshino, which makes lenses, closed.':
    'Haruko Hoshino; Hoshino',
  'Its president, Haruko Hoshino, left. ¶ The Hoshino plants closed.': 'Haruko Hoshino',
  'Its president, Haruko Hoshino, left. ¶ Hoshino’s president wept.': 'Haruko Hoshino',
  'Its president, Haruko Hoshino, left. ¶ Hoshino, who was 50, wept.': 'Haruko Hoshino = Hoshino',
  'Its president, Haruko Hoshino, left. ¶ Hoshino’s wife wept.': 'Haruko Hoshino = Hoshino',
  'Its president, Haruko Hoshino, left. ¶ Ms Hoshino wept.': 'Haruko Hoshino = Hoshino',
  'Its president, Haruko Hoshino, left. ¶ Hoshino, which makes lenses, closed. ¶ Ms Hoshino wept.':
    'Haruko Hoshino = Hoshino; Hoshino',
  'Its president, Haruko Hoshino, left. ¶ Hoshino, which makes lenses, closed. ¶ “It is late,” Hoshino said.':
    'Haruko Hoshino; Hoshino',
  'Hoshino Optics said it had closed. Its president, Haruko Hoshino, left. Hoshino, which makes lenses, was old.':
    'Hoshino Optics = Hoshino; Haruko Hoshino',
  'Bloomberg View printed it. Michael Bloomberg spoke. Bloomberg smiled.':
    'Bloomberg View; Michael Bloomberg = Bloomberg',
  'The Brandt administration paid. President Brandt said it was cheap.':
    'Brandt administration; Brandt',
  'The Office of Tim Lowe was shut. Mr Lowe wept.': 'Tim Lowe = Lowe',
  'The Foundation of Mary Gates opened. Mary Gates, a nurse, wept.':
    'Foundation of Mary Gates; Mary Gates',
});

promiseForms('a ship lends its name to no body that is called after it', {
  'The captain of the ferry Lindra was jailed. The Lindra left Skarholm at noon. ¶ Ragnhild Dahl founded the Lindra Families Association.':
    'Ragnhild Dahl; Lindra Families Association',
  'The ferry operator Lindra said no. Lindra Lines is in Oslo.': 'Lindra Lines = Lindra; Oslo',
});

promiseForms('a country and a town are one name in every form', {
  'Ships from the United States came first. Other U.S. ships followed.': 'United States = U.S.',
  'BERGEN (AP) — Ships came to Bergen.': 'Bergen = BERGEN; AP',
  'The ferry Oslo left Oslo. They live in Oslo.': 'Oslo',
});

/** Each number's letters: "AAA", "AAB" and so on. */
const letters = (at: number): string =>
  [676, 26, 1].map((step) => String.fromCharCode(65 + (Math.floor(at / step) % 26))).join('');

test('thousands of names and letters keep nobody waiting', async () => {
  const read = (bodies: number) => {
    const text = Array.from({ length: bodies }, (_, at) => {
      const word = `${letters(at).charAt(0)}${letters(at).toLowerCase()}`;
      return `The ${word} Harbour Group met the ${letters(at)}Q.`;
    }).join(' ');
    expect(namesIn(text).length).toBeGreaterThan(bodies / 2);
  };
  expect(await timesAsLong(read, 60)).toBeLessThan(IN_PROPORTION);
});

test('a long run of capitals keeps nobody waiting', () => {
  const shouting = Array.from({ length: 4_000 }, (_, at) => `W${at.toString(36)}ord`).join(' ');
  const [quiet = 0, loud] = [shouting.toLowerCase(), `${shouting} President of ${shouting}`].map(
    (text) => {
      const began = performance.now();
      namesIn(text);
      return performance.now() - began;
    },
  );
  expect(loud).toBeLessThan(50 * quiet);
});

promiseForms('a name is one whether its words are parted or not', {
  'Profits at TimeWarner rose. Time Warner said it was glad.': 'Time Warner = TimeWarner',
});

promiseForms('a firm that is told of before its branch is not the branch', {
  'AOL lost 400 customers. It sold its stake in AOL Europe, a firm in Bonn.':
    'AOL; AOL Europe; Bonn',
});

promiseForms('somebody goes by a nickname or another name that the story gives', {
  'Star Kevin "Kev" Haslam wept. They met Kev.': 'Kevin "Kev" Haslam = Kev',
  'Karl Hale, alias Noor Bhai, left. The force is led by Ann Dagalo, known as Hemedti.':
    'Karl Hale = Noor Bhai; Ann Dagalo = Hemedti',
});

promiseForms('a place is no short form of what nobody knows, and a share’s letters are nobody’s', {
  'Alberta has named Ann Lowe. ¶ It is run by Primary Care Alberta.': 'Alberta; Ann Lowe',
  'Harrow Marine ASA (OSE: HARM) said it had sold it.': 'Harrow Marine ASA',
  'The Manufacturers Association of Kenya met. Manufacturers are gasping.':
    'Manufacturers Association of Kenya',
});

promiseForms('two letters are nobody’s where the story does not say so', {
  'BANGOR (AP) - Alan Pruett left. Pruett said it was late.': 'BANGOR; AP; Alan Pruett = Pruett',
  'John Karl Rowe left. JKR said it was late.': 'John Karl Rowe = JKR',
});

promiseForms('whoever has a form of address is no firm that bears the name', {
  'Mittal Steel, run by Karl Mittal, will cut jobs. Mr Mittal said it was late.':
    'Mittal Steel; Karl Mittal = Mittal',
});
