import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { LocalChannel } from '../../src/localChannel.ts';
import { openTab, type Tab } from './browser.ts';
import { realChannel } from './realChannel.ts';

export interface RealTab {
  channel: LocalChannel;
  /** A new one for each test. */
  tab: Tab;
}

/** The bot behind the page for the tests of a block; what the page or Discord complains of fails them. */
export function realTab(): RealTab {
  const real = {} as RealTab;
  beforeAll(async () => {
    real.channel = await realChannel();
  });
  afterAll(() => real.channel.close());
  beforeEach(async () => {
    real.tab = await openTab(real.channel.url);
  });
  afterEach(async () => {
    await real.tab.close();
    expect(real.tab.complaints).toEqual([]);
    expect(real.channel.discord.faults).toEqual([]);
  });
  return real;
}
