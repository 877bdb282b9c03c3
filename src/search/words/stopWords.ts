/** Folded words that ask or bind. Own list: Chinese and English question words and particles as typed to a bot. */
const STOP_WORDS = new Set(
  `的 了 吗 呢 啊 吧 么 嘛 是 在 有 和 与 及 或 跟 同 把 被 对 于 从 到 向 为 以 而 且 也 都 还 就 才 又 再 很 更 最 之 其 此 该 这 那 哪
  个 些 每 各 某 几 多少 多 少 什么 甚么 怎么 怎样 如何 为什么 为何 哪里 哪儿 哪些 哪个 哪一 谁 何时 何 什么样 怎么样 是否 有没有
  请 请问 告诉 我 我们 你 你们 他 他们 它 它们 她 一下 说 讲 做 给 让 要 会 能 可以 应该 已 已经 将 正在 上 下 中 里 内 外 时候 时
  年 月 日 第 等 方面 情况 关于 有关 一个 一共 总共 目前 现在 报告 提到 介绍
  a an the of in on at to for and or is are was were be been did do does what which who whom when where why how much many by with
  from it its that this these those will would can could has have had their they there about report tell me`.split(
    /\s+/u,
  ),
);

export const isStopWord = (term: string): boolean => STOP_WORDS.has(term);
