import { layOut } from './furniture.ts';
import { isEnded } from './lines.ts';
import { paragraphLabel } from './paragraphLabel.ts';

/** The title of a letter says what it is and when it was written. */
const TITLE =
  /^(?:(?:identical )?letters? dated \d|note verbale dated \d|.{0,80}日.{1,120}给.{1,80}的(?:同文)?(?:信|函|普通照会)$)/iu;
const MASTHEAD = 40;
const FEWEST = 3;

/** Whether a text is a letter, or has no numbered paragraphs at all but at least three that end like one. */
export function isProse(source: string): boolean {
  const { lines } = layOut(source);
  if (lines.slice(0, MASTHEAD).some(({ text, first }) => first && TITLE.test(text))) return true;
  if (lines.some(({ text }) => paragraphLabel(text))) return false;
  return lines.filter(({ text }, at) => isEnded(text) && (lines[at + 1]?.first ?? true)).length >= FEWEST;
}
