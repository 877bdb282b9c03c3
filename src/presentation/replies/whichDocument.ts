import { type DocumentInfo, dateOf, titleIn } from '../../report/documentInfo.ts';
import { faults } from '../fit/faults.ts';
import { LIMITS } from '../fit/limits.ts';
import { shortened } from '../fit/shortened.ts';
import { questionDisplay } from '../markdown/question.ts';
import { ACCENT, type Choice, type Message, type Request } from '../message.ts';
import { display, line, row } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** `A/68/652 《维持和平行动…》 2014`: a document in lists; `more` tells one of its languages. */
export function documentLabel(info: DocumentInfo, { language }: Wording, more = ''): string {
  const { hasSymbol, symbol } = info;
  const year = [dateOf(info)?.slice(0, 4), more].filter(Boolean).join(' · ');
  const name = titleIn(info, language);
  const head = shortened(hasSymbol ? `${symbol} ${name}` : name, LIMITS.optionLabel - year.length - 1);
  return `${head} ${year}`.trim();
}

/**
 * Asks which document is meant; the choice repeats the request with it. A request with too much for a custom_id must be
 * typed again: then the documents are only named.
 */
export function whichDocumentMessage(choices: readonly Choice[], request: Request, wording: Wording): Message {
  const { choosing } = wording;
  const shown = choices.slice(0, LIMITS.options);
  const more = choices.length > LIMITS.options ? [line('small', choosing.newest(LIMITS.options))] : [];
  // A question too long for a custom_id is read back from here.
  const [longest] = Object.values(request.options)
    .filter((value) => typeof value === 'string')
    .toSorted((a, b) => b.length - a.length);
  const head = longest ? [questionDisplay(longest)] : [];
  const which = line('body', choosing.which(choices.length));
  const select = {
    kind: 'select',
    placeholder: choosing.placeholder,
    request,
    fills: 'document',
    choices: shown,
  } as const;
  const asking = { accent: ACCENT.text, components: [...head, display(which, ...more), row(select)] };
  if (faults(asking).length === 0) return asking;
  const named = shown.map(({ label }) => line('item', label));
  return {
    accent: ACCENT.text,
    components: [...head, display(which, ...named), display(line('small', choosing.fillIn))],
  };
}
