/** The commonest family names, by which a Chinese name is told from a word. */
const FAMILY =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const TITLES =
  '行长|主席|总统|总理|部长|大使|代表|司令|指挥官|专员|团长|主任|秘书长|先生|女士|博士|将军|少将|中将|上校';
const TITLE = new RegExp(TITLES, 'gu');
const CHINESE = `[${FAMILY}]\\p{Script=Han}{1,2}(?=[对的在于和与、，,。;；:：]|表示|访问|$)`;
const FOREIGN = '\\p{Script=Han}{2,6}[·・]\\p{Script=Han}{2,6}';

/** Whether a text names a person who holds the office that the question asks about; any person where it names none. */
export function namesPerson(text: string, question: string): boolean {
  const office = question.match(TITLE)?.at(-1) ?? TITLES;
  return new RegExp(`(?:${office})(?:${CHINESE}|${FOREIGN})|${FOREIGN}(?=[^。]{0,12}(?:${office}))`, 'u').test(text);
}
