import { promiseKinds } from './promises.ts';

promiseKinds('where people are born, live or are arrested is a place, whatever it is called like', {
  'She was born in Dona Paula.': 'Dona Paula: place',
  'He grew up in Dona Paula.': 'Dona Paula: place',
  'A man was arrested in Dona Paula on Monday.': 'Dona Paula: place',
  'He works at a laboratory in Dona Paula.': 'Dona Paula: place',
  'The mine near Dona Paula was shut.': 'Dona Paula: place',
  'Residents of Dona Paula said no.': 'Dona Paula: place',
  'A couple from Dona Paula won it.': 'Dona Paula: place',
  'The film was shot in Lagos.': 'Lagos: place',
  'A man was shot in Harrowby.': 'Harrowby: place',
});

promiseKinds('what is in, of or above somebody is in no place', {
  'Anna Dahl stands above Peter Olsen in the table.': 'Anna Dahl: person; Peter Olsen: person',
  'Police have no interest in Dona Paula.': 'Dona Paula: person',
  'The body of Dona Paula was found on Monday.': 'Dona Paula: person',
  'She lives in Dona Paula’s house.': 'Dona Paula: person',
  'The friends of Dona Paula said no.': 'Dona Paula: person',
  'A letter from Dona Paula was read.': 'Dona Paula: person',
  'He nodded in Callum Reid’s corner.': '',
  'It rained in Santa Rosa’s harbour.': 'Santa Rosa: place',
  'The film was shot in Wolof.': '',
  'He saw “Malice in Wonderland” twice.': '',
});

promiseKinds('where a body is, and where somebody was met, is a place', {
  'The Wereldmuseum in Gbarnga closed.': 'Gbarnga: place',
  'They met Anna Kollie in Gbarnga.': 'Anna Kollie: person; Gbarnga: place',
  'He sold phones in Gbarnga two years ago.': 'Gbarnga: place',
  'Hipperholme resident Barbara Lumb wept.': 'Hipperholme: place; Barbara Lumb: person',
  'Johannes Krause led it with Nada Salem. ¶ Salem, from Benghazi, wept.':
    'Johannes Krause: person; Benghazi: place',
});

promiseKinds('a place is told by who lives there, what it has and where it lies', {
  'A fisherman from Quellmar agreed.': 'Quellmar: place',
  'It stands 74 km south of Quellmar.': 'Quellmar: place',
  'The outskirts of Quellmar burned.': 'Quellmar: place',
  'He saw Quellmar, which lies north of Portugal.': 'Quellmar: place; Portugal: place',
  'Sensors hang above Quellmar, whose 260 residents left.': 'Quellmar: place',
  'It blamed the mayor of Quellmar.': 'Quellmar: place',
  'It hit Quellmar and Sorbeck counties.': 'Quellmar: place; Sorbeck: place',
  'They met in Anna de Florvik.': 'Anna de Florvik: place',
  'Mrs Whitlock, of Church End, left.': 'Whitlock: person; Church End: place',
  'Zorbin, a village founded in 1634, was flooded.': 'Zorbin: place',
});

promiseKinds('what somebody rules, and what has a border, is a place', {
  'President Viktor Danilov of Veskia agreed. Veskia said it would not pay.':
    'Viktor Danilov: person; Veskia: place',
  'They met Prime Minister Ole Berg of Veskia and others.': 'Ole Berg: person; Veskia: place',
  'Governor Anna Dahl of Veskia said no.': 'Anna Dahl: person; Veskia: place',
  'Veskia agreed. Veskia’s border was shut.': 'Veskia: place',
  'Chairman Viktor Danilov of Veskia agreed.': 'Viktor Danilov: person',
  'Veskia signed the law. Veskia led the party.': '',
  'President Danilov’s border plan failed.': 'Danilov: person',
});

promiseKinds('a dateline is a place, and its month and agency are none', {
  'KOTA SARENGA (Reuters) - Rain fell.': 'KOTA SARENGA: place; Reuters: organisation',
  'BERGEN (AP) — Ships came to Bergen.': 'Bergen: place; AP: organisation',
  'NEW YORK, Jan 20 (TW) - Stocks in New York fell. TW said so.':
    'New York: place; TW: organisation',
});

promiseKinds('a street, a station, a road and a state are places', {
  'They were caught on Edgewood Lane.': 'Edgewood Lane: place',
  'Mud slid from the hillside above Barangay San Rafael. Barangay San Rafael was cut off.':
    'Barangay San Rafael: place',
  'Mud slid from the hillside above Calle Luis Vega. Calle Luis Vega was cut off.':
    'Calle Luis Vega: place',
  'Mud slid from the hillside above Rue Saint Jacques. Rue Saint Jacques was cut off.':
    'Rue Saint Jacques: place',
  'It rained in Washington State.': 'Washington State: place',
  'A 52-year-old Palmerston North man died.': 'Palmerston North: place',
  'She waited in Queen Street Station.': 'Queen Street Station: place',
  'Mark Kitsmore, 54, of Tyler said so.': 'Mark Kitsmore: person; Tyler: place',
  'The London campaign ended.': 'London: place',
});

promiseKinds('a country that is called as its people are is a place', {
  'It buried a village in the southern Philippines.': 'Philippines: place',
});

promiseKinds('a town is a place beside its club, its firm and the body that is called after it', {
  'Stanmere City lost 300 jobs.': 'Stanmere City: place',
  'They met in Stanmere City.': 'Stanmere City: place',
  'Norway Foods left. Norway said it hoped to win.': 'Norway Foods: organisation; Norway: place',
  'Harrow University closed. Harrow is old.': 'Harrow University: organisation; Harrow: place',
});

promiseKinds('a university that is called like a state is a body where people study or play', {
  'Anna Dahl is a doctoral student at Penn State.': 'Anna Dahl: person; Penn State: organisation',
});

promiseKinds('what is called for a saint is a place, and whole', {
  'The St Kitts and Nevis star ran at St Galmier.':
    'St Kitts: place; Nevis: place; St Galmier: place',
  'They met at St Barbara Hospital.': 'St Barbara Hospital: organisation',
});
