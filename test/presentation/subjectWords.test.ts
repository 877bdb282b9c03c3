import { expect, test } from 'vitest';
import { subjectWords } from '../../src/presentation/subjectWords.ts';
import { LONGEST_SUBJECT } from '../../src/report/figures/words.ts';
import { library } from '../library.ts';

test('a subject that was not cut stays as it is; one that was ends with a whole word', async () => {
  const { figures } = await library();
  for (const figure of figures) {
    const words = subjectWords(figure);
    if (figure.subject.length < LONGEST_SUBJECT) expect(words).toBe(figure.subject);
    else if (words !== figure.subject)
      expect(words.endsWith('…') && figure.subject.startsWith(words.slice(0, -1))).toBe(true);
  }
  const cut = figures.filter((figure) => subjectWords(figure).endsWith('…'));
  expect(cut.map(({ quote }) => quote.paragraph.id)).toContain(22);
  expect(cut.map(subjectWords)).toContain(
    '安全理事会表示打算考虑为由非洲主导的中非共和国国际支助团(中非国际支助团)提供…',
  );
});
