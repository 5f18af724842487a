import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { shrinkPng } from './shrinkPng.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
/** Two dots a pixel, so that letters are sharp on any screen. */
const SCALE = 2;

/** A browser that takes pictures of pages. */
export interface Camera {
  /** Takes a picture of the page's first element, on a screen so many pixels wide. */
  shoot(page: string, width: number, file: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts Chromium without a window; `CHROMIUM_PATH` says where it is if not where Debian puts it.
 * @throws Error when it is not there.
 */
export async function openCamera(): Promise<Camera> {
  if (!existsSync(CHROMIUM))
    throw new Error(
      `There is no Chromium at ${CHROMIUM}. Install it (Debian: apt-get install chromium), or say in CHROMIUM_PATH where it is.`,
    );
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    // No sandbox: in a container Chromium runs as root. The pages are our own.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  return {
    async shoot(page, width, file) {
      const tab = await browser.newPage({
        viewport: { width, height: 600 },
        deviceScaleFactor: SCALE,
        colorScheme: 'dark',
      });
      await tab.setContent(page);
      await tab.evaluate('document.fonts.ready.then(() => null)');
      const picture = await tab.locator('body > *').first().screenshot();
      await writeFile(file, shrinkPng(picture));
      await tab.close();
    },
    close: () => browser.close(),
  };
}
