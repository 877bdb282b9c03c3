import type { CommandWording } from './commandWording.ts';

/** The commands and their options in Traditional Chinese. */
export const zhTWCommands: CommandWording = {
  mission: {
    description: '特派團卡片：名稱、地點、報告中的相關段落',
    options: { name: { name: '名稱', description: '任何名稱：簡稱、全稱、簡體、縮寫、拼音' } },
  },
  ask: {
    description: '自由提問，用報告原文回答',
    options: { question: { name: '問題', description: '例如：2013/14年度維和預算是多少？' } },
  },
  search: {
    description: '以關鍵字搜尋段落',
    options: {
      words: { name: '關鍵字', description: '要搜尋的詞' },
      section: { name: '節', description: '只在這一節裡找，例如 五' },
      mission: { name: '特派團', description: '只找提及該特派團的段落' },
    },
  },
  paragraph: {
    description: '顯示一整段',
    options: { number: { name: '編號', description: '段號，或：摘要、註腳1' } },
  },
  outline: {
    description: '報告目錄，可依節查看',
    options: { section: { name: '節', description: '要查看的節，例如 五' } },
  },
  budget: {
    description: '預算、費用、索賠：每個數字一行，註明段號',
    options: {
      topic: { name: '主題', description: '特派團、節或任何詞；不填則列出全部' },
      export: { name: '匯出', description: '附上檔案（CSV 或 JSON）', choices: { csv: 'CSV 表格', json: 'JSON' } },
      chart: { name: '圖', description: '附上長條圖' },
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
      sort: { name: '排序', description: '依段號或日期', choices: { paragraph: '依段號', date: '依日期' } },
      export: { name: '匯出', description: '附上檔案（CSV 或 JSON）', choices: { csv: 'CSV 表格', json: 'JSON' } },
      chart: { name: '圖', description: '附上長條圖' },
    },
  },
  timeline: {
    description: '報告中的日期和期限，依時間先後畫成圖',
    options: { topic: { name: '主題', description: '特派團、節或任何詞；不填則列出全部' } },
  },
  resolution: {
    description: '某項決議或報告在哪些段落被引用',
    options: { symbol: { name: '編號', description: '例如 2098、67/287、A/67/632' } },
  },
  verify: {
    description: '核對一段引文是否與報告原文一致，指出改動',
    options: { text: { name: '文字', description: '要核對的引文，可以有好幾句' } },
  },
  'Verify quotes': { name: '核對引文', description: '核對訊息中的引文', options: {} },
  help: { description: '用法和全部指令', options: {} },
  about: { description: '引段是什麼，收錄了哪些文件', options: {} },
};
