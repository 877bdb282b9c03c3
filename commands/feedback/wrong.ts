import { readAnswered } from '../../src/command/answered.ts';
import { BUTTON, type Command } from '../../src/command/command.ts';
import { feedbackForm } from '../../src/presentation/replies/feedback.ts';
import { sentenceMessage } from '../../src/presentation/replies/help.ts';
import { UserError } from '../../src/presentation/wording/wording.ts';

/** Asks a person who finds an answer wrong which paragraph was expected. */
export const wrong: Command = {
  name: 'wrong',
  ...BUTTON,
  instant: true,
  respond(options, { keepFeedback, library, wording }) {
    if (!keepFeedback) throw new UserError((words) => words.errors.expired);
    const { held } = readAnswered(options, library);
    const form = feedbackForm(held, wording);
    return { answer: 'text', message: sentenceMessage(form.label), form };
  },
};
