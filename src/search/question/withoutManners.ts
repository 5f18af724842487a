/** A greeting and whom it is for: `Hi Pilcrow`, `Good morning all`, `Hola`. */
const GREETING = String.raw`(?:hi|hiya|hello|hey|howdy|yo|good\s+(?:morning|afternoon|evening|day)|hola|buenas(?:\s+(?:tardes|noches))?|buenos\s+d[ií]as|ol[aá]|bom\s+dia|bonjour|salut|ciao|buongiorno|hallo|guten\s+tag)(?:\s+(?:there|again|all|everyone|everybody|guys|folks|team|pilcrow|bot)\b)*`;
/** What asks politely, or gives thanks. */
const PLEASE = String.raw`(?:please|pls|plz|sorry|excuse\s+me|por\s+favor|s['’]il\s+(?:vous|te)\s+pla[iî]t|per\s+favore|bitte)`;
const THANKS = String.raw`(?:(?:many\s+)?thanks|thank\s+(?:you|u)|thx|ty|cheers|(?:muchas\s+)?gracias|obrigad[oa]|merci(?:\s+beaucoup)?|grazie|danke)(?:\s+(?:a\s+lot|so\s+much|very\s+much|in\s+advance|again|for\s+(?:the|your)\s+help))*`;
/** What puts off, or makes light of it: `just curious`, `quick question`, `I don’t know much about this but`. */
const LIGHTLY = [
  'ok(?:ay)?|um+|uh+|hm+|btw|eli5',
  String.raw`(?:just\s+|i(?:['’]?m|\s+am)\s+(?:just\s+)?)(?:curious|wondering)|curious(?=\s*[,:])`,
  String.raw`(?:(?:i\s+have\s+|just\s+)?(?:a\s+)?quick|(?:i\s+have|just)\s+a)\s+question(?:\s+(?:on|about|for\s+you)\b)?|(?:quick\s+)?q(?:uestion)?(?=\s*:)`,
  String.raw`i(?:dk|\s+don['’]?t\s+know)\b[^,.;?]{0,40}\s+but`,
].join('|');
/** What is put behind a question, to no end: `lol`, `anyone know?` */
const LAUGHS =
  '(?:lol|lmao|rofl|(?:ha){2,}|btw|tbh|exactly|actually|anyway|any(?:one|body)\\s+knows?(?:\\s+more)?)';
/** What asks whether somebody will tell it: `Can you tell me`, `I wonder`, `Does anyone know`, `¿Sabes`. */
const WILL_YOU_TELL = [
  String.raw`(?:can|could|would|will)\s+(?:you|someone|somebody|anyone|anybody)\s+(?:please\s+)?(?:tell|explain|remind|show|give|draw)(?:\s+(?:to\s+)?(?:me|us))?`,
  String.raw`(?:tell|remind)\s+(?:me|us)`,
  String.raw`(?:do|does)\s+(?:you|anyone|anybody|someone|somebody)\s+(?:happen\s+to\s+)?know`,
  String.raw`any(?:one|body)\s+knows?|any\s+idea|is\s+it\s+(?:true|right|correct)`,
  String.raw`i\s+(?:was\s+|am\s+)?(?:just\s+)?wonder(?:ing)?|i(?:['’]d|\s+would)\s+like\s+to\s+know|i\s+(?:want|need)\s+to\s+know`,
  String.raw`(?:me\s+)?(?:puedes|podr[ií]as)\s+decir(?:me|nos)?|sabes|quisiera\s+saber|dime`,
].join('|');
/** The stories as what is asked: `according to the article`, `en la noticia`. */
const STORY = String.raw`(?:(?:the|this|that|your)\s+(?:news\s+)?(?:story|stories|articles?|text|passage)|(?:el|este)\s+(?:art[ií]culo|texto)|la\s+noticia|l['’]article)`;
const BY_STORY = String.raw`(?:according\s+to|in|from|based\s+on|seg[uú]n|en|d['’]apr[eè]s|selon)\s+${STORY}`;
/** What asks for whatever there is on a topic: `Any news on`, `What does the story say about`, `Háblame de`. */
const ANYTHING_ON = [
  String.raw`(?:(?:i\s+)?need\s+|(?:i(?:['’]?m|\s+am)\s+)?looking\s+for\s+|(?:give|show|get)\s+(?:me|us)\s+|(?:is|are)\s+there\s+|do\s+you\s+have\s+|got\s+)?(?:any\s+|some\s+|more\s+|all\s+|the\s+)*(?:(?:news|info(?:rmation)?|details|facts|anything|something|everything|updates?)\s+(?:(?:that\s+)?you\s+(?:have|know)\s+)?(?:on|about|regarding)|help\s+with)`,
  String.raw`what['’]?s\s+the\s+(?:deal|story)\s+with|what\s+else\s+(?:is\s+there|do\s+you\s+know)\s+(?:on|about)`,
  String.raw`what\s+(?:does|do)\s+${STORY}\s+(?:say|tell\s+us)\s+about`,
  String.raw`(?:does|do)\s+${STORY}\s+(?:mention|cover|(?:say|tell\s+us)\s+anything\s+about|talk\s+about)`,
  String.raw`(?:dame\s+)?(?:informaci[oó]n|noticias|datos)\s+(?:sobre|acerca\s+de)|(?:h[aá]blame|cu[eé]ntame)\s+(?:de|sobre|acerca\s+de)|qu[eé]\s+sabes\s+(?:de|sobre|acerca\s+de)`,
].join('|');

/** What a question begins with and what it ends with that is said to whoever answers it. */
const BEFORE = new RegExp(
  String.raw`^[\s¿¡"“]*(?:(?:(?:${GREETING}|${PLEASE}|${THANKS}|${LIGHTLY}|${WILL_YOU_TELL}|${ANYTHING_ON})(?![\p{L}\p{M}’'-])|${BY_STORY}\s*(?=[,:]))(?:\s+(?:if|whether|that)\b)?[\s,.:;!¿¡–—-]*)+`,
  'iu',
);
const AFTER = new RegExp(
  String.raw`(?:[\s,.?!–—-]{1,4}(?:${PLEASE}|${THANKS}|${LAUGHS}|(?:mentioned\s+)?${BY_STORY}))+[\s.?!]*$`,
  'iu',
);

/** Nobody is polite at greater length than this, before a question or behind it. */
const LONGEST_BEFORE = 160;
const LONGEST_AFTER = 80;

/**
 * A question without what is said to whoever answers it and not of the stories, which no passage holds: `Hi, can you
 * tell me who was shot? Thanks!` asks `who was shot`. What says nothing else is left as it is.
 */
export function withoutManners(question: string): string {
  const asked =
    question.slice(0, LONGEST_BEFORE).replace(BEFORE, '') + question.slice(LONGEST_BEFORE);
  const end = Math.max(0, asked.length - LONGEST_AFTER);
  const rest = asked.slice(0, end) + asked.slice(end).replace(AFTER, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : question;
}
