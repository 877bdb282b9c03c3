import { child, childrenNamed, toggle, value, wholeNumber, type XmlElement } from './xml.ts';

/** One level of a list, as `word/numbering.xml` defines it. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2`: the numbers of the levels up to this one. */
  readonly text: string;
  /** What parts the number from the text: a tab and a space are a space here. */
  readonly suffix: ' ' | '';
  /** The level, from 1, up to which each one restarts this; 0 for none. */
  readonly restart: number;
  /** Whether the numbers of all levels are in digits, whatever their format. */
  readonly legal: boolean;
  /** The paragraph style that is numbered on this level. */
  readonly style: string | undefined;
}

/** What a paragraph refers to: the levels of a list. Those of one list count on from each other. */
export interface Numbers {
  readonly list: string;
  readonly levels: readonly (Level | undefined)[];
  /** Where a level starts anew for those who refer to these numbers. */
  readonly starts: readonly (number | undefined)[];
}

interface List {
  readonly element: XmlElement;
  readonly levels: readonly (Level | undefined)[];
}

/** Reads the definitions of all numbers, by the id that paragraphs refer to. */
export function readNumbering(part: XmlElement | undefined): ReadonlyMap<string, Numbers> {
  const lists = new Map<string, List>();
  const byStyle = new Map<string, string>();
  for (const element of childrenNamed(part, 'w:abstractNum')) {
    const id = element.attributes['w:abstractNumId'] ?? '';
    lists.set(id, { element, levels: levelsOf(element) });
    const style = value(element, 'w:styleLink');
    if (style !== undefined) byStyle.set(style, id);
  }
  const numbers = childrenNamed(part, 'w:num').map((element) => {
    const named = value(element, 'w:abstractNumId') ?? '';
    // A list may only say by which style of lists it is defined elsewhere.
    const list = byStyle.get(value(lists.get(named)?.element, 'w:numStyleLink') ?? '') ?? named;
    return [element.attributes['w:numId'] ?? '', overridden(element, list, lists.get(list)?.levels ?? [])] as const;
  });
  return new Map(numbers);
}

function overridden(element: XmlElement, list: string, defined: readonly (Level | undefined)[]): Numbers {
  const levels = [...defined];
  const starts: (number | undefined)[] = [];
  for (const override of childrenNamed(element, 'w:lvlOverride')) {
    const at = levelAt(override);
    if (at === undefined) continue;
    const own = child(override, 'w:lvl');
    if (own) levels[at] = levelOf(own);
    starts[at] = wholeNumber(value(override, 'w:startOverride'));
  }
  return { list, levels, starts };
}

function levelsOf(list: XmlElement): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of childrenNamed(list, 'w:lvl')) {
    const at = levelAt(element);
    if (at !== undefined) levels[at] = levelOf(element);
  }
  return levels;
}

function levelAt(element: XmlElement): number | undefined {
  const at = wholeNumber(element.attributes['w:ilvl']);
  return at !== undefined && at >= 0 && at <= 8 ? at : undefined;
}

function levelOf(element: XmlElement): Level {
  return {
    start: wholeNumber(value(element, 'w:start')) ?? 0,
    format: value(element, 'w:numFmt') ?? 'decimal',
    text: value(element, 'w:lvlText') ?? '',
    suffix: value(element, 'w:suff') === 'nothing' ? '' : ' ',
    restart: wholeNumber(value(element, 'w:lvlRestart')) ?? 9,
    legal: toggle(element, 'w:isLgl') ?? false,
    style: value(element, 'w:pStyle'),
  };
}
