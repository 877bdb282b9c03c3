/** What operators are told of the documents that they add. */
export const zhCNAdding = {
  preview: '读出的内容（尚未加入）',
  add: '加入',
  file: '附件',
  added: '已加入文件',
  soon: '几秒后即可查询；/documents 列出全部文件。要移除，请在机器人所在的机器上执行 npm run corpus -- remove。',
  footnotes: (count: number) => `脚注 ${count} 条`,
  warning: (warning: string) => `请留意：${warning}`,
  moreWarnings: (count: number) => `另有 ${count} 处请留意`,
  operatorsOnly: '只有机器人的管理者可以加入文件。',
  elsewhere: '这个附件不在 Discord 上，没有下载。',
  longName: '附件的名称太长，请改短再试。',
  tooLarge: (megabytes: number) => `附件超过 ${megabytes} MB，没有加入。`,
  busy: '正在读取另一份文件，请稍后再试。',
  notDownloaded: '没能从 Discord 下载这个附件，请重新附上再试。',
  refused: (reasons: string) => `没有加入：${reasons}`,
  moreFaults: (count: number) => `另有 ${count} 处问题。`,
};

export type AddingWording = typeof zhCNAdding;
