import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Html, html } from './html.ts';

const require = createRequire(import.meta.url);
const NOTO = '@expo-google-fonts/noto-sans';

/** The pictures are to look the same wherever they are made, so they bring their letters. */
const FONTS = [
  { family: 'Noto Sans', weight: 400, file: `${NOTO}/400Regular/NotoSans_400Regular.ttf` },
  { family: 'Noto Sans', weight: 500, file: `${NOTO}/500Medium/NotoSans_500Medium.ttf` },
  { family: 'Noto Sans', weight: 600, file: `${NOTO}/600SemiBold/NotoSans_600SemiBold.ttf` },
  { family: 'Noto Sans', weight: 700, file: `${NOTO}/700Bold/NotoSans_700Bold.ttf` },
  {
    family: 'DejaVu Mono',
    weight: 400,
    file: '@fontsource/dejavu-mono/files/dejavu-mono-latin-400-normal.woff2',
  },
  {
    family: 'DejaVu Mono',
    weight: 700,
    file: '@fontsource/dejavu-mono/files/dejavu-mono-latin-700-normal.woff2',
  },
] as const;

/** A whole page with its style and letters inside it. */
export async function composePage(body: Html): Promise<string> {
  const style = await readFile(new URL('style.css', import.meta.url), 'utf8');
  const fonts = await Promise.all(FONTS.map(fontFace));
  return html`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${new Html(fonts.join('') + style)}</style><body>${body}</body></html>`
    .markup;
}

async function fontFace({ family, weight, file }: (typeof FONTS)[number]): Promise<string> {
  const font = await readFile(require.resolve(file), 'base64');
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${font})}`;
}
