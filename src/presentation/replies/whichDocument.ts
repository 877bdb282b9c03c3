import { type DocumentInfo, dateOf } from '../../report/documentInfo.ts';
import { LIMITS } from '../fit/limits.ts';
import { shortened } from '../fit/shortened.ts';
import { questionDisplay } from '../markdown/question.ts';
import { ACCENT, type Choice, type Message, type Request } from '../message.ts';
import { display, line, row } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** `A/68/652 《维持和平行动…》 2014`: a document in lists; `more` tells one of its languages. */
export function documentLabel(info: DocumentInfo, { language }: Wording, more = ''): string {
  const { symbol, title } = info;
  const year = [dateOf(info)?.slice(0, 4), more].filter(Boolean).join(' · ');
  const name = language === 'en' ? title.en : `《${title.zh}》`;
  const head = shortened(`${symbol} ${name}`, LIMITS.optionLabel - year.length - 1);
  return `${head} ${year}`.trim();
}

/** Asks which document is meant; the choice repeats the request with it. */
export function whichDocumentMessage(choices: readonly Choice[], request: Request, wording: Wording): Message {
  const { choosing } = wording;
  const more = choices.length > LIMITS.options ? [line('small', choosing.newest(LIMITS.options))] : [];
  // A question too long for a custom_id is read back from here.
  const [longest] = Object.values(request.options)
    .filter((value) => typeof value === 'string')
    .toSorted((a, b) => b.length - a.length);
  return {
    accent: ACCENT.text,
    components: [
      ...(longest ? [questionDisplay(longest)] : []),
      display(line('body', choosing.which(choices.length)), ...more),
      row({
        kind: 'select',
        placeholder: choosing.placeholder,
        request,
        fills: 'document',
        choices: choices.slice(0, LIMITS.options),
      }),
    ],
  };
}
