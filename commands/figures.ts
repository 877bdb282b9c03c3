import { compared } from '../src/answer/lookup/compared.ts';
import { FIGURE_KINDS, type FigureKindName, findFigures } from '../src/answer/lookup/figures.ts';
import type { Command } from '../src/command/command.ts';
import { completeTopic, TOPIC, topicMeant } from '../src/command/meant.ts';
import { readChoice, readFlag, readOptionalText } from '../src/command/options.ts';
import { figuresReply } from '../src/command/replies.ts';
import { EXPORTS } from '../src/presentation/figures/figureFile.ts';
import { WORDINGS } from '../src/presentation/wording/wording.ts';
import type { Figure } from '../src/report/figures/figure.ts';
import { fold } from '../src/text/fold.ts';

const ORDERS = ['paragraph', 'date'] as const;

export const figures: Command = {
  name: 'figures',
  kept: true,
  aliases: ['数字', '數字'],
  options: [
    TOPIC,
    { name: 'kind', choices: FIGURE_KINDS, maxLength: 20 },
    { name: 'sort', choices: ORDERS, maxLength: 10 },
    { name: 'export', choices: EXPORTS, maxLength: 10 },
    { name: 'chart', flag: true },
    { name: 'compare', flag: true },
  ],
  respond(options, context) {
    const { library, wording } = context;
    const typed = readOptionalText(options, 'topic');
    const named = typed ? kindNamed(typed) : null;
    const kind = readChoice('figures', options, 'kind', FIGURE_KINDS) ?? named;
    const order = readChoice('figures', options, 'sort', ORDERS);
    const found = findFigures(typed && !named ? topicMeant(typed, library) : null, kind, order, library);
    const request = { command: 'figures', options };
    if (readFlag(options, 'compare')) {
      // Side by side as printed, never subtracted.
      const items = compared(found).map(([figure, ...belongs]) => ({ figure: figure as Figure, belongs }));
      return figuresReply(request, wording.figures.compared(typed, items.length), items, context, 'comparison');
    }
    const items = found.map((figure) => ({ figure, belongs: [] }));
    return figuresReply(request, wording.figures.title(typed, found.length), items, context);
  },
  complete: (_, typed, context) => completeTopic(typed, context),
};

/** A kind of figure, by its name or its word in any language: `伤亡`, `police`. */
const kindNamed = (typed: string): FigureKindName | null =>
  FIGURE_KINDS.find((kind) =>
    [
      kind,
      ...Object.values(WORDINGS).map(({ commands }) => commands.figures?.options.kind?.choices?.[kind] ?? ''),
    ].some((word) => fold(word).text === fold(typed).text),
  ) ?? null;
