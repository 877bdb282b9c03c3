import { ComponentType, type ContainerComponent, type Message, type TopLevelComponent } from 'discord.js';
import { QUESTION_ID } from '../presentation/question.ts';

type Part = TopLevelComponent | ContainerComponent['components'][number];

/** The words of a message, whoever wrote it: its content, or the text displays of one laid out in components; '' for none. */
export const textOf = ({ content, components }: Pick<Message, 'content' | 'components'>): string =>
  content === '' ? components.flatMap(textsOf).join('\n\n') : content;

/** What a person asked us is no quote. */
function textsOf(component: Part): string[] {
  if (component.type === ComponentType.TextDisplay) return component.data.id === QUESTION_ID ? [] : [component.content];
  if (component.type === ComponentType.Container || component.type === ComponentType.Section)
    return component.components.flatMap(textsOf);
  return [];
}
