import { toTraditional } from '../../text/script.ts';
import { type Wording, zhCN } from './zhCN.ts';

/** Mainland words, after conversion of their characters, and Taiwan's words for them; applied in this order. */
const TERMS: readonly (readonly [RegExp, string])[] = [
  [/“/gu, '「'],
  [/”/gu, '」'],
  [/腳注/gu, '註腳'],
  [/注/gu, '註'],
  [/消息/gu, '訊息'],
  [/命令/gu, '指令'],
  [/回復/gu, '回覆'],
  [/條(?=訊息|答案|回覆|回答)/gu, '則'],
  [/條形/gu, '長條'],
  [/按(?=[段日節時原])/gu, '依'],
  [/打開/gu, '開啟'],
  [/查找/gu, '搜尋'],
  [/關鍵詞/gu, '關鍵字'],
  [/應用/gu, '應用程式'],
  [/附上文件/gu, '附上檔案'],
  [/導出/gu, '匯出'],
  [/默認/gu, '預設'],
  [/身份/gu, '身分'],
  [/鏈接/gu, '連結'],
  [/馬裡/gu, '馬利'],
];

/** Entries worded differently in Taiwan, and those that take more than texts and numbers. */
const OWN: Own<Wording> = {
  locale: 'zh-TW',
  language: 'zh-Hant',
  list: zhCN.list,
  sic: ({ printed, suggested, confidence }) =>
    `〔原文如此，疑為「${suggested}」，印作「${printed}」${confidence === 'low' ? '，據本文無法判定' : ''}〕`,
  missing: { period: (name) => `語料沒有給出「${name}」的相關內容。` },
  sharing: {
    context: '前後文',
    expand: '展開：選幾段引文，合成一段分享',
    tooLong: '選取的引文合起來超出一則訊息的長度，請少選幾段。',
    forms: { apaInText: 'APA 7（內文）' },
  },
  errors: { bug: (id) => `出了差錯，我們已記錄。如需回報，請附編號 ${id}。` },
  conversation: {
    roleCalled:
      '您提及的是與我同名的身分組，這樣的訊息 Discord 不給我看內容。請在 @ 清單中選擇我這個應用程式，而不是身分組，再問一次。',
  },
  chat: {
    unreadable: (file) => `讀不到檔案 ${file}：它不存在，或者無法讀取。`,
    welcome: '引段：直接提問，或輸入 /help 看全部指令，按 Tab 補全，Ctrl+D 結束。',
  },
  web: {
    language: '繁體中文',
    title: '引段：本機頻道',
    send: '傳送',
    suggestions: '可選的項目',
    copy: '複製文字',
    lost: '與引段的連線中斷了，正在重新連線…',
    tooLong: '一則訊息最長 4000 個字，請縮短後再傳。',
  },
  reader: {
    open: '線上閱讀',
    nothing: '這個位址沒有報告：請核對連結，或從收錄的報告裡選一份。',
    cite: { copy: '複製', copied: '已複製' },
  },
  commands: {
    mission: { options: { name: { description: '任何名稱：簡稱、全稱、簡體、縮寫、拼音' } } },
    search: { description: '以關鍵字搜尋段落' },
  },
};

type Own<T> = T extends string | readonly unknown[] | ((...values: never[]) => unknown)
  ? T
  : { readonly [K in keyof T]?: Own<T[K]> };

type Sentence = (...values: unknown[]) => string;

/** Taiwan's wording: the own entry if there is one, else the converted mainland entry. */
function taiwanese(said: unknown, own: unknown): unknown {
  if (own !== undefined && typeof own !== 'object') return own;
  if (typeof said === 'string') return converted(said);
  if (typeof said === 'function') return taiwaneseSentence(said as Sentence);
  if (Array.isArray(said)) return said.map((each) => taiwanese(each, undefined));
  const entries = Object.entries(said as object);
  const ownOf = (key: string) => (own as Record<string, unknown> | undefined)?.[key];
  return Object.fromEntries(entries.map(([key, each]) => [key, taiwanese(each, ownOf(key))]));
}

/** The first code point of the Private Use Area, which none of our texts contains. */
const FIRST_MARK = 0xe000;

/** Filled-in text, such as a report's words, must not change: a mark stands for it during the conversion. */
const taiwaneseSentence =
  (sentence: Sentence): Sentence =>
  (...values) => {
    const marked = values.map((value, index) =>
      typeof value === 'string' && value !== '' ? String.fromCharCode(FIRST_MARK + index) : value,
    );
    const valueBehind = (mark: string) => String(values[mark.charCodeAt(0) - FIRST_MARK]);
    return converted(sentence(...marked)).replace(/[\uE000-\uE00F]/gu, valueBehind);
  };

const converted = (text: string): string =>
  TERMS.reduce((words, [term, ours]) => words.replace(term, ours), toTraditional(text));

export const zhTW = taiwanese(zhCN, OWN) as Wording;
