import { budget as findBudget } from '../src/answer/lookup/figures.ts';
import type { Command } from '../src/command/command.ts';
import { completeTopic, TOPIC, topicMeant } from '../src/command/meant.ts';
import { readOptionalText } from '../src/command/options.ts';
import { figuresReply } from '../src/command/replies.ts';
import { EXPORTS } from '../src/presentation/figures/figureFile.ts';
import { figuresIn } from '../src/presentation/replies/figureList.ts';
import { perLibrary } from '../src/search/library.ts';

const moneyOf = perLibrary((library) => figuresIn(findBudget(null, library)));

export const budget: Command = {
  name: 'budget',
  kept: true,
  aliases: ['预算', '預算'],
  options: [TOPIC, { name: 'export', choices: EXPORTS, maxLength: 10 }, { name: 'chart', flag: true }],
  respond(options, context) {
    const typed = readOptionalText(options, 'topic');
    const items = findBudget(typed ? topicMeant(typed, context.library) : null, context.library);
    return figuresReply({ command: 'budget', options }, context.wording.figures.budget(typed), items, context);
  },
  complete: (_, typed, context) => completeTopic(typed, context, moneyOf(context.library)),
};
