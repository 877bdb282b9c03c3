import { expect, it } from 'vitest';
import { describePage } from '../../browser.ts';
import { message } from '../../pretendChannel.ts';
import { pretendTab } from '../../pretendTab.ts';

const PRIVATE = (1 << 15) | (1 << 6);

describePage('the messages', () => {
  const pretend = pretendTab();
  const all = () => pretend.tab.page.locator('.message');

  it('are marked where only the person sees them, and can be dismissed', async () => {
    pretend.channel.post({ content: '公开' });
    pretend.channel.post({ content: '私下', flags: PRIVATE });
    const own = all().filter({ hasText: '私下' });
    expect(await own.innerText()).toContain('只有您能看到这条消息');
    expect(await all().first().innerText()).not.toContain('只有您能看到这条消息');
    await own.getByRole('button', { name: '关闭这条消息' }).click();
    expect(await all().allInnerTexts()).toHaveLength(1);
  });

  it('change in their place and go when they are deleted', async () => {
    const first = message({ content: '一' });
    pretend.channel.emit({ type: 'created', message: first });
    pretend.channel.post({ content: '二' });
    pretend.channel.emit({
      type: 'updated',
      message: { ...first, content: '三', edited_timestamp: first.timestamp } as never,
    });
    await expect.poll(() => all().first().innerText()).toMatch(/已编辑[\s\S]*三/u);
    pretend.channel.emit({ type: 'deleted', message: first });
    await expect.poll(() => all().count()).toBe(1);
    expect(await all().innerText()).toContain('二');
  });

  it('say what they answer, and that an answer is coming', async () => {
    pretend.channel.post({ id: 'q', content: '**问**' });
    pretend.channel.post({ content: '答', message_reference: { message_id: 'q' } });
    expect(await all().last().locator('.cause').innerText()).toMatch(/pilcrow\s*问/u);
    pretend.channel.post({ flags: 1 << 7 });
    await expect.poll(() => all().last().innerText()).toContain('引段正在思考');
  });

  it('show hostile words, names and files as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    pretend.channel.post({
      content: `${hostile} <script>alert(1)</script>`,
      author: { id: '9', username: hostile, global_name: null },
      attachments: [{ id: '1', filename: hostile, size: 1, url: 'http://127.0.0.1:1/attachments/1/2/a.svg' }],
    });
    await all().waitFor();
    expect((await all().innerText()).split(hostile)).toHaveLength(4);
    expect(await all().locator('img, script').count()).toBe(0);
  });

  it('are shown from their beginning, where they are longer than the window', async () => {
    pretend.channel.post({ content: Array.from({ length: 100 }, (_, at) => `第${at}行`).join('\n') });
    await all().waitFor();
    expect(await pretend.tab.page.getByText('pilcrow').isVisible()).toBe(true);
    const top = await all().evaluate(
      (node) => node.getBoundingClientRect().top - node.parentElement.getBoundingClientRect().top,
    );
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(top).toBeLessThan(40);
  });
});
