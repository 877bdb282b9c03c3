import type { Paragraph } from '../../report/paragraph.ts';
import { fold } from '../../text/fold.ts';

/** Which of several has the most of it: 哪个国家出兵最多. What is merely needed or done most (最需要) is ranked by nobody. */
const RANKED =
  /(?:哪|谁)[^,。?]{0,20}最(?<degree>[多大少小高低长短快慢早晚强弱贵重久])(?!程度|限度)|\b(?:which|who)\b[^?]*\b(?:the (?:largest|biggest|highest|fewest|smallest|longest)|the most (?:troops|soldiers|police|personnel|people|money|civilians|peacekeepers))\b/u;
/** The first of a row, in other words. */
const FIRST = /居首|首位|第一位/u;
const GREAT = /第[一二三]大/u;

/** Whether a question asks which of several comes first. */
export const asksRank = (question: string): boolean => RANKED.test(fold(question).text);

/** Whether a paragraph ranks anything so. */
export function ranksSo({ text }: Paragraph, question: string): boolean {
  const { text: printed } = fold(text);
  const degree = RANKED.exec(fold(question).text)?.groups?.degree ?? '[多大少小高长]';
  if (FIRST.test(printed) || new RegExp(`最${degree}`, 'u').test(printed)) return true;
  return degree !== '多' && GREAT.test(printed);
}
