import { readTopic, type Topic } from '../src/answer/lookup/topic.ts';
import type { Context, Option } from '../src/command/command.ts';
import type { Choice } from '../src/presentation/message.ts';
import type { Figure } from '../src/report/figures/figure.ts';
import type { Library } from '../src/search/library.ts';
import { fold } from '../src/text/fold.ts';
import { completeMission, labelled } from './mission.ts';

const LONGEST = 60;

/** What figures and dates are wanted of: the option of every command that lists them. */
export const TOPIC: Option = { name: 'topic', autocomplete: true, maxLength: LONGEST };

/** What the front matter prints, and numbers of documents, nobody looks for by what they count. */
const isSought = ({ kind, quote }: Figure): boolean =>
  quote.paragraph.id !== 'front' && kind !== 'resolution' && kind !== 'report';

/** What a topic means, typed or chosen. */
export function topicMeant(typed: string, library: Library): Topic {
  const entity = labelled(typed, library.gazetteer);
  return entity ? { kind: 'entity', entity } : readTopic(typed, library);
}

/** Names first, then what the figures count. */
export function completeTopic(
  typed: string,
  { library, wording }: Context,
  figures: readonly Figure[] = library.figures,
): Choice[] {
  const folded = fold(typed).text;
  // The reply is headed by what was chosen, so that is the name, not its id; but for one too long for the option.
  const names = (typed.trim() ? completeMission(typed, library, wording) : []).map(({ label, value }) => ({
    label,
    value: label.length <= LONGEST ? label : value,
  }));
  const subjects = [...new Set(figures.filter(isSought).map(({ subject }) => subject))]
    .filter((subject) => subject.length <= LONGEST && fold(subject).text.includes(folded))
    .map((subject) => ({ label: subject, value: subject }));
  return [...names, ...subjects].slice(0, 25);
}
