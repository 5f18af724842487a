import type { IncomingMessage } from 'node:http';

/** A file that came with a request. */
export interface ReceivedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** A request's body: its JSON, and the files beside it where it is multipart. */
export interface ReceivedBody {
  readonly json: unknown;
  readonly files: readonly ReceivedFile[];
}

/**
 * Reads JSON, or multipart with `payload_json` and `files[n]`, which are given in the order of n.
 * @throws SyntaxError when the JSON is none.
 */
export async function readBody(request: IncomingMessage): Promise<ReceivedBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (!contentType.startsWith('multipart/form-data'))
    return { json: JSON.parse(bytes.toString('utf8')), files: [] };
  return readMultipart(bytes, contentType);
}

async function readMultipart(bytes: Buffer, contentType: string): Promise<ReceivedBody> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': contentType },
  }).formData();
  const numbered: { n: number; file: ReceivedFile }[] = [];
  for (const [key, value] of form.entries()) {
    if (typeof value === 'string') continue;
    const file = {
      name: value.name,
      contentType: value.type,
      bytes: Buffer.from(await value.arrayBuffer()),
    };
    numbered.push({ n: Number(/^files\[(\d+)\]$/.exec(key)?.[1] ?? numbered.length), file });
  }
  const payload = form.get('payload_json');
  return {
    json: typeof payload === 'string' ? JSON.parse(payload) : undefined,
    files: numbered.sort((a, b) => a.n - b.n).map(({ file }) => file),
  };
}
