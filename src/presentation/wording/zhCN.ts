import type { Erratum } from '../../report/paragraph.ts';

/** Every word the bot says in Simplified Chinese. */
export const zhCN = {
  locale: 'zh-CN',
  language: 'zh-Hans' as 'zh-Hans' | 'zh-Hant' | 'en',
  open: '“',
  close: '”',
  separator: '：',
  list: (items: readonly string[]) => items.join('、'),
  sic: ({ printed, suggested, confidence }: Erratum) =>
    `〔原文如此，疑为“${suggested}”，印作“${printed}”${confidence === 'low' ? '，据本文无法判定' : ''}〕`,
  symbolNotPrinted: '文号据外部资料',
  quotedIn: { 'zh-Hans': '引文为简体原文', 'zh-Hant': '引文为繁体原文', en: '引文为英文原文' },
  others: '其他相关段落',
  nearest: '最接近的段落（不是答案）',
  missing: {
    name: (name: string) => `语料未提及“${name}”。`,
    words: (name: string) => `语料中没有与“${name}”有关的段落。`,
    paragraph: (name: string) => `语料中没有“${name}”这一段；/outline 列出各节。`,
    symbol: (name: string) => `语料未引用“${name}”。`,
    figures: (name: string) => (name ? `语料中没有与“${name}”有关的这类数字。` : '语料中没有这类数字。'),
    period: (name: string) => `语料没有给出“${name}”的有关内容。`,
    person: (name: string) => (name ? `语料没有给出“${name}”的人名。` : '语料没有给出所问的人名。'),
    number: (name: string) => (name ? `语料没有给出“${name}”的这个数字。` : '语料没有给出所问的数字。'),
    date: (name: string) => (name ? `语料没有给出“${name}”的这个时间。` : '语料没有给出所问的时间。'),
  },
  didYouMean: '您要找的是不是：',
  previousPage: '上一页',
  nextPage: '更多',
  page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  part: (part: number, parts: number) => `（${part}/${parts}）`,
  fullText: '官方全文',
  backToOutline: '返回目录',
  footnotes: '脚注',
  outline: '目录',
  chooseSection: '选择一节',
  paragraphs: (first: number, last: number) => (first === last ? `第${first}段` : `第${first}至${last}段`),
  paragraphCount: (count: number) => `共 ${count} 段`,
  mission: {
    about: (count: number) => `专门论述（${count} 段）`,
    mentions: (count: number) => `其他提及（${count} 处）`,
    located: '当地的特派团和机构：',
    notMentioned: '语料未提及该名称。',
  },
  citedIn: (symbol: string) => `引用 ${symbol} 之处`,
  figures: {
    title: (topic: string | null, count: number) => (topic ? `${topic}：数字 ${count} 个` : `数字 ${count} 个`),
    budget: (topic: string | null) => (topic ? `${topic}：预算和费用` : '预算和费用'),
    key: '关键数字',
    showQuote: '查看其中一个数字的引文',
    printed: (words: string, paragraph: string) => `${paragraph}的 ${words}`,
    within: (part: string, whole: string) => `注：${part} 可能包含在${whole} 之内；均按原文列出，不相加。`,
    differs: (parts: string, rounded: string) => `注：${parts} 与${rounded} 是不同的数字；均按原文列出，不相加。`,
  },
  sharing: {
    option: { name: '私密', description: '只有您看得到答案' },
    cite: '引用格式',
    context: '上下文',
    share: '分享到频道',
    expand: '展开：选几条引文，合成一段分享',
    remove: '删除',
    gap: '〔…〕',
    sharedBy: (person: string) => `${person} 分享`,
    tooLong: '选中的引文合起来超出一条消息的长度，请少选几条。',
    notYours: '只有提问的人和可以管理消息的人才能删除这条答案。',
    removed: '已删除。',
    dated: (date: string) => `首次印发的日期不详，以下用重发日期 ${date}`,
    forms: {
      unZh: '联合国（中文）',
      unEn: '联合国（英文）',
      gbt: 'GB/T 7714-2015',
      apa: 'APA 7',
      apaInText: 'APA 7（正文中）',
      bibtex: 'BibTeX',
      markdown: 'Markdown',
    },
  },
  timeline: {
    title: (topic: string | null, count: number) => (topic ? `${topic}：日期 ${count} 个` : `日期 ${count} 个`),
    event: '日期',
    deadline: '期限',
    report: '报告本身的日期',
    issued: '报告印发',
    reissued: '报告重发',
  },
  chart: {
    money: (unit: string) => `金额（${unit}）`,
    people: '人数',
    percent: '百分比（满格为 100%）',
    things: (subject: string, unit: string) => `${subject}（${unit}）`,
    scale: (from: string, below: string) => `${from} 至 ${below}`,
    periods: '时期不同，逐条注明',
    none: '这一页没有适合画成条形图的数字（日期见 /timeline）。',
    left: (count: number) => `图中未画 ${count} 个数字：日期、文号，或没有同类可比；见下。`,
    failed: '图没有画成；内容都在下面。',
    between: '；',
    more: (count: number) => `另有 ${count} 项，见正文`,
  },
  verify: {
    summary: (counts: string) => `核对引文：${counts}`,
    count: (outcome: string, count: number) => `${outcome} ${count} 句`,
    outcome: {
      verbatim: '逐字一致',
      verbatim_folded: '仅宽度、空格或字形不同',
      altered: '有改动',
      paraphrase: '意思相近（不是原文）',
      not_found: '未找到',
    },
    nearest: '最接近的原文：',
    leftOut: (printed: string) => `漏掉 ${printed}`,
    added: (posted: string) => `多出 ${posted}`,
    joined: '此处起接自别处',
    nothing: '这段文字里没有可以核对的句子。',
    tooLong: (most: number) => `文字太长：每次最多核对 ${most} 个字，请分段核对。`,
    shownOnly: (shown: number, all: number) => `文字较长，只显示 ${all} 句中的 ${shown} 句，有改动的在前。`,
    unchecked: (count: number) => `另有 ${count} 句没有核对，请分段核对。`,
  },
  help: {
    title: '引段：用报告原文回答',
    intro: '直接提问，或使用下列命令。每一条引文都是报告原文，注明文号和段号。',
  },
  about: {
    title: '关于引段',
    what: '引段从联合国报告中查找、引用、注明出处，从不自己撰写答案。引号内的每个字都与原文相同；原文的错误保留，并在引号外注明〔原文如此〕。',
    holds: '语料',
    errata: (count: number) => `已记录原文错误 ${count} 处`,
  },
  errors: {
    unknownCommand: (name: string) => `没有 /${name} 这个命令；/help 列出全部命令。`,
    missingOption: (name: string) => `请填写“${name}”。`,
    unknownChoice: (name: string, choices: string) => `没有“${name}”这一项；可选：${choices}。`,
    unknownSection: (name: string) => `报告没有“${name}”这一节；/outline 列出各节。`,
    expired: '这个按钮已失效，请重新提问。',
    bug: (id: string) => `出了差错，我们已记录。如需反馈，请附编号 ${id}。`,
  },
  conversation: {
    reask: '重新回答',
    pingOff: '这条回复我读不到：Discord 只把提及我的消息交给我。回复时请让“@提及”保持开启，或者直接 @ 我。',
    unseen: '您回复的那条消息没有提及我，我读不到。请把问题写在 @ 我的后面。',
    tooLong: (name: string, limit: number) => `“${name}”最长 ${limit} 个字，请缩短后再试。`,
    gone: '读不到原来的问题：它已被删除，或不再提及我。',
    notYours: '只有提问者和管理消息的成员可以重新回答。',
  },
  chat: {
    welcome:
      '引段：直接提问，或输入 /help 看全部命令，按 Tab 补全，Ctrl+D 结束。\n(English: npm run chat -- --locale en-US)',
  },
  /** The local channel's own words; strings alone, since they are sent to the page. */
  web: {
    language: '简体中文',
    title: '引段：本地频道',
    channel: '维和报告',
    topic: '提问，或输入 / 使用命令；答案只引用报告原文',
    reader: '读者',
    bot: '应用',
    languages: '语言',
    theme: '切换深色和浅色',
    messages: '消息',
    hello: '欢迎来到 #维和报告',
    start: '直接提问，或从这些例子开始：',
    examples: [
      '2013年有多少维和人员被打死？',
      '2013/14年度维和预算一共多少钱？',
      '马里稳定团是什么时候成立的？',
      '报告怎么说无人驾驶飞行器？',
      '性剥削和性虐待的指控有多少？',
    ] as readonly string[],
    write: '提问，或输入 / 使用命令',
    send: '发送',
    leave: '取消命令',
    commands: '命令',
    suggestions: '可选的值',
    required: '必填',
    optional: '选填',
    noSuggestions: '没有可选的值',
    yes: '是',
    no: '否',
    fillIn: '请填写或选择：',
    used: '使用了',
    private: '只有您能看到这条消息',
    dismiss: '关闭这条消息',
    actions: '消息操作',
    copy: '复制文字',
    edited: '已编辑',
    thinking: '引段正在思考…',
    typing: '引段正在输入…',
    done: '完成',
    spoiler: '显示隐藏的文字',
    download: '下载',
    failed: '操作失败：',
    lost: '与引段的连接断开了，正在重连…',
  },
  commands: {
    mission: {
      description: '一个特派团的卡片：名称、地点，报告关于它的段落',
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
    budget: {
      description: '预算、费用、索赔：每个数字一行，注明段号',
      options: {
        topic: { name: '主题', description: '特派团、节或任何词；不填则列出全部' },
        export: { name: '导出', description: '附上表格文件', choices: { csv: 'CSV 表格', json: 'JSON' } },
        chart: { name: '图', description: '附上条形图' },
      },
    },
    figures: {
      description: '报告中的数字：兵力、伤亡、日期、百分比等',
      options: {
        topic: { name: '主题', description: '特派团、节或任何词；不填则列出全部' },
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
        sort: { name: '排序', description: '按段号或按日期', choices: { paragraph: '按段号', date: '按日期' } },
        export: { name: '导出', description: '附上表格文件', choices: { csv: 'CSV 表格', json: 'JSON' } },
        chart: { name: '图', description: '附上条形图' },
      },
    },
    timeline: {
      description: '报告中的日期和期限，按时间先后画成图',
      options: { topic: { name: '主题', description: '特派团、节或任何词；不填则列出全部' } },
    },
    resolution: {
      description: '一项决议或一份报告在何处被引用',
      options: { symbol: { name: '编号', description: '例如 2098、67/287、A/67/632' } },
    },
    verify: {
      description: '核对一段引文是否与报告原文一致，指出改动',
      options: { text: { name: '文字', description: '要核对的引文，可以有好几句' } },
    },
    'Verify quotes': { name: '核对引文', description: '核对消息中的引文', options: {} },
    help: { description: '用法和全部命令', options: {} },
    about: { description: '引段是什么，收录了哪些文件', options: {} },
  } as CommandWording,
};

/** Names and descriptions of commands and their options, by their Latin names. */
export type CommandWording = Readonly<
  Record<
    string,
    {
      /** Of what stands in the menu of a message, which people never type. */
      readonly name?: string;
      readonly description: string;
      readonly options: Readonly<Record<string, OptionWording>>;
    }
  >
>;

export interface OptionWording {
  readonly name: string;
  readonly description: string;
  /** By value, where only some values are allowed. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** What each language says; the same keys in all. */
export type Wording = typeof zhCN;
