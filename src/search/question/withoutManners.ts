/** One of some phrases, as a pattern: a space stands for any, an apostrophe for a straight or a curly one. */
const oneOf = (...phrases: readonly string[]): string =>
  `(?:${phrases
    .join('|')
    .replaceAll(' ', '\\s+')
    .replace(/'(?!’)/g, "['’]")})`;

/** `Hi Pilcrow`, `Good morning all`, `Hola`. */
const GREETING = `${oneOf(
  'hi|hiya|hello|hey|howdy|yo',
  'good (?:morning|afternoon|evening|day)',
  'hola|buenas(?: (?:tardes|noches))?|buenos d[ií]as',
  'ol[aá]|bom dia|bonjour|salut|ciao|buongiorno|hallo|guten tag',
)}${oneOf(' (?:there|again|all|everyone|everybody|guys|folks|team|pilcrow|bot)\\b')}*`;
const PLEASE = oneOf(
  'please|pls|plz|sorry|excuse me',
  "por favor|s'il (?:vous|te) pla[iî]t|per favore|bitte",
);
/** `Many thanks`, `thank you so much in advance`. */
const THANKS = `${oneOf(
  '(?:many )?thanks|thank (?:you|u)|thx|ty|cheers',
  '(?:muchas )?gracias|obrigad[oa]|merci(?: beaucoup)?|grazie|danke',
)}${oneOf(' (?:a lot|so much|very much|in advance|again|for (?:the|your) help)')}*`;
/** What puts a question off, or makes light of it. */
const LIGHTLY = oneOf(
  'ok(?:ay)?|um+|uh+|hm+|btw|eli5',
  // just curious, I’m wondering
  "(?:just |i(?:'?m| am) (?:just )?)(?:curious|wondering)",
  'curious(?=\\s*[,:])',
  // quick question, I have a question about, Q:
  '(?:(?:i have |just )?(?:a )?quick|(?:i have|just) a) question(?: (?:on|about|for you)\\b)?',
  '(?:quick )?q(?:uestion)?(?=\\s*:)',
  // I don’t know much about this but
  "i(?:dk| don'?t know)\\b[^,.;?]{0,40} but",
);
/** What is put behind a question, to no end. */
const BY_THE_WAY = oneOf(
  'lol|lmao|rofl|(?:ha){2,}|btw|tbh|exactly|actually|anyway',
  'any(?:one|body) knows?(?: more)?',
);
/** What asks whether somebody will tell it. */
const WILL_YOU_TELL = oneOf(
  // Can you tell me, Could somebody please explain
  '(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody) (?:please )?(?:tell|explain|remind|show|give|draw)(?: (?:to )?(?:me|us))?',
  '(?:tell|remind) (?:me|us)',
  '(?:do|does) (?:you|anyone|anybody|someone|somebody) (?:happen to )?know',
  'any(?:one|body) knows?|any idea|is it (?:true|right|correct)',
  // I was just wondering, I’d like to know
  "i (?:was |am )?(?:just )?wonder(?:ing)?|i(?:'d| would) like to know|i (?:want|need) to know",
  '(?:me )?(?:puedes|podr[ií]as) decir(?:me|nos)?|sabes|quisiera saber|dime',
);
/** The stories as what is asked. */
const STORY = oneOf(
  '(?:the|this|that|your) (?:news )?(?:story|stories|articles?|text|passage)',
  "(?:el|este) (?:art[ií]culo|texto)|la noticia|l'article",
);
/** `according to the article`, `en la noticia`. */
const BY_STORY = oneOf(`(?:according to|in|from|based on|seg[uú]n|en|d'apr[eè]s|selon) ${STORY}`);
/** What asks for whatever there is on a topic. */
const ANYTHING_ON = oneOf(
  // Any news on, I’m looking for information about, Do you have anything on
  "(?:(?:i )?need |(?:i(?:'?m| am) )?looking for |(?:give|show|get) (?:me|us) |(?:is|are) there |do you have |got )?(?:any |some |more |all |the )*(?:news|info(?:rmation)?|details|facts|anything|something|everything|updates?) (?:(?:that )?you (?:have|know) )?(?:on|about|regarding)",
  '(?:(?:i )?need )?help with',
  "what'?s the (?:deal|story) with|what else (?:is there|do you know) (?:on|about)",
  `what (?:does|do) ${STORY} (?:say|tell us) about`,
  `(?:does|do) ${STORY} (?:mention|cover|(?:say|tell us) anything about|talk about)`,
  '(?:dame )?(?:informaci[oó]n|noticias|datos) (?:sobre|acerca de)',
  '(?:h[aá]blame|cu[eé]ntame|qu[eé] sabes) (?:de|sobre|acerca de)',
);

/** What a question begins with that is said to whoever answers it. */
const BEFORE = new RegExp(
  String.raw`^[\s¿¡"“]*(?:(?:(?:${[GREETING, PLEASE, THANKS, LIGHTLY, WILL_YOU_TELL, ANYTHING_ON].join('|')})(?![\p{L}\p{M}’'-])|${BY_STORY}\s*(?=[,:]))(?:\s+(?:if|whether|that)\b)?[\s,.:;!¿¡–—-]*)+`,
  'iu',
);
/** The same at its end. */
const AFTER = new RegExp(
  String.raw`(?:[\s,.?!–—-]{1,4}(?:${[PLEASE, THANKS, BY_THE_WAY].join('|')}|(?:mentioned\s+)?${BY_STORY}))+[\s.?!]*$`,
  'iu',
);

/** A web address, as behind `Is this true?`: its letters are no words. */
const ADDRESS = /<?\bhttps?:\/\/\S+/gi;
/** Nobody is polite at greater length than this, before a question or behind it. */
const LONGEST_BEFORE = 160;
const LONGEST_AFTER = 80;

/**
 * A question without what is said to whoever answers it and not of the stories, which no passage holds: `Hi, can you
 * tell me who was shot? Thanks!` asks `who was shot`. What says nothing else is left as it is.
 */
export function withoutManners(question: string): string {
  const words = question.replace(ADDRESS, ' ');
  const asked = words.slice(0, LONGEST_BEFORE).replace(BEFORE, '') + words.slice(LONGEST_BEFORE);
  const end = Math.max(0, asked.length - LONGEST_AFTER);
  const rest = asked.slice(0, end) + asked.slice(end).replace(AFTER, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : question;
}
