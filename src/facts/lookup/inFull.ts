/** Offices that news shortens before a name. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['gov', 'Governor'],
  ['sen', 'Senator'],
  ['rep', 'Representative'],
  ['pres', 'President'],
  ['prof', 'Professor'],
  ['atty', 'Attorney'],
  ['gen', 'General'],
  ['lt', 'Lieutenant'],
  ['col', 'Colonel'],
  ['sgt', 'Sergeant'],
  ['capt', 'Captain'],
  ['maj', 'Major'],
  ['adm', 'Admiral'],
  ['cmdr', 'Commander'],
  ['cpl', 'Corporal'],
  ['brig', 'Brigadier'],
  ['det', 'Detective'],
  ['insp', 'Inspector'],
  ['supt', 'Superintendent'],
  ['cllr', 'Councillor'],
]);

/** An office with its words in full: "Lt. Gov." is "Lieutenant Governor". */
export const inFull = (office: string): string =>
  office.replace(
    /(\p{L}+)\.?/gu,
    (word, letters: string) => SHORT.get(letters.toLowerCase()) ?? word,
  );
