/**
 * Draws the pictures in docs/pictures from what the built bot really says: `npm run pictures`.
 * It answers on the double of Discord; Chromium draws its messages as Discord would.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { captureChat } from './pictures/captureChat.ts';
import { openCamera } from './pictures/openCamera.ts';
import { composePage } from './pictures/page.ts';
import { playScenes } from './pictures/playScenes.ts';
import { renderScene } from './pictures/renderScene.ts';
import { renderTerminal } from './pictures/renderTerminal.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PICTURES = pathOf('docs/pictures');

/** In Discord a message is at most 600 pixels wide; these are its screens, on a desk and in the hand. */
const DESK = { width: 720, suffix: '' };
const PHONE = { width: 390, suffix: '-phone' };
/** Room for 84 columns. */
const TERMINAL_WIDTH = 780;

const TYPED = ['1', 'Who took control of Catatumbo?', 'Who won the World Cup?'];

const camera = await openCamera();
const knowledge = await mkdtemp(join(tmpdir(), 'pilcrow-'));
try {
  await mkdir(PICTURES, { recursive: true });
  const shipped = pathOf('knowledge');
  await cp(shipped, knowledge, { recursive: true });
  await cp(pathOf('tests/fixtures'), knowledge, { recursive: true });
  for (const scene of await playScenes(knowledge)) {
    const page = await composePage(renderScene(scene));
    for (const { width, suffix } of [DESK, PHONE])
      await camera.shoot(page, width, join(PICTURES, `${scene.name}${suffix}.png`));
  }
  const chat = await composePage(renderTerminal(await captureChat(shipped, TYPED)));
  await camera.shoot(chat, TERMINAL_WIDTH, join(PICTURES, 'chat.png'));
} finally {
  await camera.close();
  await rm(knowledge, { recursive: true, force: true });
}
