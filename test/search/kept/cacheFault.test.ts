import { expect, test } from 'vitest';
import { openLog } from '../../../src/log/log.ts';
import { tellCacheFault } from '../../../src/search/kept/cacheFault.ts';

test('however many files cannot be kept, one line says so', () => {
  const lines: string[] = [];
  const tell = tellCacheFault(openLog('info', { write: (line) => void lines.push(line) }));
  for (let file = 0; file < 500; file++) tell(new Error(`EROFS: read-only file system, ${file}`));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] as string)).toMatchObject({
    level: 40,
    err: { message: 'EROFS: read-only file system, 0' },
  });
});
