import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BUILT_BOT = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const COLUMNS = 84;

/** What the terminal chat prints, in colour, to somebody who types these lines. */
export async function captureChat(knowledge: string, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const chat = execFile(
      process.execPath,
      [BUILT_BOT, 'chat', '--knowledge', knowledge],
      { env: { FORCE_COLOR: '1', COLUMNS: String(COLUMNS) } },
      (error, printed) => (error ? reject(error) : resolve(printed)),
    );
    chat.stdin?.end(lines.map((line) => `${line}\n`).join(''));
  });
}
