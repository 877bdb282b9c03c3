import { readAnswered } from '../../src/command/answered.ts';
import { BUTTON, type Command } from '../../src/command/command.ts';
import { expectedIn } from '../../src/command/expected.ts';
import { feedbackOf } from '../../src/command/feedback.ts';
import { keptMessage, notKeptMessage } from '../../src/presentation/replies/feedback.ts';
import { UserError } from '../../src/presentation/wording/wording.ts';
import { aside } from '../../src/queue/queue.ts';

/** Keeps which paragraph was expected, as the form of `wrong` was filled in; what cannot be kept can be filled in again. */
export const feedback: Command = {
  name: 'feedback',
  ...BUTTON,
  async respond(options, { keepFeedback, library, wording }) {
    if (!keepFeedback) throw new UserError((words) => words.errors.expired);
    const answered = readAnswered(options, library);
    try {
      const expected = expectedIn(String(options.expected ?? ''), answered, library, wording);
      await aside(() => keepFeedback(feedbackOf(answered, expected, wording)));
      return { answer: 'text', message: keptMessage(expected, wording) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { question, held } = answered;
      return { answer: 'error', message: notKeptMessage(error.sentence(wording), question, held, wording) };
    }
  },
};
