import type { Slice } from '../articleFacts.ts';
import { sliceOfWords } from '../words/tagWords.ts';
import type { QuoteScene } from './quoteScene.ts';

/** An addressee stands within so many words of the verb of speech. */
const REACH = 24;

/** To whom something was said: "told | Bloomberg", "in remarks to | Bloomberg", "called on | the government". */
export function addresseeOf(
  { source, mentions }: QuoteScene,
  verb: number,
  quote: number,
): Slice | null {
  const { words } = source;
  const somebodyAt = (index: number): Slice | null => {
    const at = words[index]?.pos === 'DET' ? index + 1 : index;
    let end = at;
    while (/^(?:ADJ|NOUN|PROPN)$/.test(words[end]?.pos ?? '') && !words[end]?.quoted) end++;
    if (/^questions?$/.test(words[end - 1]?.lower ?? '')) return null;
    const name = mentions.find(({ from }) => from === at);
    const to = Math.max(end, name?.to ?? at);
    return to > at ? sliceOfWords(source, index, to) : null;
  };
  if (/^(?:told|tells|tell|telling|asked|urged|warned)$/.test(words[verb]?.lower ?? ''))
    return somebodyAt(verb + 1);
  if (/^(?:said|says|saying)$/.test(words[verb]?.lower ?? '') && words[verb + 1]?.lower === 'to')
    return somebodyAt(verb + 2);
  if (/^call(?:s|ed|ing)?$/.test(words[verb]?.lower ?? '') && words[verb + 1]?.lower === 'on')
    return somebodyAt(verb + 2);
  for (let at = verb + 1; at < verb + REACH; at++) {
    const word = words[at];
    if (!word || word.sentence !== words[verb]?.sentence || (at >= quote && verb < quote))
      return null;
    if (
      /^(?:remarks|interview|statement|letter|comments|speech)$/.test(word.lower) &&
      /^(?:to|with)$/.test(words[at + 1]?.lower ?? '')
    )
      return somebodyAt(at + 2);
  }
  return null;
}
