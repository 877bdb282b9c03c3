import type { Document } from '../../report/document.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { Section } from '../../report/section.ts';
import { append, appendLine, type Draft, draft, finishAll } from './draft.ts';
import { layOut } from './furniture.ts';
import { isEnded, isSetApart, type Line, placeOf } from './lines.ts';
import { isListItem } from './listItem.ts';
import { notesIn, takeNote } from './notes.ts';

const ENGLISH =
  /^(?<name>(?:The (?:(?:Acting|Temporary) )?(?:President|Chair(?:man|person)?|Secretary-General|Deputy Secretary-General)|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Prince|Princess|Sheikh|King|Queen|President|Archbishop|Cardinal|Monsignor|Judge)\.? \p{Lu}[^:(（]{0,60}?)(?: ?\([^)]{1,80}\)){0,3}):(?:\s+|$)/u;
const CHINESE =
  /^(?<name>(?:(?:代理|临时|臨時)?主席|秘书长|秘書長|常务副秘书长|常務副秘書長|[\p{Script=Han}·・]{1,24}(?:先生|女士|夫人|小姐|爵士|博士|大使|法官|总统|總統|总理|總理|陛下|殿下))(?: ?[(（][^)）]{1,40}[)）]){0,3})[:：]\s*/u;
const CHAIR = /^(?:The (?:\w+ )?(?:President|Chair)|(?:代理|临时|臨時)?主席)/u;
/** The record speaks itself, as in every one of these meetings: opening, decisions, votes, the end. */
const OWN_WORDS =
  /^(?:The meeting (?:was|rose|resumed)|The agenda was adopted|A vote was taken|It was so decided|Draft (?:resolution|decision) .{1,60} was adopted|(?:上午|下午|晚上|中午).{1,16}(?:开会|開會|复会|復會|散会|散會)|(?:通过议程|議程通過|议程通过)|(?:就这样决定|就這樣決定)|(?:以举手方式|以舉手方式)|会议于|會議於)/u;
const FEWEST = 3;
const LONGEST_HEADING = 120;

/** Whether the turns of speakers are printed, the chair among them. */
export function isRecord(lines: readonly Line[]): boolean {
  const turns = lines.flatMap((line) => speakerAt(line.text) ?? []);
  return turns.length >= FEWEST && turns.some(({ name }) => CHAIR.test(name));
}

interface Speaker {
  readonly name: string;
  /** Characters of it, its colon and the space after it. */
  readonly label: number;
}

function speakerAt(text: string): Speaker | null {
  const match = ENGLISH.exec(text) ?? CHINESE.exec(text);
  return match ? { name: match.groups?.name ?? '', label: match[0].length } : null;
}

/**
 * Reads the record of a meeting: the turns of its speakers are counted, and the paragraphs of each. Who speaks is the
 * heading above the words, so that no quote is without its speaker.
 */
export function readRecordText(source: string, info: DocumentInfo): Document {
  const laidOut = layOut(source);
  const { lines } = laidOut;
  const notes = notesIn(laidOut);
  const front = draft('front', null, null);
  const body: Draft[] = [];
  const footnotes: Draft[] = [];
  const sections: Section[] = [];
  let open = front;
  let item: Section | null = null;
  let speaker: Section | null = null;
  let [turn, paragraph] = [0, 0];

  const start = (): void => {
    paragraph += 1;
    open = draft(`turn${turn}-${paragraph}`, speaker ?? item, null);
    body.push(open);
  };

  for (const [at, line] of lines.entries()) {
    if (takeNote(line, notes, source, { front, section: speaker ?? item, footnotes })) continue;
    const isApart = line.first || open === front || isEnded(open.tail);
    const isSetOff = isSetApart(line, lines[at - 1]);
    const speaks = isApart ? speakerAt(line.text) : null;
    if (speaks) {
      const label = { start: line.start, end: line.start + speaks.label };
      speaker = {
        numeral: speaks.name,
        heading: source.slice(label.start, label.end).trim(),
        parent: item,
        source: label,
      };
      sections.push(speaker);
      [turn, paragraph] = [turn + 1, 0];
      start();
      if (label.end < line.end) append(open, source, { start: label.end, end: line.end }, '');
    } else if (open === front) {
      appendLine(front, source, line, line.first);
    } else if (isItem(line, lines[at + 1], open.tail)) {
      item = { numeral: line.text, heading: line.text, parent: null, source: placeOf(line) };
      speaker = null;
      sections.push(item);
    } else {
      if (isSetOff && OWN_WORDS.test(line.text)) {
        speaker = null;
        start();
      } else if (open.section !== (speaker ?? item) || (isSetOff && isEnded(open.tail))) start();
      appendLine(open, source, line, isListItem(line.text) && open.text !== '');
    }
  }
  const drafts = [front, ...body, ...footnotes].filter(({ text }) => text !== '');
  return { info, sections, paragraphs: finishAll(drafts, info, notes.marks), furniture: laidOut.furniture };
}

/** An item of the agenda stands alone between blank lines, after words that have ended, and is no sentence itself. */
const isItem = (line: Line, next: Line | undefined, tail: string): boolean =>
  line.first && next?.first === true && isEnded(tail) && !isEnded(line.text) && line.text.length <= LONGEST_HEADING;
