import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedbackSchema } from '../../../src/command/feedback.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { hostileText } from '../../presentation/hostile.ts';
import { wordsIn } from '../../presentation/messages.ts';
import { asker, correct, PERSON, wrongIn } from './asked.ts';

const QUESTION = '2013年有多少维和人员被打死？';

describe('what is filled in', () => {
  test('is kept: the question, what was shown, and what was expected', async () => {
    const person = asker();
    const { message } = await person.reply('ask', { question: QUESTION });
    const { message: thanks } = await correct(person, message, '第14段');
    expect(wordsIn(thanks)).toBe(zhCN.feedback.expected('A/68/652，第14段'));
    expect(thanks.ephemeral).toBe(true);
    expect(person.kept).toEqual([
      {
        question: QUESTION,
        documents: ['A/68/652'],
        found: true,
        shown: [expect.stringMatching(/^A\/68\/652:51:\d+-\d+$/u), ...(person.kept[0]?.shown.slice(1) ?? [])],
        short: null,
        expected: ['A/68/652:14'],
        language: 'zh-Hans',
      },
    ]);
  });

  test.each<[string, readonly string[] | 'none' | null]>([
    ['', null],
    ['  ', null],
    ['无', 'none'],
    ['“無”', 'none'],
    ['None', 'none'],
    ['15、17', ['A/68/652:15', 'A/68/652:17']],
    ['A/68/652:15；para. 17', ['A/68/652:15', 'A/68/652:17']],
    ['应该是第十五段', ['A/68/652:15']],
    ['摘要', ['A/68/652:summary']],
  ])('%j is read', async (typed, expected) => {
    const person = asker();
    const { message } = await person.reply('ask', { question: QUESTION });
    await correct(person, message, typed);
    expect(person.kept.map((each) => each.expected)).toEqual([expected]);
  });

  test('of nothing found says which paragraph answers', async () => {
    const person = asker();
    const { message } = await person.reply('ask', { question: '日本派了多少名自卫队员参加维和？' });
    await correct(person, message, '15');
    expect(person.kept).toMatchObject([{ found: false, short: null, expected: ['A/68/652:15'] }]);
  });

  test.each(['999', 'A/1/1:5', 'A/68/652', '不知道啊', '；', '1'.repeat(200), '第'.repeat(201)])(
    'that is no paragraph (%j) is told so, with a button to try again, and kept is nothing',
    async (typed) => {
      const person = asker();
      const { message } = await person.reply('ask', { question: QUESTION });
      const { message: again } = await correct(person, message, typed);
      expect([person.kept, again.ephemeral]).toEqual([[], true]);
      expect(wordsIn(again)).toContain(QUESTION);
      expect(wrongIn(again)).toEqual(wrongIn(message));
      await correct(person, again, '15');
      expect(person.kept).toHaveLength(1);
    },
  );

  test('is some paragraphs, not a whole report', async () => {
    const person = asker();
    const { message } = await person.reply('ask', { question: QUESTION });
    const { message: again } = await correct(person, message, '1-21');
    expect([wordsIn(again), person.kept]).toEqual([expect.stringContaining(zhCN.feedback.tooMany(20)), []]);
    const { message: thanks } = await correct(person, again, '1-20');
    expect([faults(thanks), person.kept[0]?.expected?.length]).toEqual([[], 20]);
  });

  test('is not lost where the place is full: the same can be sent again', async () => {
    const person = asker();
    const { message } = await person.reply('ask', { question: QUESTION });
    person.isFull = true;
    const { message: again } = await correct(person, message, '15');
    expect(wordsIn(again)).toContain(zhCN.feedback.notKept);
    person.isFull = false;
    await correct(person, again, '15');
    expect(person.kept).toHaveLength(1);
  });
});

test('nothing of the person is kept, whatever they ask and type', async () => {
  const id = fc.constantFrom(
    PERSON.id,
    `<@${PERSON.id}>`,
    `https://discord.com/channels/${PERSON.id}/${PERSON.id}`,
    '',
  );
  await fc.assert(
    fc.asyncProperty(hostileText(), id, hostileText(), id, async (asked, before, typed, behind) => {
      const question = [...`${before}${asked}`].slice(0, 300).join('').trim() || '?';
      const person = asker();
      const options = { question, quotes: 'A/68/652:15:0-4', short: '0-2' };
      const { message } = await person.reply('feedback', { ...options, expected: `${behind}${typed}`.slice(0, 200) });
      expect(faults(message)).toEqual([]);
      await person.reply('feedback', { ...options, expected: '15' });
      for (const kept of person.kept) {
        expect(feedbackSchema.parse(kept)).toEqual(kept);
        const written = JSON.stringify(kept);
        for (const secret of [PERSON.id, PERSON.name]) expect(written).not.toContain(secret);
        for (const place of Array.isArray(kept.expected) ? kept.expected : [])
          expect(place).toMatch(/^A\/68\/652:\w+$/u);
      }
    }),
    { numRuns: 200 },
  );
});
