// Draws the pictures of the README from what the bot really sends to the loopback Discord.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { indexed } from './indexed.ts';
import { page } from './page.ts';
import { type Request, type Sent, send } from './sent.ts';

/** CSS pixels; a picture has twice as many. */
const WIDTHS = { phone: 412, desk: 720 } as const;
const FOLDER = 'docs/img';

const REQUESTS: Readonly<Record<string, Request>> = {
  mission: { locale: 'zh-CN', command: 'mission', options: { name: '马里稳定团' } },
  'mission-zh-TW': { locale: 'zh-TW', command: 'mission', options: { name: '馬利穩定團' } },
  ask: { locale: 'zh-CN', command: 'ask', options: { question: '2013/14年度维和预算一共多少钱' } },
  paragraph: { locale: 'zh-CN', command: 'paragraph', options: { number: '14' } },
  budget: { locale: 'zh-CN', command: 'budget', options: {} },
};

async function draw(browser: Browser, sent: Sent, width: number, path: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 100 },
    deviceScaleFactor: 2,
    javaScriptEnabled: false,
    offline: true,
  });
  const tab = await context.newPage();
  await tab.setContent(page(sent));
  writeFileSync(path, indexed(await tab.screenshot({ fullPage: true })));
  await context.close();
  console.log(path);
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await openChromium();
  try {
    const replies = await send(Object.values(REQUESTS));
    for (const [at, name] of Object.keys(REQUESTS).entries()) {
      for (const [device, width] of Object.entries(WIDTHS)) {
        await draw(browser, replies[at] as Sent, width, join(FOLDER, `${name}-${device}.png`));
      }
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
