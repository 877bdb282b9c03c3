import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where they stand outside the PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The page is our own: no sandbox is needed, and nothing is fetched in the background. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const NO_CHROMIUM =
  'No Chromium or Chrome found: install one (Debian: apt-get install chromium fonts-noto-cjk), or name it in CHROME_PATH.';

/** CHROME_PATH, else the first that is found; undefined where there is none. */
export function findChromium({ CHROME_PATH, PATH = '' } = process.env): string | undefined {
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(CHROME_PATH ? [CHROME_PATH] : [...onPath, ...PLACES])].find((place) => existsSync(place));
}

/** A headless Chromium with a profile of its own, thrown away when it closes. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: FLAGS });
}
