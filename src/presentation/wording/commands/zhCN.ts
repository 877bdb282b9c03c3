/** Names and descriptions of commands and options, by their Latin names. */
export type CommandWordings = Readonly<Record<string, CommandWording>>;

interface CommandWording {
  /** For entries in the menu of a message, which people never type. */
  readonly name?: string;
  readonly description: string;
  readonly options: Readonly<Record<string, OptionWording>>;
}

export interface OptionWording {
  readonly name: string;
  readonly description: string;
  /** By value, if only some values are allowed. */
  readonly choices?: Readonly<Record<string, string>>;
}

const topic = { name: '主题', description: '特派团、节或任何词；不填则列出全部' };
const file = { name: '导出', description: '附上文件（CSV 或 JSON）', choices: { csv: 'CSV 表格', json: 'JSON' } };
const chart = { name: '图', description: '附上条形图' };

export const zhCNCommands: CommandWordings = {
  mission: {
    description: '特派团卡片：名称、地点、报告中的相关段落',
    options: { name: { name: '名称', description: '任何名称：简称、全称、繁体、缩写、拼音' } },
  },
  ask: {
    description: '自由提问，用报告原文回答',
    options: { question: { name: '问题', description: '例如：2013/14年度维和预算是多少？' } },
  },
  search: {
    description: '按关键词查找段落',
    options: {
      words: { name: '关键词', description: '要查找的词' },
      section: { name: '节', description: '只在这一节里找，例如 五' },
      mission: { name: '特派团', description: '只找提及该特派团的段落' },
    },
  },
  paragraph: {
    description: '显示一整段',
    options: { number: { name: '编号', description: '段号，或：摘要、脚注1' } },
  },
  outline: {
    description: '报告目录，可按节查看',
    options: { section: { name: '节', description: '要查看的节，例如 五' } },
  },
  documents: {
    description: '收录的文件：列出全部，或说明其中一份',
    options: { name: { name: '名称', description: '文号、标题、拼音或年份；不填则列出全部' } },
  },
  document: {
    description: '管理者：加入一份文件',
    options: {
      file: { name: '附件', description: 'DOCX、PDF、HTML、TXT、Markdown 或 Akoma Ntoso，最大 25 MB' },
      symbol: { name: '文号', description: '例如 A/68/652；不填则从文件首页读取' },
      language: {
        name: '语文',
        description: '不填则从文件中判断',
        choices: { 'zh-Hans': '简体中文', 'zh-Hant': '繁体中文', en: '英文' },
      },
    },
  },
  budget: {
    description: '预算、费用、索赔：每个数字一行，注明段号',
    options: { topic, export: file, chart },
  },
  figures: {
    description: '报告中的数字：兵力、伤亡、日期、百分比等',
    options: {
      topic,
      kind: {
        name: '类别',
        description: '只列这一类数字',
        choices: {
          money: '金额',
          percentages: '百分比',
          troops: '部队',
          police: '警察',
          casualties: '伤亡',
          personnel: '人员',
          counts: '数量',
          dates: '日期',
          deadlines: '期限',
          citations: '决议和报告',
        },
      },
      sort: { name: '排序', description: '按段号或日期', choices: { paragraph: '按段号', date: '按日期' } },
      export: file,
      chart,
      compare: { name: '比较', description: '把几份文件都有的同一个数字列在一起' },
    },
  },
  timeline: {
    description: '报告中的日期和期限，按时间先后画成图',
    options: { topic },
  },
  resolution: {
    description: '某项决议或报告在哪些段落被引用',
    options: { symbol: { name: '编号', description: '例如 2098、67/287、A/67/632' } },
  },
  verify: {
    description: '核对一段引文是否与报告原文一致，指出改动',
    options: { text: { name: '文字', description: '要核对的引文，可以有好几句' } },
  },
  'Verify quotes': { name: '核对引文', description: '核对消息中的引文', options: {} },
  help: { description: '用法和全部命令', options: {} },
  about: { description: '引段是什么，收录了哪些文件', options: {} },
};
