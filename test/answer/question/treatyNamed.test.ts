import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { treatyNamed } from '../../../src/answer/question/treatyNamed.ts';
import type { Document } from '../../../src/report/document.ts';
import { fold } from '../../../src/text/fold.ts';
import { SEVERAL } from '../../search/severalDocuments.ts';

const TREATY = SEVERAL.find(({ info }) => info.id === 'lighthouse-convention') as Document;
const treaty = (id: string, zh: string): Document => ({
  ...TREATY,
  info: { ...TREATY.info, id, hasSymbol: false, title: { zh, en: id } },
});

const HELD = [
  ...SEVERAL.filter((each) => each !== TREATY),
  treaty('keepers', '關於守塔人地位的公約'),
  treaty('lamps', '灯塔与航标照明权利国际公约'),
  treaty('oil', '灯油与燃料权利国际公约'),
];

/** The treaty named, and by which words. */
function named(question: string) {
  const { text } = fold(question);
  const found = treatyNamed(text, HELD);
  return found && [found.documents.map(({ info }) => info.id).join(), text.slice(found.name.start, found.name.end)];
}

describe('a treaty', () => {
  test.each([
    ['按关于守塔人地位的公约，谁擦灯？', 'keepers', '关于守塔人地位的公约'],
    ['守塔人公约规定谁擦灯', 'keepers', '守塔人公约'],
    ['《守塔公约》怎么说', 'keepers', '守塔公约'],
    ['灯塔航标国际公约里的照明', 'lamps', '灯塔航标国际公约'],
    ['灯塔和航标照明权利公约', 'lamps', '灯塔和航标照明权利公约'],
    ['《国际灯塔与航标照明权利公约》', 'lamps', '国际灯塔与航标照明权利公约'],
    ['灯油公约', 'oil', '灯油公约'],
  ])('is named by its title or a short form of it: %s', (question, id, words) => {
    expect(named(question)).toEqual([id, words]);
  });

  test.each(['国际公约', '权利国际公约怎么说', '公约', '的公约', '守塔人协定', '灯塔的管理', 'the Convention', ''])(
    'is not named where none or several fit: %s',
    (question) => {
      expect(named(question)).toBeNull();
    },
  );

  test('in two languages is named in both', () => {
    const english = { ...TREATY, info: { ...TREATY.info, id: 'en', language: 'en' as const } };
    expect(treatyNamed('灯塔公约', [TREATY, english])?.documents).toEqual([TREATY, english]);
  });

  test('is found in any text, at a place that is in it', () => {
    const pieces = fc.array(fc.constantFrom('公约', '守塔人', '的', '《', '》', '灯油', '和', 'x', '权利国际'));
    fc.assert(
      fc.property(pieces, (words) => {
        const text = words.join('');
        const found = treatyNamed(text, HELD);
        if (found) expect(text.slice(found.name.start, found.name.end)).toMatch(/公约$/u);
      }),
    );
  });
});
