import { severalDocuments } from './severalDocuments.ts';
import { askLine } from '../src/terminal/ask.ts';
import { toText } from '../src/terminal/print.ts';
import { WORDINGS } from '../src/presentation/wording/wording.ts';
const l = await severalDocuments();
const loc = process.argv[2] ?? 'zh-CN';
for (const line of process.argv.slice(3)) {
  const { reply } = await askLine(line, l, WORDINGS[loc] as any, { error: (d: any, m) => console.log(m, d.err) });
  console.log('=====', line, JSON.stringify(reply.message.ephemeral ?? false)); console.log(toText(reply.message, {colour:false}));
}
