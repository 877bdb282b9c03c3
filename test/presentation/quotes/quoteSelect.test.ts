import { expect, test } from 'vitest';
import { figureChoice } from '../../../src/presentation/figures/figureLine.ts';
import { quoteSelect } from '../../../src/presentation/quotes/quoteSelect.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { figureOf } from '../../chart/figures.ts';

test('each choice names the figure, and its value the place', () => {
  const figure = figureOf('personnel', '14名', 14);
  expect(quoteSelect([figureChoice(figure)], enUS).controls).toMatchObject([
    {
      fills: 'number',
      request: { command: 'paragraph' },
      choices: [{ label: 'para. 1 14名 维和人员', value: expect.stringMatching(/:1:0-3$/u) }],
    },
  ]);
});

test('a label too long is cut', () => {
  const figure = figureOf('personnel', '14名', 14, { subject: '人'.repeat(200) });
  const [select] = quoteSelect([figureChoice(figure)], enUS).controls;
  const label = (select?.kind === 'select' && select.choices[0]?.label) || '';
  expect([...label].length).toBeLessThanOrEqual(60);
  expect(label).toMatch(/…$/u);
});

test('a place is there once, and what is chosen besides comes last', () => {
  const shown = figureChoice(figureOf('personnel', '14名', 14));
  const [select] = quoteSelect([shown, shown], enUS, {
    placeholder: 'Open',
    further: [{ label: 'all', value: 'x' }],
  }).controls;
  expect(select).toMatchObject({
    placeholder: 'Open',
    choices: [{ label: 'para. 1 14名 维和人员' }, { label: 'all' }],
  });
});
