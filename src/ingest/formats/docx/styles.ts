import { child, childrenNamed, toggle, value, wholeNumber, type XmlElement } from './xml.ts';

/** What a style or a paragraph says of its number. */
export interface NumberProperties {
  readonly numbering: string | undefined;
  readonly level: number | undefined;
}

interface Style extends NumberProperties {
  readonly id: string;
  readonly basedOn: string | undefined;
  readonly hidden: boolean | undefined;
  readonly raised: boolean | undefined;
}

/** Styles build on each other, seldom on more than five; a ring of them ends here. */
const LONGEST_CHAIN = 50;

/** The styles of a file, as far as they decide what is printed. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #usual: string | undefined;

  constructor(part: XmlElement | undefined) {
    for (const element of childrenNamed(part, 'w:style')) {
      const id = element.attributes['w:styleId'] ?? '';
      this.#styles.set(id, { id, basedOn: value(element, 'w:basedOn'), ...numberOf(element), ...printOf(element) });
      const { 'w:type': type, 'w:default': usual } = element.attributes;
      if (type === 'paragraph' && /^(?:1|true|on)$/u.test(usual ?? '')) this.#usual ??= id;
    }
  }

  /** The number that the style of a paragraph gives it, and the style that says so. */
  numberOf(paragraphStyle: string | undefined): (NumberProperties & { readonly style: string }) | undefined {
    const chain = this.#chain(paragraphStyle ?? this.#usual);
    const says = chain.find(({ numbering, level }) => numbering !== undefined || level !== undefined);
    const numbering = chain.find((style) => style.numbering !== undefined)?.numbering;
    return says && { numbering, level: says.level, style: says.id };
  }

  /** Whether a style hides text; undefined where it says nothing of it. */
  hides = (style: string | undefined): boolean | undefined =>
    this.#chain(style).find(({ hidden }) => hidden !== undefined)?.hidden;

  /** Whether a style raises text above the line. */
  raises = (style: string | undefined): boolean | undefined =>
    this.#chain(style).find(({ raised }) => raised !== undefined)?.raised;

  #chain(id: string | undefined): readonly Style[] {
    const chain: Style[] = [];
    let style = this.#styles.get(id ?? '');
    while (style && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = this.#styles.get(style.basedOn ?? '');
    }
    return chain;
  }
}

/** The number properties of a style or a paragraph. */
export function numberOf(element: XmlElement): NumberProperties {
  const properties = child(child(element, 'w:pPr'), 'w:numPr');
  return { numbering: value(properties, 'w:numId'), level: wholeNumber(value(properties, 'w:ilvl')) };
}

/** Whether run properties, those of `element`, hide or raise text; undefined where they say nothing. */
export function printOf(element: XmlElement): { hidden: boolean | undefined; raised: boolean | undefined } {
  const properties = child(element, 'w:rPr');
  const align = value(properties, 'w:vertAlign');
  return { hidden: toggle(properties, 'w:vanish'), raised: align === undefined ? undefined : align === 'superscript' };
}
