/**
 * The lines of a stream of UTF-8, one after the other, without their ends (`\n` or `\r\n`).
 * Unlike node:readline, it does not part lines at U+2028, which may stand in a question.
 */
export async function* readLines(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let rest = '';
  let begun = false;
  for await (const chunk of stream) {
    const text = begun ? String(chunk) : String(chunk).replace(/^\ufeff/, '');
    begun = true;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest) yield rest.replace(/\r$/, '');
}
