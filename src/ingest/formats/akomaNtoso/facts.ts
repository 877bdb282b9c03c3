import type { Facts } from '../extract.ts';
import { type AknElement, descendants } from './tree.ts';

/** What the metadata of the file and the marks of its masthead say of the document. */
export function factsOf(root: AknElement): Facts {
  const first = (name: string, ...attributes: string[]): string | undefined =>
    descendants(root, name)
      .flatMap((element) => attributes.map((attribute) => element.attributes[attribute]))
      .find((value) => value !== undefined && value.trim() !== '');
  const printed = (name: string, kind?: string): string | undefined => {
    const element = descendants(root, name).find(({ attributes }) => kind === undefined || attributes.name === kind);
    return element && textOf(element).replaceAll(/\s+/gu, ' ').trim();
  };
  const facts = {
    title: printed('docTitle') ?? printed('container', 'title'),
    number: printed('docNumber') ?? first('FRBRnumber', 'showAs', 'value'),
    date: first('FRBRdate', 'date'),
    language: first('FRBRlanguage', 'language'),
    country: first('FRBRcountry', 'value'),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
}

const textOf = ({ children }: AknElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
