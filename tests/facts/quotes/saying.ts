import { promiseQuotes, promiseSpeakers } from './promises.ts';

promiseQuotes('a quote is told without its marks, also those of old wire text and single ones', {
  "``It is this or the line,'' said Raymond Tardif. ``I am too old to learn.'' ¶ ``I have two choices,'' said Edward Pell. ``I can sell it. ¶ ``Or I can wait.''":
    'It is this or the line | Raymond Tardif; I am too old to learn. | Raymond Tardif; I have two choices | Edward Pell; I can sell it. | Edward Pell; Or I can wait. | Edward Pell',
  '‘The players’ bus was late,’ said Gail Thorne.': 'The players’ bus was late | Gail Thorne',
  'Gail Thorne called them ‘real heroes’ after the players’ bus left.': 'real heroes | Gail Thorne',
  '‘It is late,’ said Gail Thorne. ‘We waited. ¶ ‘Nobody came.’':
    'It is late | Gail Thorne; We waited. | Gail Thorne; Nobody came. | Gail Thorne',
  'Gail Thorne left in the ‘90s for the players’ union in Oslo.': '',
});

promiseQuotes('a quote goes on behind its speaker, and over paragraphs that leave it open', {
  '“I held a rope,” said Anna Dahl, 34, a teacher, “and I held my daughter.” ¶ “They asked, ‘Will you stay?’ I said, ‘Of course,’” Peter Olsen told builders in Bergen. “We stayed. ¶ “And we stay tomorrow.”':
    'I held a rope | Anna Dahl; and I held my daughter | Anna Dahl; They asked, ‘Will you stay?’ I said, ‘Of course,’ | Peter Olsen; We stayed. | Peter Olsen; And we stay tomorrow. | Peter Olsen',
  '“He laughed,” Anna Dahl said. “Then he said, ‘It will hold.’”':
    'He laughed | Anna Dahl; Then he said, ‘It will hold.’ | Anna Dahl',
  '‘We’re glad,’ said Gail Thorne. ‘We were dreadful for an hour and I told them so, in words I won’t repeat here. Then they went out and played like the side I know that they are.’':
    'We’re glad | Gail Thorne; We were dreadful for an hour and I told them so, in words I won’t repeat here. Then they went out and played like the side I know that they are. | Gail Thorne',
});

promiseQuotes('an apostrophe opens no quote', {
  "The builders' plan was Brandt's idea, wasn't it?": '',
});

promiseSpeakers('words on a sign or a van, and on paper, are nobody’s saying', {
  'A van with the words “Bin there, done that” stood outside.': '',
  'Anna Dahl ended with the words “We will be back for more.”': '–',
  'Mark Olsen held a sign saying “home at very long last”.': '',
  'Thousands marched, Anna Dahl said, many carrying placards reading “Elections now”.': '',
  'They held signs that read “No more cuts,” Anna Dahl said.': '',
});

promiseSpeakers('what a statement “read” is said by the statement', {
  '“We regret it,” read a statement. Anna Dahl said she had read “all of it twice”.':
    '(a statement); Anna Dahl',
});

promiseSpeakers('what somebody calls something or somebody is theirs', {
  'Helen Grady called him “Little Rocket Man” in June.': 'Helen Grady',
  'Helen Grady described it as “The Big Lie”.': 'Helen Grady',
});

promiseSpeakers('what something is called, and the story’s own caution, is nobody’s words', {
  'Nordlys Group grew. It was later called the “first wave”.': '–',
  'Helena Brandt urged them to close the harbour holding “pirate” ships.': '',
});

promiseSpeakers('a title is no saying', {
  'The report, entitled "A Broken Promise: Care in Crisis", is out.': '',
  'Anna Dahl thought the town had responded in a "good" or "excellent" manner.': '',
  'Anna Dahl said in a report entitled “The Long Road” that all was well.': '',
  'In “The Last Ream,” a history of the mill, Helen Grady wrote that it was “a good life”.':
    'Helen Grady',
  'On “Face the Nation,” Helen Grady said it was “a good life”.': 'Helen Grady',
  '“Woman at a Window,” a painting long given to a pupil, was made in 1930, Helen Grady said.': '',
  '“Lost Sea,” her second novel, is a triumph, Helen Grady said.': '',
  '“Sinners,” a 2025 horror film, made $48 million, Helen Grady said.': '',
  '“The Long Wait”, Dahl’s best-loved drama, will be back in May, Helen Grady said.': '',
  'Helen Grady told “Face the Nation” that she would run.': '',
  'Helen Grady told NTV’s “Face the Nation” that she would run.': '',
  'Helen Grady said on “Face the Nation” that she would run.': '',
  'Helen Grady told senators on CBS’ “Face the Nation” that she would run.': '',
  'Helen Grady criticised “The Long Wait” in her review.': '',
  'Helen Grady called “The Long Wait” a masterpiece.': '',
});

promiseSpeakers('what looks like a title is said where somebody says it', {
  '“My God,” a film student, Helen Grady, said.': 'Helen Grady',
  '“Oh My God,” the film’s director, Helen Grady, said.': 'Helen Grady',
  '“Peace Now,” Helen Grady said.': 'Helen Grady',
  'Helen Grady told them: “God Bless America.”': 'Helen Grady',
});

