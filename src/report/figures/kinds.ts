import type { DateReading } from '../../text/dates/dates.ts';
import type { Quantity } from '../../text/numbers/quantities.ts';
import type { FigureKind } from './figure.ts';
import { clauseAt, isDue, type Sentence } from './sentence.ts';

/** Last words for soldiers, police and staff, also units (营, 连). Countries that send them are not people. */
const PEOPLE =
  /(?:人员|人|者|军警|警察|警官|士兵|军人|官兵|专家|顾问|助理|观察员|平民|儿童|妇女|难民|部队|步?兵?营|连|分队|特遣队|警卫队)$/u;
/** The action is planned for that time: 将在 2014 年更新, 预计在 2014 年 9 月分发; 在 2014-2015 年，维和部将制订. */
const PLANNED_BEFORE = /(?:将|预计|计划|打算|拟)(?:于|在)?$/u;
const IN = /[在于]$/u;

export function kindOfQuantity({ measure, unit }: Pick<Quantity, 'measure' | 'unit'>, subject: string): FigureKind {
  if (measure === 'money') return 'money';
  if (measure === 'share') return 'percentage';
  // A length of time answers "when" and "how long", as dates do.
  if (measure === 'time') return 'date';
  if (measure === 'people') return 'personnel';
  return unit !== null && namesPeople(subject) ? 'personnel' : 'count';
}

/** Whether the name of a counted thing, folded, is one of people. */
export const namesPeople = (name: string): boolean => PEOPLE.test(name);

/** A deadline says when something must be done, a date when it was done or when it is so. */
export function kindOfDate(sentence: Sentence, date: DateReading): FigureKind {
  const { text, clauses } = sentence;
  const before = text.slice(Math.max(0, date.start - 4), date.start);
  if (isDue(sentence, date) || PLANNED_BEFORE.test(before)) return 'deadline';
  const index = clauseAt(sentence, date.start);
  const rest = text.slice(date.end, clauses[index + 1]?.end ?? text.length);
  return IN.test(before) && rest.includes('将') ? 'deadline' : 'date';
}

export const kindOfSymbol = (symbol: string): FigureKind => (symbol.includes('/RES/') ? 'resolution' : 'report');
