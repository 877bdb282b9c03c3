import type { Document } from '../../report/document.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import { numberedId } from '../../report/paragraphId.ts';
import type { Section } from '../../report/section.ts';
import { afterLabel, append, type Draft, draft, finishAll, wrapped } from './draft.ts';
import { classify } from './element.ts';
import { placeOf, toLines } from './lines.ts';

/**
 * Reads the plain text of a UN report. A paragraph lasts until the next number or heading: page breaks leave blank
 * lines in it, even after a full stop, and footnotes interrupt it.
 */
export function readReportText(source: string, info: DocumentInfo): Document {
  const front = draft('front', null, null);
  const body: Draft[] = [];
  const footnotes: Draft[] = [];
  const sections: Section[] = [];
  let open = front;
  let annex: number | null = null;
  let topSections = 0;

  for (const line of toLines(source)) {
    const element = classify(line, topSections);
    const label = 'label' in element ? { start: line.start, end: line.start + element.label } : null;
    const rest = label ? afterLabel(line, label) : line;
    const section = sections.at(-1) ?? null;
    switch (element.kind) {
      case 'summary':
        open = draft('summary', null, placeOf(line));
        body.push(open);
        break;
      case 'annex':
        annex = element.number;
        topSections += 1;
        sections.push({ numeral: line.text, heading: line.text, parent: null, source: placeOf(line) });
        break;
      case 'section': {
        const parent = element.level === 1 ? null : topOf(section);
        if (!parent) topSections += 1;
        sections.push({ numeral: element.numeral, heading: line.text, parent, source: placeOf(line) });
        break;
      }
      case 'paragraph':
        open = draft(numberedId(element.number, element.bis, annex), section, label);
        body.push(open);
        append(open, source, rest, '');
        break;
      case 'footnote': {
        const footnote = draft(`fn${element.number}`, section, label);
        footnotes.push(footnote);
        append(footnote, source, rest, '');
        break;
      }
      case 'note':
        append(front, source, line, '\n');
        break;
      case 'continuation':
        append(open, source, line, open === front && line.first ? '\n' : wrapped(open.text, line));
        break;
    }
  }
  const drafts = [...(front.text ? [front] : []), ...body, ...footnotes];
  return { info, sections, paragraphs: finishAll(drafts, info) };
}

const topOf = (section: Section | null): Section | null => section?.parent ?? section;
