import { expect, test } from 'vitest';
import { openLog } from '../../src/log/log.ts';
import { tenths } from '../../src/log/tenths.ts';
import { progressBar } from '../../src/terminal/progressBar.ts';

/** What is shown of fifty things done, with a word and a warning between. */
function shown(isTTY: boolean): string {
  let text = '';
  const log = openLog('info', progressBar({ isTTY, write: (part) => (text += part) }));
  const tell = tenths(50, (done) => log.info({ done, all: 50 }, 'Documents are read'));
  for (let done = 1; done <= 50; done++) tell(done);
  log.info('This is nobody’s business');
  log.warn({ file: 'a.txt' }, 'Not all of this file is read');
  return text;
}

test('on a terminal a bar grows in one line', () => {
  const [bar = '', warning = ''] = shown(true).split('\n');
  const steps = bar.split('\r').slice(1);
  expect(steps).toHaveLength(10);
  expect(steps[4]).toContain(`${'█'.repeat(15)}${'░'.repeat(15)}  50 %  Documents are read`);
  expect(steps[9]).toContain('█'.repeat(30));
  expect(warning).toContain('Not all of this file is read');
});

test('elsewhere each step is a line', () => {
  const lines = shown(false).trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual(['Documents are read: 10 %', 'Documents are read: 20 %']);
  expect(lines).toHaveLength(11);
});
