import { afterEach, describe, expect, test } from 'vitest';
import { type EmbeddingSettings, embeddingServer } from '../../../src/search/models/embeddingServer.ts';
import { type AnsweringServer, type Asked, answeringServer } from '../cluster/answeringServer.ts';

const opened: AnsweringServer[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

const inputOf = ({ body }: Asked): string[] => JSON.parse(body).input;
/** As the servers do: a vector for each text, in any order. */
const vectorsFor = (asked: Asked) => ({
  body: {
    data: inputOf(asked)
      .map((text, index) => ({ index, embedding: [text.length, 1] }))
      .toReversed(),
  },
});

async function serving(
  answer: Parameters<typeof answeringServer>[0] = vectorsFor,
  more: Partial<EmbeddingSettings> = {},
) {
  const server = await answeringServer(answer);
  opened.push(server);
  const settings = {
    url: server.url,
    model: 'bge-m3',
    dimension: 2,
    batch: 2,
    prefixes: { passage: 'p: ', question: 'q: ' },
  };
  return { server, encoder: embeddingServer({ ...settings, ...more }) };
}

test('a question and passages have their prefixes, and are read in Simplified', async () => {
  const { server, encoder } = await serving();
  expect([...(await encoder.question('維和'))]).toEqual([5, 1]);
  await encoder.passages(['燈塔']);
  expect(server.asked.map(inputOf)).toEqual([['q: 维和'], ['p: 灯塔']]);
  expect(JSON.parse(server.asked[0]?.body ?? '')).toMatchObject({ model: 'bge-m3' });
  expect(server.asked[0]?.path).toBe('/v1/embeddings');
});

test('passages go in batches and come in their order', async () => {
  const { server, encoder } = await serving();
  const vectors = await encoder.passages(['1', '22', '333', '4444', '55555']);
  expect(vectors.map(([length]) => length)).toEqual([4, 5, 6, 7, 8]);
  expect(server.asked.map((asked) => inputOf(asked).length)).toEqual([2, 2, 1]);
});

test('a server that has too much to do is asked again', async () => {
  const { server, encoder } = await serving((asked, count) =>
    count === 1 ? { status: 429, body: {} } : vectorsFor(asked),
  );
  expect(await encoder.passages(['1'])).toHaveLength(1);
  expect(server.asked).toHaveLength(2);
});

describe('addresses', () => {
  test.each([
    ['/', '/v1/embeddings'],
    ['/v1', '/v1/embeddings'],
    ['/api/v1/', '/api/v1/embeddings'],
    ['/other/embeddings', '/other/embeddings'],
  ])('%s is asked at %s', async (path, asked) => {
    const { server } = await serving();
    await embeddingServer({
      url: `${server.url.replace('//', '//bot:pass%20word@')}${path}`,
      model: 'm',
      dimension: 2,
      batch: 1,
      prefixes: { passage: '', question: '' },
    }).question('a');
    expect(server.asked[0]?.path).toBe(asked);
    expect(server.asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('bot:pass word').toString('base64')}`);
  });
});

describe('one sentence for a fault', () => {
  test.each([
    [{ status: 401, body: {} }, /401/u],
    [{ body: { data: 'no' } }, /as such servers do/u],
    [{ body: { data: [] } }, /as such servers do/u],
    [{ body: { data: [{ index: 0, embedding: [1, 2, 3] }] } }, /EMBEDDINGS_DIMENSION/u],
  ])('%j', async (reply, sentence) => {
    const { encoder } = await serving(() => reply);
    await expect(encoder.question('a')).rejects.toThrow(sentence);
  });

  test('a server that is not there', async () => {
    const { server, encoder } = await serving();
    await server.close();
    await expect(encoder.question('a')).rejects.toThrow('EMBEDDINGS_URL does not answer.');
  });
});
