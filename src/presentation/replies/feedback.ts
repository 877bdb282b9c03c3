import { citation } from '../../report/citation.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { formIdOf } from '../fit/size.ts';
import { questionDisplay } from '../markdown/question.ts';
import { ACCENT, type Form, type Message, type Options } from '../message.ts';
import { button, display, line, row } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** The command behind the button, which opens the form, and the one that gets what is filled in. */
export const WRONG = 'wrong';
export const FEEDBACK = 'feedback';

/** What the form fills in. */
const EXPECTED = 'expected';
/** Code points that may be typed. */
export const LONGEST_EXPECTED = 200;

const filling = (options: Options): Pick<Form, 'request' | 'fills'> => ({
  request: { command: FEEDBACK, options },
  fills: EXPECTED,
});

/** Asks which paragraph should have been the answer. */
export const feedbackForm = (options: Options, { feedback }: Wording): Form => ({
  title: feedback.wrong,
  label: feedback.label,
  hint: feedback.hint,
  longest: LONGEST_EXPECTED,
  ...filling(options),
});

/** Whether the form can hold this where the message shows the question; the button needs less room. */
export const fitsForm = (options: Options, question: string | undefined): boolean =>
  formIdOf(filling(options), question) !== null;

/** Thanks, and what has been kept: the paragraphs that answer, that none does, or that the person did not know. */
export const keptMessage = (expected: readonly Paragraph[] | 'none' | null, wording: Wording): Message => ({
  accent: ACCENT.text,
  ephemeral: true,
  components: [display(line('body', thanks(expected, wording)))],
});

function thanks(expected: readonly Paragraph[] | 'none' | null, { feedback, list, language }: Wording): string {
  if (expected === null) return feedback.expectedUnknown;
  if (expected === 'none') return feedback.expectedNone;
  return feedback.expected(list(expected.map((paragraph) => citation(paragraph, language))));
}

/** Feedback as maintainers read it. */
interface Posted {
  readonly question: string;
  readonly found: boolean;
  /** References. */
  readonly shown: readonly string[];
  readonly short: string | null;
  /** Places. */
  readonly expected: readonly string[] | 'none' | null;
}

/** For maintainers: the question, what was shown and what was expected, above the line that a script reads. */
export function postedMessage(
  { question, found, shown, short, expected }: Posted,
  kept: string,
  { feedback, list }: Wording,
): Message {
  const { posted } = feedback;
  const places = list([...new Set(shown.map((reference) => reference.replace(OFFSETS, '')))]);
  const answer = [places, ...(short === null ? [] : [short])].filter(Boolean).join(' · ');
  const should = expected === null ? posted.unknown : expected === 'none' ? posted.none : list(expected);
  return {
    accent: ACCENT.text,
    components: [
      display(line('heading', feedback.wrong), line('body', question)),
      display(
        line('body', found ? posted.shown(answer) : posted.nearest(places)),
        line('body', posted.expected(should)),
      ),
      display(line('code', kept)),
    ],
  };
}

/** Of a quote in its paragraph. */
const OFFSETS = /:\d+-\d+$/u;

/** Why nothing was kept, with the question and a button that opens the form again. */
export const notKeptMessage = (
  sentence: string,
  question: string,
  options: Options,
  { feedback }: Wording,
): Message => ({
  accent: ACCENT.error,
  ephemeral: true,
  components: [
    questionDisplay(question),
    display(line('body', sentence)),
    row(button(feedback.again, { command: WRONG, options })),
  ],
});
