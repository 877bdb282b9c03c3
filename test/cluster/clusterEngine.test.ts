import { expect, test } from 'vitest';
import { type Connection, openConnection } from '../../src/search/cluster/connection.ts';
import { library } from '../library.ts';
import { contractTest } from '../search/engineContract.ts';
import { NODES } from './nodes.ts';
import { pushedEngine } from './pushedEngine.ts';

const connection = openConnection({ nodes: NODES });

contractTest('the cluster engine', (analysis) => pushedEngine(connection, analysis));

test('a question is one request, one of more terms than a search takes is two', async () => {
  let requests = 0;
  const counting: Connection = {
    ...connection,
    ask(call) {
      requests += 1;
      return connection.ask(call);
    },
  };
  const { analysis, passages } = await library();
  const engine = pushedEngine(counting, analysis);
  await engine.index(passages);
  const requestsOf = async (text: string) => {
    const before = requests;
    const hits = await engine.query({ text, limit: 3 });
    return { asked: requests - before, first: hits[0]?.passage.paragraph.id };
  };
  // The first question also asks how many passages there are.
  await requestsOf('维和');
  expect((await requestsOf('秘书长提出了哪些建议')).asked).toBe(1);
  expect((await requestsOf('秘书长提出了哪些建议')).asked).toBe(1);
  const long = passages.find(({ paragraph }) => paragraph.id === 15);
  const others = passages.slice(0, 12).map(({ paragraph }) => paragraph.text.slice(0, 60));
  const { asked, first } = await requestsOf([...others, long?.paragraph.text, long?.paragraph.text].join(''));
  expect(asked).toBe(2);
  expect(first).toBe(15);
});
