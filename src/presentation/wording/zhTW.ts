import type { Wording } from './zhCN.ts';

/** Every word the bot says in Traditional Chinese, as written in Taiwan. */
export const zhTW: Wording = {
  locale: 'zh-TW',
  language: 'zh-Hant',
  open: '「',
  close: '」',
  separator: '：',
  list: (items) => items.join('、'),
  sic: ({ printed, suggested, confidence }) =>
    `〔原文如此，疑為「${suggested}」，印作「${printed}」${confidence === 'low' ? '，據本文無法判定' : ''}〕`,
  symbolNotPrinted: '文號據外部資料',
  quotedIn: { 'zh-Hans': '引文為簡體原文', 'zh-Hant': '引文為繁體原文', en: '引文為英文原文' },
  others: '其他相關段落',
  nearest: '最接近的段落（不是答案）',
  missing: {
    name: (name) => `語料未提及「${name}」。`,
    words: (name) => `語料中沒有與「${name}」有關的段落。`,
    paragraph: (name) => `語料中沒有「${name}」這一段；/outline 列出各節。`,
    symbol: (name) => `語料未引用「${name}」。`,
    figures: (name) => (name ? `語料中沒有與「${name}」有關的這類數字。` : '語料中沒有這類數字。'),
    period: (name) => `語料沒有給出「${name}」的有關內容。`,
    person: (name) => (name ? `語料沒有給出「${name}」的人名。` : '語料沒有給出所問的人名。'),
    number: (name) => (name ? `語料沒有給出「${name}」的這個數字。` : '語料沒有給出所問的數字。'),
    date: (name) => (name ? `語料沒有給出「${name}」的這個時間。` : '語料沒有給出所問的時間。'),
  },
  didYouMean: '您要找的是不是：',
  previousPage: '上一頁',
  nextPage: '下一頁',
  page: (page, pages) => `第 ${page} 頁，共 ${pages} 頁`,
  part: (part, parts) => `（${part}/${parts}）`,
  fullText: '官方全文',
  backToOutline: '返回目錄',
  footnotes: '註腳',
  outline: '目錄',
  chooseSection: '選擇一節',
  paragraphs: (first, last) => (first === last ? `第${first}段` : `第${first}至${last}段`),
  paragraphCount: (count) => `共 ${count} 段`,
  mission: {
    about: (count) => `專門論述（${count} 段）`,
    mentions: (count) => `其他提及（${count} 處）`,
    located: '當地的特派團和機構：',
    notMentioned: '語料未提及該名稱。',
  },
  citedIn: (symbol) => `引用 ${symbol} 之處`,
  figures: {
    title: (topic, count) => (topic ? `${topic}：數字 ${count} 個` : `數字 ${count} 個`),
    budget: (topic) => (topic ? `${topic}：預算和費用` : '預算和費用'),
    key: '關鍵數字',
    showQuote: '查看其中一個數字的引文',
    printed: (words, paragraph) => `${paragraph}的 ${words}`,
    within: (part, whole) => `註：${part} 可能包含在${whole} 之內；均按原文列出，不相加。`,
    differs: (parts, rounded) => `註：${parts} 與${rounded} 是不同的數字；均按原文列出，不相加。`,
  },
  help: {
    title: '引段：用報告原文回答',
    intro: '直接提問，或使用下列指令。每一條引文都是報告原文，註明文號和段號。',
  },
  about: {
    title: '關於引段',
    what: '引段從聯合國報告中查找、引用、註明出處，從不自己撰寫答案。引號內的每個字都與原文相同；原文的錯誤保留，並在引號外註明〔原文如此〕。',
    holds: '語料',
    errata: (count) => `已記錄原文錯誤 ${count} 處`,
  },
  errors: {
    unknownCommand: (name) => `沒有 /${name} 這個指令；/help 列出全部指令。`,
    missingOption: (name) => `請填寫「${name}」。`,
    unknownChoice: (name, choices) => `沒有「${name}」這一項；可選：${choices}。`,
    unknownSection: (name) => `報告沒有「${name}」這一節；/outline 列出各節。`,
    expired: '這個按鈕已失效，請重新提問。',
    bug: (id) => `出了差錯，我們已記錄。如需回報，請附編號 ${id}。`,
  },
  conversation: {
    reask: '重新回答',
    pingOff: '這則回覆我讀不到：Discord 只把提及我的訊息交給我。回覆時請讓「@提及」保持開啟，或者直接 @ 我。',
    unseen: '您回覆的那則訊息沒有提及我，我讀不到。請把問題寫在 @ 我的後面。',
    tooLong: (name: string, limit: number) => `「${name}」最長 ${limit} 個字，請縮短後再試。`,
    gone: '讀不到原來的問題：它已被刪除，或不再提及我。',
    notYours: '只有提問者和管理訊息的成員可以重新回答。',
  },
  chat: {
    welcome:
      '引段：直接提問，或輸入 /help 看全部指令，按 Tab 補全，Ctrl+D 結束。\n沒有設定 DISCORD_TOKEN，所以在終端機裡執行；怎樣取得權杖見 README.zh-CN.md。',
  },
  commands: {
    mission: {
      description: '一個特派團的卡片：名稱、地點，報告關於它的段落',
      options: { name: { name: '名稱', description: '任何名稱：簡稱、全稱、簡體、縮寫、拼音' } },
    },
    ask: {
      description: '自由提問，用報告原文回答',
      options: { question: { name: '問題', description: '例如：2013/14年度維和預算是多少？' } },
    },
    search: {
      description: '按關鍵詞查找段落',
      options: {
        words: { name: '關鍵詞', description: '要查找的詞' },
        section: { name: '節', description: '只在這一節裡找，例如 五' },
        mission: { name: '特派團', description: '只找提及該特派團的段落' },
      },
    },
    paragraph: {
      description: '顯示一整段',
      options: { number: { name: '編號', description: '段號，或：摘要、註腳1' } },
    },
    outline: {
      description: '報告目錄，可按節查看',
      options: { section: { name: '節', description: '要查看的節，例如 五' } },
    },
    budget: {
      description: '預算、費用、索賠：每個數字一行，註明段號',
      options: {
        topic: { name: '主題', description: '特派團、節或任何詞；不填則列出全部' },
        export: { name: '匯出', description: '附上表格檔案', choices: { csv: 'CSV 表格', json: 'JSON' } },
      },
    },
    figures: {
      description: '報告中的數字：兵力、傷亡、日期、百分比等',
      options: {
        topic: { name: '主題', description: '特派團、節或任何詞；不填則列出全部' },
        kind: {
          name: '類別',
          description: '只列這一類數字',
          choices: {
            money: '金額',
            percentages: '百分比',
            troops: '部隊',
            police: '警察',
            casualties: '傷亡',
            personnel: '人員',
            counts: '數量',
            dates: '日期',
            deadlines: '期限',
            citations: '決議和報告',
          },
        },
        sort: { name: '排序', description: '按段號或按日期', choices: { paragraph: '按段號', date: '按日期' } },
        export: { name: '匯出', description: '附上表格檔案', choices: { csv: 'CSV 表格', json: 'JSON' } },
      },
    },
    resolution: {
      description: '一項決議或一份報告在何處被引用',
      options: { symbol: { name: '編號', description: '例如 2098、67/287、A/67/632' } },
    },
    help: { description: '用法和全部指令', options: {} },
    about: { description: '引段是什麼，收錄了哪些文件', options: {} },
  },
};
