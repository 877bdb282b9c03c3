/** What is said about answers that people find wrong. */
export const zhCNFeedback = {
  wrong: '这个回答不对',
  label: '应该是第几段？',
  hint: '段号，或文号加段号；不知道可留空；报告没有答案请写“无”。只记下问题和段号，不记您是谁。',
  /** Any of them says that no paragraph answers. */
  none: ['无', '没有'] as readonly string[],
  expected: (places: string) =>
    `谢谢！已记下：这个问题应由 ${places} 回答。没有记下您是谁；维护者会查看，机器人不会自动更改。`,
  expectedNone: '谢谢！已记下：报告没有回答这个问题。没有记下您是谁；维护者会查看，机器人不会自动更改。',
  expectedUnknown: '谢谢！已记下：这个回答不对。没有记下您是谁；维护者会查看，机器人不会自动更改。',
  notRead: (typed: string) => `没有读出“${typed}”是哪一段，还没有记下。`,
  several: (symbols: string) => `${symbols} 都有这一段，还没有记下。请连文号一起写。`,
  tooMany: (most: number) => `最多写 ${most} 段，还没有记下。`,
  notKept: '没能记下来，请过一会儿再试。',
  again: '再填一次',
  /** For maintainers, in the channel that they chose. */
  posted: {
    shown: (answer: string) => `当时的回答：${answer}`,
    nearest: (places: string) => `当时的回答：没有找到。最接近的：${places}`,
    expected: (places: string) => `应为：${places}`,
    none: '报告没有回答',
    unknown: '不知道',
  },
};

export type FeedbackWording = typeof zhCNFeedback;
