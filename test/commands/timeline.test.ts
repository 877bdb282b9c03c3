import { beforeAll, describe, expect, test } from 'vitest';
import { faults } from '../../src/presentation/fit/faults.ts';
import type { Message } from '../../src/presentation/message.ts';
import { warm } from '../chart/warm.ts';
import { choices, valuesOf } from '../command/command.ts';
import { buttonsIn, LANGUAGES, messageOf, respond, wordsIn } from '../presentation/messages.ts';

beforeAll(warm);

const pictureIn = ({ components }: Message) => components.find((component) => component.kind === 'picture');

test.each(LANGUAGES)('draws the dates and lists them, in %s', async (_, wording) => {
  const { answer, message } = await respond('timeline', {}, wording);
  expect(answer).toMatchObject({ kind: 'quoted' });
  expect(message.files).toMatchObject([{ name: 'timeline.png', mediaType: 'image/png' }]);
  expect(pictureIn(message)).toMatchObject({ name: 'timeline.png' });
  expect(wordsIn(message)).toContain('大会核准设立常备司法和惩教力量');
  expect(faults(message)).toEqual([]);
});

test('the next page has a picture of its own', async () => {
  const first = await messageOf('timeline', {});
  const next = buttonsIn(first).find(({ disabled }) => !disabled);
  const second = await messageOf('timeline', next?.request.options ?? {});
  expect(second.files?.[0]?.content).not.toEqual(first.files?.[0]?.content);
  expect(pictureIn(second)).not.toEqual(pictureIn(first));
});

test('a topic that no date is said of is told so', async () => {
  expect(await respond('timeline', { topic: '香蕉' })).toMatchObject({ answer: { kind: 'nothing_found' } });
});

describe('a topic', () => {
  test.each(['马里稳定团', 'minustah', '五', '警察'])('%s is drawn', async (topic) => {
    const { answer, message } = await respond('timeline', { topic });
    expect(answer).toMatchObject({ kind: 'quoted' });
    expect(pictureIn(message)).toBeDefined();
  });

  test('of the completion, whichever, fits every limit', async () => {
    expect(await valuesOf('timeline', 'topic', '马里')).not.toEqual([]);
    for (const typed of ['', '维和', 'UN', '2013']) {
      for (const { value } of (await choices('timeline', 'topic', typed)).slice(0, 4)) {
        for (const page of [1, 2]) expect(faults(await messageOf('timeline', { topic: value, page }))).toEqual([]);
      }
    }
  });
});
