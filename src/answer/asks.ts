/** What a question wants to know. */
export type Asks =
  | 'count'
  | 'money'
  | 'share'
  | 'duration'
  | 'size'
  | 'when'
  | 'person'
  | 'who'
  | 'resolution'
  | 'where'
  | 'why'
  | 'compare'
  | 'list'
  | 'how'
  | 'what'
  | 'whether';

/** In order of how surely the words tell: the first that fits is the main one. */
const PATTERNS: readonly (readonly [Asks, RegExp])[] = [
  // 决议是几号通过的 asks for the day, not for the number.
  [
    'when',
    /(?:几号|几月几[号日]|哪一?[天日]|何时|什么时候)(?:被|由|才|就)?(?:通过|授权|设立|核准|批准|发布|生效|作出)/u,
  ],
  // 西非几个国家怎么凑的 counts nothing.
  ['how', /几(?:个|家|国|方)?\p{Script=Han}{0,4}(?:怎么|如何|怎样)/u],
  [
    'person',
    /(?:哪国人|什么国籍|国籍是)|(?<!的)(?:是|叫)谁[?。]?$|(?:叫(?:什么|啥)(?:名字)?|姓甚名谁|姓名|名字(?:是|叫)|什么名字)|(?:司令|指挥官|代表|团长|主任|秘书长|部长|行长|主席|总统|专员|负责人|领导人)(?:现在|目前)?(?:是|叫)谁|谁(?:是|担任|当)[^,。?]{0,20}(?:司令|指挥官|代表|团长|主任|秘书长|部长|行长|主席|总统|专员)|\b(?:name of the (?!mission|report|operation)|who (?:is the|commands|leads|heads|runs)|what is .{0,40}'s name)/u,
  ],
  [
    'resolution',
    /(?:哪|什么|几号)(?:一?[项个份条]|几项|些)?(?:[^,。?]{0,4})?决议|决议(?:是|的)?(?:哪|多少|几|编号)|第几号决议|依据(?:什么|哪)|文号|\b(?:which|what)\b[^?]{0,40}\bresolutions?\b/u,
  ],
  [
    'share',
    /百分之(?:几|多少)|百分比|几成|多少比例|占[^,。?]{0,6}(?:多少|几)|比例(?:是|为|有)?(?:多少|几)|(?:what|which) (?:share|percentage|proportion|per ?cent)|by how much|how much (?:cheaper|less|lower|higher|faster|shorter|smaller|larger)\b/u,
  ],
  [
    'money',
    /多少钱|花了?多少|(?:预算|费用|经费|支出|金额|拨款|摊款|开支|款项|成本|工资|薪\p{Script=Han}?)[^,。?]{0,6}(?:多少|几|有多|怎么样)|(?:多少|几)个?亿|多少(?:亿|万)?(?:美元|美金|欧元|资金|经费|预算|费用|摊款|拨款|捐款|会费)|(?:津贴|补贴|补助|奖金|抚恤金|赔偿金)[^,。?]{0,6}(?:多少|几)|(?<!by )how much\b|how many dollars|\bwhat\b[^?]{0,40}\b(?:budget|cost|expenditure)s?\b|赔了?多少(?!件|个|名|起|次|人)/u,
  ],
  ['duration', /多久|多长时间|多少(?:个?月|年|天|时间)|(?<!哪)几(?:年|个?月|天|周)(?!份)|how long/u],
  ['size', /多长(?!时间)|多高|多重|多远|多宽|多深|面积|\bhow (?:tall|high|far|wide|deep|heavy)\b/u],
  [
    'when',
    /什么时候|啥时候|何时|哪(?:一|几)?[年月天]|几月|几号(?!决议)|哪个月|什么时间|多会儿|(?:^|[,，] ?)when\b|\bwhen (?:did|does|do|will|was|were|is|are|should|can)\b|(?:what|which) (?:year|date|month)/u,
  ],
  [
    'count',
    /多少|(?<!哪)几(?:个|名|人|次|项|件|位|支|架|艘|辆|种|份|起|期|轮|回|趟|宗|笔|国|家|所|条|处|场|批|届|段|大)|第几|\bhow many\b|\bnumber of\b/u,
  ],
  [
    'compare',
    /各自|分别|对比|比较|相比|有什么(?:不同|区别|差别)|哪个(?:更|先)|谁(?:先|更|多)|\b(?:compare|difference|versus|vs)\b/u,
  ],
  [
    'list',
    /哪些|哪几|有什么|列出|列举|都(?:是|有)(?:什么|谁)|什么岗位|几(?:根|条|大)支柱|\bwhich\b[^?]{0,30}s\b|\blist\b|what are the/u,
  ],
  ['why', /为什么|为何|为啥|原因|目的|怎么会|凭什么|\bwhy\b|purpose|reason/u],
  [
    'where',
    /哪里|哪儿|何处|什么地方|哪个(?:国家|地区|州|省|城市|地方)|在哪|哪国|\bwhere\b|which (?:country|region|state)/u,
  ],
  [
    'who',
    /谁|何人|哪个(?:部门|机构|单位|组织)|由哪|\bwho\b|\bwhom\b|which (?:body|office|department|organi[sz]ation)/u,
  ],
  [
    'whether',
    /吗[?。]?$|是否|是不是|有没有|了没有?|没有[?。]?$|能不能|会不会|^(?:is|are|was|were|do|does|did|has|have|can|will)\b/u,
  ],
  ['how', /怎么|怎样|如何|\bhow\b/u],
];

/** A question cut down to its noun: 马里稳定团的死亡人数. */
const NOUNS: readonly (readonly [Asks, RegExp])[] = [
  ['count', /(?:人数|数量|数目|次数|件数|兵力)[?。]?$/u],
  ['money', /(?:预算|费用|经费|开支|支出|金额)(?:总额|总数)?[?。]?$/u],
  ['share', /(?:比例|百分比|占比|比重)[?。]?$/u],
  ['when', /(?:日期|时间|年份)[?。]?$/u],
];

/** Everything that the folded question asks, the main thing first; 'what' when no word tells. */
export function asksOf(folded: string): readonly Asks[] {
  const asked = PATTERNS.filter(([, pattern]) => pattern.test(folded)).map(([asks]) => asks);
  if (asked.length > 0) return asked;
  const noun = NOUNS.find(([, pattern]) => pattern.test(folded));
  return [noun?.[0] ?? 'what'];
}
