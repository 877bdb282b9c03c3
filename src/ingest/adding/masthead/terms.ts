import type { DocumentFile } from '../../../report/documentInfo.ts';
import type { Layout } from '../../documentText.ts';

type Bilingual = DocumentFile['title'];

interface Organ {
  /** Begins the symbols of its documents. */
  readonly series: string;
  readonly name: Bilingual;
  readonly printed: RegExp;
}

/** The principal organs and the series of their documents (United Nations Document Symbols, Dag Hammarskjöld Library). */
export const ORGANS: readonly Organ[] = [
  {
    series: 'A',
    name: { zh: '大会', en: 'General Assembly' },
    printed: /^(?:大[会會]|(?:adopted by )?(?:the )?general assembly)/iu,
  },
  {
    series: 'S',
    name: { zh: '安全理事会', en: 'Security Council' },
    printed: /^(?:安全理事[会會]|(?:adopted by )?(?:the )?security council)/iu,
  },
  {
    series: 'E',
    name: { zh: '经济及社会理事会', en: 'Economic and Social Council' },
    printed: /^(?:[经經][济濟]及社[会會]理事[会會]|(?:the )?economic and social council)/iu,
  },
  { series: 'ST', name: { zh: '秘书处', en: 'Secretariat' }, printed: /^(?:秘[书書][处處]|secretariat)/iu },
];

export const SECRETARY_GENERAL: Bilingual = { zh: '秘书长', en: 'Secretary-General' };

/** The kinds of a document that does not print its own, by its layout. */
export const KINDS = {
  treaty: { zh: '条约', en: 'Treaty' },
  resolution: { zh: '决议', en: 'Resolution' },
  report: { zh: '报告', en: 'Report' },
  record: { zh: '会议记录', en: 'Meeting record' },
  prose: { zh: '文件', en: 'Document' },
} as const satisfies Record<Layout, Bilingual>;
