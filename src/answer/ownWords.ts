import { fold } from '../text/fold.ts';

/** A report of the Secretary-General never says that he thinks so: all of it does. */
const AUTHOR =
  /^(?<who>联合国|秘书长|这份报告|该报告|本报告|报告|作者)(?:是)?(?:对|对于|就|关于)?(?<what>.+?)(?:是)?(?:怎么看待?|如何看待?|怎么想|怎么说|怎么评价|如何评价|持什么态度|什么态度|(?:有)?(?:什么|何)(?:看法|观点|立场|态度|评价)|的(?:看法|观点|立场|态度|评价)(?:是什么|如何|怎么样)?)[?。]?$/u;
const IN_ENGLISH =
  /^what (?:does|did) (?:the )?(?:secretary-general|report|un) (?:think|say|write|believe) (?:of|about|on) (?<what>.+?)\??$/u;

/** The question without its author where it asks what the author thinks: only the subject can be found. */
export function withoutAuthor(question: string): string {
  const { text } = fold(question);
  return AUTHOR.exec(text)?.groups?.what ?? IN_ENGLISH.exec(text)?.groups?.what ?? question;
}
