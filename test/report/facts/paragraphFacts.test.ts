import { expect, test } from 'vitest';
import { paragraphFacts } from '../../../src/report/facts/paragraphFacts.ts';
import { periodName } from '../../../src/text/dates/periods.ts';
import { REPORT } from '../../corpus.ts';
import { paragraphOf } from '../figures/read.ts';
import { GAZETTEER } from '../gazetteer.ts';

test('a paragraph is read for all that questions look for', () => {
  const facts = paragraphFacts(
    paragraphOf('根据第 2100(2013)号决议，马里稳定团到 2014 年有 11 200 人。法军减少。'),
    GAZETTEER,
  );
  expect(facts.folded.text).toContain('11200人');
  expect(facts.sentences).toHaveLength(2);
  expect(facts.mentions.map(({ entity }) => entity.id)).toContain('MINUSMA');
  expect(facts.symbols.map(({ symbol }) => symbol)).toEqual(['S/RES/2100(2013)']);
  expect(facts.periods.map(periodName)).toEqual(['2014']);
  expect(facts.figures.map(({ value }) => value)).toContain(11200);
  expect(facts.occasions.map(({ date }) => date)).toContain('2014');
});

test('headings name periods, too', () => {
  const under = REPORT.document.paragraphs.find(({ section }) => section?.heading.includes('2013'));
  if (!under) throw new Error('No heading of the report names a year');
  expect(paragraphFacts(under, GAZETTEER).periods.map(periodName)).toContain('2013');
});
