import fc from 'fast-check';

/** Text as a hostile story or question would have it: Discord's own signs among words, spaces and letters of all scripts. */
export function hostileText(maxParts = 30): fc.Arbitrary<string> {
  const sign = fc.constantFrom(
    ...['**', '__', '~~', '||', '`', '```', '*', '_', '(', ')', '\\'],
    ...['> ', '>>> ', '# ', '-# ', '- ', '1. ', '\n', '\r\n', '\u202E', '\u200B'],
    ...['<@123>', '<@&9>', '<#5>', '@everyone', '@here', '</ask:1>', '<id:home>'],
    ...['[x](http://a.b)', 'https://evil.example/x', '<t:1>', ':smile:', '<:a:1>'],
  );
  const word = fc.string({ unit: 'grapheme', maxLength: 12 });
  return fc.array(fc.oneof(sign, word), { maxLength: maxParts }).map((parts) => parts.join(''));
}
