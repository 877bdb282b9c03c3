import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe } from 'vitest';
import { findChromium, NO_CHROMIUM, openChromium } from '../../scripts/screenshots/chromium.ts';

const isCi = Boolean(process.env.CI);
const isThere = findChromium() !== undefined;
if (!isThere && !isCi) console.warn(`The tests of the page are skipped. ${NO_CHROMIUM}`);

/** A group of tests that need a browser: skipped where there is none, but failing in CI. */
export const describePage = isThere || isCi ? describe : describe.skip;

let browser: Promise<Browser> | undefined;

export interface Tab {
  readonly page: Page;
  /** Errors of the page, and what its policy forbade. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export interface Reader {
  readonly locale?: string;
  readonly theme?: 'dark' | 'light';
  readonly width?: number;
  /** What is there as soon as the page can be used: of the channel, unless told otherwise. */
  readonly shows?: string;
  readonly javaScript?: boolean;
}

/** The page at `url` as a reader of its own opens it, in the one browser of all tests, ready to be used. */
export async function openTab(
  url: string,
  { locale = 'zh-CN', theme = 'dark', width = 900, shows = '.composer', javaScript = true }: Reader = {},
): Promise<Tab> {
  browser ??= openChromium();
  const context: BrowserContext = await (await browser).newContext({
    locale,
    colorScheme: theme,
    javaScriptEnabled: javaScript,
    viewport: { width, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('409')) complaints.push(message.text());
  });
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.locator(shows).waitFor();
  return { page, complaints, close: () => context.close() };
}

/** Types a line into whatever has the focus, and sends it. */
export async function send(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}
