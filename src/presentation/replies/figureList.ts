import type { BudgetItem } from '../../answer/lookup/figures.ts';
import type { Figure } from '../../report/figures/figure.ts';
import type { Relation } from '../../report/figures/related.ts';
import { type Export, figureFile } from '../figures/figureFile.ts';
import { figureChoice, figureLine, numberWords } from '../figures/figureLine.ts';
import { type Illustration, illustrated } from '../figures/picture.ts';
import { clampPage } from '../fit/paging.ts';
import { questionDisplay } from '../markdown/question.ts';
import { ACCENT, type Attachment, type Component, type Line, type Message, type Request } from '../message.ts';
import { turning } from '../quotes/pages.ts';
import { display, line, placeNames, SEPARATOR, sourcesOf } from '../quotes/quotation.ts';
import { quoteSelect } from '../quotes/quoteSelect.ts';
import type { Wording } from '../wording/zhCN.ts';

/** Lines of a page; a select must hold them all. */
const FIGURES_PER_PAGE = 12;

export interface FigureList {
  readonly title: string;
  readonly items: readonly BudgetItem[];
  readonly relations: readonly Relation[];
  readonly page: number;
  readonly request: Request;
  readonly file: Export | null;
  readonly illustration: Illustration | null;
}

/** The figures of a page, counted from 1; of the nearest page if it does not exist. */
export function figuresOnPage(items: readonly BudgetItem[], page: number): Figure[] {
  const pages = chunk(items);
  return figuresIn(pages[clampPage(page, pages.length) - 1] ?? []);
}

export const figuresIn = (items: readonly BudgetItem[]): Figure[] =>
  items.flatMap(({ figure, belongs }) => [figure, ...belongs]);

/** One line per figure; a select shows the quote of any. Never empty. */
export function figureListMessage(list: FigureList, wording: Wording): Message {
  const pages = chunk(list.items);
  const page = clampPage(list.page, pages.length);
  const items = pages[page - 1] ?? [];
  const shown = figuresIn(items);
  const quotes = shown.map(({ quote }) => quote);
  const nameOf = placeNames(
    figuresIn(list.items).map(({ quote }) => quote.paragraph),
    wording,
  );
  const notes = notesOn(shown, list.relations, nameOf, wording);
  const files: Attachment[] = list.file ? [figureFile(figuresIn(list.items), list.file)] : [];
  const { topic } = list.request.options;
  const head = [
    // A topic too long for a button is read back from here.
    ...(typeof topic === 'string' ? [questionDisplay(topic)] : []),
    display(line('heading', list.title)),
  ];
  const body: Component[] = [
    display(...items.flatMap((item) => itemLines(item, nameOf, wording))),
    ...(notes.length > 0 ? [display(...notes)] : []),
    SEPARATOR,
    quoteSelect(shown.map(figureChoice), wording),
    ...turning(list.request, page, pages.length, wording),
    ...files.map(({ name }): Component => ({ kind: 'file', name })),
    ...sourcesOf(quotes, wording),
  ];
  const message = illustrated(head, list.illustration, body, wording);
  const sent = [...(message.files ?? []), ...files];
  return { accent: ACCENT.quoted, components: message.components, ...(sent.length > 0 ? { files: sent } : {}) };
}

type NameOf = ReturnType<typeof placeNames>;

const itemLines = ({ figure, belongs }: BudgetItem, nameOf: NameOf, wording: Wording): Line[] => [
  figureLine(figure, wording, nameOf),
  ...belongs.map((part) => figureLine(part, wording, nameOf, '↳ ')),
];

/** The items of each page. Only an item longer than a page is divided. */
function chunk(items: readonly BudgetItem[]): BudgetItem[][] {
  const pages: BudgetItem[][] = [[]];
  let lines = 0;
  for (const item of items.flatMap(split)) {
    const size = 1 + item.belongs.length;
    if (lines + size > FIGURES_PER_PAGE && lines > 0) {
      pages.push([]);
      lines = 0;
    }
    pages.at(-1)?.push(item);
    lines += size;
  }
  return pages;
}

function split({ figure, belongs }: BudgetItem): BudgetItem[] {
  const rest = belongs.slice(FIGURES_PER_PAGE - 1).map((part) => ({ figure: part, belongs: [] }));
  return [{ figure, belongs: belongs.slice(0, FIGURES_PER_PAGE - 1) }, ...rest];
}

/** Notes on figures that may include each other or differ: all are as printed, and nothing is added up. */
function notesOn(shown: readonly Figure[], relations: readonly Relation[], nameOf: NameOf, wording: Wording): Line[] {
  const name = (figure: Figure) =>
    wording.figures.printed(numberWords(figure).text.trim(), nameOf(figure.quote.paragraph));
  return relations.flatMap((relation) => {
    const all = relation.kind === 'within' ? [relation.part, relation.whole] : [...relation.parts, relation.rounded];
    if (!all.some((figure) => shown.includes(figure))) return [];
    const note =
      relation.kind === 'within'
        ? wording.figures.within(name(relation.part), name(relation.whole))
        : wording.figures.differs(wording.list(relation.parts.map(name)), name(relation.rounded));
    return [line('small', note)];
  });
}
