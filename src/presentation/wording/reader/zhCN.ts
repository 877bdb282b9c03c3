/** The pages that show a whole report. */
export const zhCNReader = {
  open: '在线阅读',
  skip: '跳到正文',
  issued: (date: string) => `${date}印发`,
  reissued: (date: string) => `${date}重发`,
  related: {
    original: (symbol: string) => `原文件：${symbol}`,
    corrigendum: (symbol: string) => `更正：${symbol}`,
    addendum: (symbol: string) => `增编：${symbol}`,
  },
  linkTo: (paragraph: string) => `${paragraph}的链接`,
  backTo: (footnote: string) => `回到标有${footnote}之处`,
  all: '收录的报告',
  nothing: '这个地址没有报告：请核对链接，或从收录的报告里选一份。',
  cite: { label: '引用', paragraph: (name: string) => `引用${name}`, copy: '复制', copied: '已复制', record: 'JSON' },
  figures: {
    title: '全文数字',
    count: (count: number) => `共 ${count} 个数字，均按原文列出；段号通往所在的句子。`,
    number: '数字',
    subject: '所指',
    period: '时期',
    paragraph: '段落',
  },
  beside: { title: '中英对照', none: '这种语文的文本没有这一段。' },
  search: {
    label: '查找词语、数字或日期',
    button: '查找',
    title: '查找',
    found: (words: string) => `查找：${words}`,
    count: (count: number) => `${count} 段，最相关的在前`,
    nothing: '没有找到这些词语；请换个说法，或者少写几个词。',
    everywhere: '在全部报告里查找',
  },
};

export type ReaderWording = typeof zhCNReader;
