import { describe, expect, test } from 'vitest';
import { sentences, valuesOf } from '../command/command.ts';
import { quotesIn, respond, wordsIn } from '../presentation/messages.ts';

describe('/outline', () => {
  test('is the table of contents', async () => {
    const { answer, message } = await respond('outline', {});
    expect(answer).toBe('text');
    expect(wordsIn(message)).toMatch(/^目录\n一\. 战略背景 · /u);
  });

  test('shows a section by the first sentence of each paragraph', async () => {
    const { answer, message } = await respond('outline', { section: '五' });
    expect(answer).toMatchObject({ kind: 'quoted', span: null });
    expect(quotesIn(message)[0]).toMatchObject({ paragraph: { id: 51 }, start: 0 });
    expect(quotesIn(message)).toHaveLength(3);
    expect(quotesIn((await respond('outline', { section: '五', page: 2 })).message)).toHaveLength(3);
  });

  test('says that there is no such section', async () => {
    expect((await sentences('outline', { section: '九' }))['en-US']).toBe(
      'The report has no section “九”; /outline lists them.',
    );
  });

  test('has its sections as choices', async () => {
    expect(await valuesOf('outline', 'section', '')).toEqual([...'一二三四五AB六七八']);
    expect(await valuesOf('outline', 'section', '軍事')).toEqual(['A']);
  });
});