promiseSpeakers('a grade and a name that others gave are no saying', {
  'Mara Lund said the trust had been rated “inadequate” by inspectors.': '',
  'Moody’s rated the debt at “junk”, Mara Lund said on Monday.': '',
  'The bank cut its rating to “sell” from “hold”, Mara Lund said.': '',
  'Police shot the man, known as “the Baker”, in May, Mara Lund said.': '',
  'The trust is “inadequate”, Mara Lund said.': 'Mara Lund',
  'Mara Lund, who is rated highly, said the plan was “mad”.': 'Mara Lund',
});

promiseSpeakers('a “yes” and a “no” vote is no saying, and a “no” to somebody is one', {
  'Anna Dahl said the “no” campaign had 58 percent “yes” votes.': '',
  'Anna Dahl said “no” to the offer.': 'Anna Dahl',
});

promiseSpeakers('what others hold something for is theirs', {
  'Anna Dahl said the plan was seen as “a costly mistake” by many voters.': '(many voters)',
  'Anna Dahl said the plan was perceived to be “a costly mistake” by many voters.': '(many voters)',
  'Anna Dahl said the plan was regarded as “a costly mistake” by many voters.': '(many voters)',
  'Anna Dahl said the vote was “a costly mistake” by the government.': 'Anna Dahl',
});

promiseSpeakers('what somebody does not say, denies or dismisses is not theirs', {
  'Paula Reyes did not say it was “far beyond any repair”.': '–',
  'Paula Reyes refused to say it was “far beyond any repair”.': '–',
  'Paula Reyes denied that it was “far beyond any repair”.': '–',
  'Paula Reyes dismissed claims that it was “far beyond any repair”.': '–',
  'Paula Reyes dismisses claims that it is “far beyond any repair”.': '–',
  'Paula Reyes dismissed reports of “far too many” repairs.': '–',
  'Ann Lowe denied calling Karl Hale “far too late now”.': '–',
  'Ann Lowe denied that Karl Hale had said it was “far too late now”.': '–',
});

promiseSpeakers('what somebody says in denying or dismissing is theirs', {
  'Paula Reyes dismissed the claims as “beyond all reason”.': 'Paula Reyes',
  'Paula Reyes denied it: “I was never there.”': 'Paula Reyes',
  '“I was never there,” Paula Reyes said, and did not say why.': 'Paula Reyes',
  'Ann Lowe denied that it rained, and said it was “far too late now”.': 'Ann Lowe',
});

promiseSpeakers(
  'what somebody blames, thanks for, speaks of or expresses in so many words is theirs',
  {
    'The manager, Li Guowei, blamed “unprecedented rainfall” for it.': 'Li Guowei',
    'Two workers blamed “the rain” for it.': '(workers)',
    'Mark Olsen thanked them for “a very long night”.': 'Mark Olsen',
    'Mark Olsen spoke of “a very long night”.': 'Mark Olsen',
    'Mark Olsen expressed “very deep regret indeed”.': 'Mark Olsen',
    'Mark Olsen pleaded guilty to “a crime of passion”.': '–',
    'Karl Olsen paid tribute to Reid as “a man who never tired”.': 'Karl Olsen',
    'Karl Olsen paid for “a man who never tired of it”.': '–',
    'Anna Dahl smiled at the “grand old” bridge.': '',
  },
);

promiseSpeakers('a verb that looks like a noun still leads to a quote', {
  'Mark Olsen of Bergen notes “it was a long night”.': 'Mark Olsen',
  'Mark Olsen played the notes “C, D and E” twice.': '',
});

promiseSpeakers('what follows a quote inside a sentence need not tell of it', {
  'The town would hold men “for individual crimes of violence,” provided Greenpeace agreed.': '–',
  'Greenpeace quotes one man, Mark Olsen, describing “a long night out there”.': '–',
});

promiseQuotes(
  'a mark that touches the word behind it opens a quote, and one that follows a word closes it',
  {
    '"We lost," said Gail Thorne. "We lost badly. "Nobody came. "It was cold." The hall had been shut. "It will open," said Gail Thorne.':
      'We lost | Gail Thorne; We lost badly. | Gail Thorne; Nobody came. | Gail Thorne; It was cold. | Gail Thorne; It will open | Gail Thorne',
    '“We lost,” said Gail Thorne. “We lost badly. “It was cold.” The hall had been shut.':
      'We lost | Gail Thorne; We lost badly. | Gail Thorne; It was cold. | Gail Thorne',
    '"He told me "go" and I went," said Gail Thorne.': 'He told me "go" and I went | Gail Thorne',
    'The pipe is 6" wide. "It leaks," said Gail Thorne.': 'It leaks | Gail Thorne',
    'Gail Thorne said" we lost badly".': 'we lost badly | Gail Thorne',
  },
);

promiseQuotes('a stop behind the mark ends a quote of whole sentences, as the British have it', {
  'Gail Thorne said: "It was late. "You cannot fight six men". The hall was shut.':
    'It was late. | Gail Thorne; You cannot fight six men | Gail Thorne',
});

promiseSpeakers('to continue is nothing that is said', {
  'Gail Thorne warned that allowing “huge and rising” cuts to continue could have “severe and lasting” consequences.':
    'Gail Thorne; Gail Thorne',
});

promiseSpeakers('a name that something is given is no saying', {
  'Anna Dahl had resisted what Baku dubbed the “Zangezur grand corridor”.': '',
  'Harrow Sensor Systems (“HSS”) said it had sold it.': '',
});
