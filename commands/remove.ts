import { BUTTON, type Command } from '../src/command/command.ts';
import { sentenceMessage } from '../src/presentation/replies/help.ts';
import { UserError } from '../src/presentation/wording/wording.ts';

/** Deletes an answer, for the person who asked and for people who may delete any message there. */
export const remove: Command = {
  name: 'remove',
  ...BUTTON,
  respond(_, { setting: { person, pressed }, wording }) {
    if (!pressed || !person) throw new UserError((words) => words.errors.expired);
    if (pressed.asker !== person.id && !pressed.mayManage) throw new UserError((words) => words.sharing.notYours);
    return { answer: 'text', message: sentenceMessage(wording.sharing.removed), show: 'remove' };
  },
};
