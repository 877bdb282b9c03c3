import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of many short reports about lighthouses; the first `inMali` mention Mali. */
export function manyDocuments(count: number, inMali: number): string {
  const directory = mkdtempSync(join(tmpdir(), 'pilcrow-many-'));
  const info = JSON.parse(readFileSync('corpus/a-68-652/document.json', 'utf8'));
  for (let at = 0; at < count; at++) {
    const [year, number] = [1900 + at, String(at).padStart(3, '0')];
    const folder = join(directory, `a-${number}-1`);
    mkdirSync(folder);
    const dates = { issued: `${year}-06-01` };
    const written = { ...info, symbol: `A/${at + 1}/1`, title: { zh: `第${at + 1}年的灯塔` }, dates, file: 'text.txt' };
    writeFileSync(join(folder, 'document.json'), JSON.stringify(written));
    const where = at < inMali ? '马里的灯塔由渔业部门负责。' : '海岸的灯塔由渔业部门负责。';
    const text = `大会\n\n一. 灯塔\n\n1. ${year}年共有灯塔${at + 100}座。\n\n2. ${where}\n\n3. 守塔人每${at + 2}天换班一次，这是第${at + 1}轮检修。\n`;
    writeFileSync(join(folder, 'text.txt'), text);
  }
  return directory;
}
