import { child, type XmlElement } from './xml.ts';

/** Of content that a file holds twice, for newer and for older programs, the one for newer ones; else the element. */
export function chosen(element: XmlElement): XmlElement | undefined {
  if (element.name !== 'mc:AlternateContent') return element;
  return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
}
