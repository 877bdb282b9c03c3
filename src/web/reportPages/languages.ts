import { WORDINGS } from '../../presentation/wording/wording.ts';
import { type Wording, zhCN } from '../../presentation/wording/zhCN.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';

/** The wording of a document's language, so that its page has one language. */
export const wordingOf = ({ language }: DocumentInfo): Wording =>
  Object.values(WORDINGS).find((wording) => wording.language === language) ?? zhCN;

/** The title in the document's own language, then the other. */
export function titles({ title, language }: DocumentInfo) {
  const zh = { language: language === 'en' ? 'zh' : language, text: title.zh };
  const en = { language: 'en', text: title.en };
  return language === 'en' ? ([en, zh] as const) : ([zh, en] as const);
}

/** Symbol and title. */
export const nameOf = (info: DocumentInfo): string =>
  info.hasSymbol ? `${info.symbol} ${titles(info)[0].text}` : titles(info)[0].text;
