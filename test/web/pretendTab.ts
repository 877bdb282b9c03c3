import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openTab, type Tab } from './browser.ts';
import { type PretendChannel, type Pretended, pretendChannel } from './pretendChannel.ts';

export interface PretendTab {
  /** Without what was done and typed in tests before. */
  channel: PretendChannel;
  /** A new one for each test. */
  tab: Tab;
}

/** A channel without a bot behind the page, for the tests of a block; what the page complains of fails them. */
export function pretendTab(pretended: Pretended = {}): PretendTab {
  const pretend = {} as PretendTab;
  beforeAll(async () => {
    pretend.channel = await pretendChannel(pretended);
  });
  afterAll(() => pretend.channel.web.close());
  beforeEach(async () => {
    pretend.channel.acts.length = 0;
    pretend.channel.typed.length = 0;
    pretend.tab = await openTab(pretend.channel.web.url);
  });
  afterEach(async () => {
    await pretend.tab.close();
    expect(pretend.tab.complaints).toEqual([]);
  });
  return pretend;
}
