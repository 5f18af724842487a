/** Of the first bytes of UTF-16 without a mark, so many in a hundred are zero in Latin scripts. */
const UTF16_ZEROS = 30;
const FALLBACK = 'windows-1252';
const LOOKED_AT = 1024;
/** Where a web page that is not in UTF-8 names its encoding. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?([\w:-]+)/i;

/**
 * The text in a file's bytes: UTF-8 or UTF-16 by its mark or by its look, or else what a web page
 * says of itself, or else Windows-1252, which every byte fits. UTF-8 with a character cut in two
 * is UTF-8 still. Null where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (encoding !== 'utf-8') return null;
    const text = new TextDecoder().decode(bytes);
    return isMostlySound(text) ? text : new TextDecoder(declaredIn(bytes)).decode(bytes);
  }
}

/** Whether more characters beyond ASCII were read than could not be: in another encoding hardly one can. */
function isMostlySound(text: string): boolean {
  const broken = text.split('\ufffd').length - 1;
  const beyond = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return beyond > broken;
}

function declaredIn(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  const declared = DECLARED.exec(head)?.[1] ?? FALLBACK;
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return FALLBACK;
  }
}

function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (!bytes.includes(0)) return 'utf-8';
  const head = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = (head.length * UTF16_ZEROS) / 100;
  if (odd >= many && even === 0) return 'utf-16le';
  if (even >= many && odd === 0) return 'utf-16be';
  return null;
}
