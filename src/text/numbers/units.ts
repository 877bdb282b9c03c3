/** `things` are counted one by one: 个, 项, 次. */
export type Measure = 'money' | 'share' | 'time' | 'people' | 'things';

/** A unit at a place of a folded text, with its length there. */
export interface Unit {
  readonly name: string;
  readonly measure: Measure;
}

const NAMES: Readonly<Record<Measure, string>> = {
  money: '美元 欧元 英镑 日元 人民币元 人民币 瑞士法郎 非洲法郎 法郎 卢比 卢布 港元 新台币 加元 澳元 元 美分',
  share: '% ‰ 个百分点',
  time: '周年 年 个月 个星期 星期 周 个工作日 工作日 天 日 个小时 小时 分钟 秒钟 秒 个季度 个财政年度 个年度',
  people: '名 位 人次 人',
  things:
    '个 项 次 起 件 种 条 份 架次 架 艘 辆 座 处 家 所 间 张 本 册 批 组 支 队 套 台 部 门 类 层 轮 场 例 宗 届 节 课时 户 票 笔 栋 幢 桶 箱 袋 倍 对 颗 枚 挺 吨 公吨 公斤 千克 克 公里 平方公里 米 平方米 立方米 公顷 英亩 升 加仑 千瓦 兆瓦 岁 页 段 大',
};

/** Words that begin like a unit but are not one: 两年期, 三年度, 两部门, 四次方. */
const LONGER =
  /^(?:年[期度级]|部[门分]|名[义额]|日元|条件|种族|类型|队伍|人均|大[于约小概]|次[要方]|组织|位于|处[于理]|层面|家庭|所有|本[国地]|对[于话方]|起[草]|支[助付持]|门[户类])/u;

const UNITS: readonly Unit[] = Object.entries(NAMES)
  .flatMap(([measure, names]) => names.split(' ').map((name) => ({ name, measure: measure as Measure })))
  .toSorted((a, b) => b.name.length - a.name.length);

/** The longest unit at the offset; null if another word begins there. */
export function unitAt(folded: string, at: number): Unit | null {
  const unit = UNITS.find(({ name }) => folded.startsWith(name, at));
  if (!unit) return null;
  const isLonger = unit.name.length === 1 && LONGER.test(folded.slice(at, at + 2));
  return isLonger ? null : unit;
}
