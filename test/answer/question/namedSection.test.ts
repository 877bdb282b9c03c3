import { expect, test } from 'vitest';
import { namedSection } from '../../../src/answer/question/namedSection.ts';
import { SeveralMeant } from '../../../src/answer/severalMeant.ts';
import { SEVERAL } from '../../search/severalDocuments.ts';

test('a section of one document is found with it', () => {
  expect(namedSection('九', SEVERAL)).toBeNull();
  expect(namedSection('II. Personnel', SEVERAL)).toMatchObject({
    document: { info: { id: 'a-77-901-en' } },
    section: { numeral: 'II' },
  });
});

test.each(['二', '第二节', '人员'])('%s stands in several documents, so the person must choose', (typed) => {
  expect(() => namedSection(typed, SEVERAL)).toThrow(SeveralMeant);
});
