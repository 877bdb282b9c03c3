// Takes the pictures of the READMEs: the page as it is, with what the bot really answers.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { openLocalChannel } from '../../src/localChannel.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY, openCorpus } from '../../src/open.ts';
import { openChromium } from './chromium.ts';

interface Shot {
  readonly width: number;
  readonly height: number;
  readonly theme: 'dark' | 'light';
  readonly locale: string;
  /** Lines typed and sent one after the other. */
  readonly lines: readonly string[];
  /** What is being typed when the picture of the whole page is taken; without it, the last reply alone is. */
  readonly typing?: string;
}

const DESK = { width: 720, height: 2000, theme: 'dark', locale: 'zh-CN' } as const;
const PHONE = { width: 400, height: 2000, theme: 'dark', locale: 'zh-CN' } as const;
const QUESTION = '2013年有多少维和人员被打死？';

const SHOTS: Readonly<Record<string, Shot>> = {
  page: { ...DESK, width: 1080, height: 680, lines: [QUESTION], typing: '/mission 马里' },
  'page-phone': { ...PHONE, width: 360, height: 760, theme: 'light', lines: [QUESTION], typing: '' },
  ask: { ...DESK, lines: ['2013/14年度维和预算一共多少钱？'] },
  mission: { ...DESK, lines: ['/mission 马里稳定团'] },
  budget: { ...DESK, lines: ['/budget '] },
  'search-zh-TW': { ...DESK, theme: 'light', locale: 'zh-TW', lines: ['/search 无人驾驶'] },
  'paragraph-phone': { ...PHONE, lines: ['/paragraph 14'] },
};

const FOLDER = 'docs/img';
/** The clock of the channel stands still, so that a picture changes only with what it shows. */
const NOON = Date.UTC(2026, 0, 1, 12);

async function take(browser: Browser, url: string, shot: Shot, path: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    deviceScaleFactor: 1.5,
    colorScheme: shot.theme,
    locale: shot.locale,
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('.composer');
  for (const line of shot.lines) await send(page, line);
  if (shot.typing) {
    await page.keyboard.type(shot.typing);
    await page.waitForSelector('.option');
  }
  const picture = shot.typing === undefined ? page.locator('.message').last() : page;
  // A palette makes a third of it: the page has few colours.
  const { size } = await sharp(await picture.screenshot())
    .png({ palette: true, effort: 10, dither: 0 })
    .toFile(path);
  const interactive = await page.evaluate('performance.getEntriesByName("interactive")[0].startTime');
  console.log(`${path}: ${Math.round(size / 1000)} kB, interactive after ${Math.round(Number(interactive))} ms`);
  await context.close();
}

/** Types a line as a person does, and waits for the reply to be there. */
async function send(page: Page, line: string): Promise<void> {
  const before = await page.locator('.message').count();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await page.locator('.message').nth(before).waitFor();
  await page.locator('.activity:empty').waitFor({ state: 'attached' });
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const log = openLog('warn', process.stderr);
  const library = await openCorpus(CORPUS_DIRECTORY, log);
  await library.readsMeaning();
  const browser = await openChromium();
  try {
    for (const [name, shot] of Object.entries(SHOTS)) {
      const channel = await openLocalChannel({ port: 0, library: () => library, log, now: () => NOON });
      await take(browser, channel.url, shot, join(FOLDER, `${name}.png`)).finally(channel.close);
    }
  } finally {
    await browser.close();
    await library.engine.close();
  }
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
