/** What somebody says out of politeness, and asks nothing by. */
export type Courtesy = 'greeting' | 'thanks' | 'farewell' | 'abilities';

/** Beside each courtesy how it is said, in English and in Spanish, folded; signs fall away. */
const SAID: Readonly<Record<Courtesy, readonly RegExp[]>> = {
  greeting: [
    /^(?:hello|hi|hiya|hey|howdy|greetings)(?: (?:there|again|all|everyone))?$/,
    /^good (?:morning|afternoon|evening|day)$/,
    /^(?:(?:hello|hi|hey) (?:there )?)?how are you(?: (?:doing|today))*$/,
    /^(?:hola|buenas|buenos dias|buenas (?:tardes|noches)|que tal)(?: a todos| de nuevo)?$/,
  ],
  thanks: [
    /^(?:(?:ok|okay|great|perfect|cool|nice|no) )*(?:many )?(?:thanks|thank you|thank u|thankyou|thx|ty|cheers)(?: (?:a lot|a million|so much|very much|again|for (?:that|this|your help|the help)))*$/,
    /^(?:great|good|nice|well) (?:job|work|done)$/,
    /^(?:great|perfect|cool|nice|brilliant|awesome)$/,
    /^(?:muchas |mil )?gracias(?: (?:por todo|por tu ayuda|de nuevo))?$/,
  ],
  farewell: [
    /^(?:good)?bye(?: (?:bye|for now|now))*$/,
    /^(?:see (?:you|ya)(?: later| soon| tomorrow)?|good night|goodnight|farewell|take care)$/,
    /^(?:adios|hasta (?:luego|manana|pronto|la vista)|chao)$/,
  ],
  abilities: [
    /^(?:so )?what (?:can|do) you (?:do|know|answer)(?: for me)?$/,
    /^what (?:can|should|could) i ask(?: you)?(?: about)?$/,
    /^(?:who|what) are you$/,
    /^what is this(?: bot)?$/,
    /^how (?:does this|do you|does it) work$/,
    /^can you help(?: me)?$/,
    /^(?:que (?:puedes hacer|sabes(?: hacer)?|puedo preguntar(?:te)?|eres)|quien eres|como funcionas?)$/,
  ],
};

/** Nobody greets at greater length than this without asking something. */
const LONGEST = 60;
/** Whom the courtesy is for, before it or after it. */
const ADDRESSED = /^(?:dear )?(?:pilcrow|bot)(?: |$)|(?: dear)? (?:pilcrow|bot)$/g;
/** "Hello, thanks!" says both; what is said last counts. */
const PARTS = /[,.!?;:¡¿]+/;

/**
 * The courtesy that a message is and nothing else: "Thanks a lot!", "hola", "what can you do?"; null
 * where it asks something, as in "Thanks, and who is the mayor?", or is empty.
 */
export function courtesyIn(message: string): Courtesy | null {
  if (message.length > LONGEST) return null;
  const parts = message.split(PARTS).map(plain).filter(Boolean);
  const meant = parts.map(meaningOf);
  const last = meant.at(-1);
  return last && meant.every(Boolean) ? last : null;
}

/** The words alone, folded, and without the one they are said to: "Thank you, Pilcrow 🙂" is "thank you". */
function plain(part: string): string {
  const letters = part
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/gu, ' is')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return letters.trim().replace(ADDRESSED, '').trim();
}

function meaningOf(part: string): Courtesy | null {
  const courtesies = Object.keys(SAID) as Courtesy[];
  return courtesies.find((each) => SAID[each].some((said) => said.test(part))) ?? null;
}
