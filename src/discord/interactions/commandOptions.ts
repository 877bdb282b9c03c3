import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { Options } from '../../presentation/message.ts';
import type { AttachedFile } from './attachedFile.ts';

/** The options of a command, typed to the end or not (docs: Receiving and Responding, Interaction Data). */
interface Data {
  readonly options?: readonly Given[] | undefined;
  readonly resolved?: { readonly attachments?: Readonly<Record<string, AttachedFile>> } | undefined;
}

interface Given {
  readonly type: Type;
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly Given[] | undefined;
}

/** The options that a person filled in. */
export const typedIn = (data: Data): Options =>
  Object.fromEntries(filled(data).map(({ name, value = '' }) => [name, value]));

/** The file that a person attached; Discord says where it lies. */
export const attachedIn = (data: Data): AttachedFile | undefined => {
  const attached = filled(data).find(({ type }) => type === Type.Attachment);
  return data.resolved?.attachments?.[String(attached?.value)];
};

/** The option in which a person is typing, and the text so far. */
export function focusedIn(data: Data): { readonly option: string; readonly typed: string } {
  const { name = '', value = '' } = filled(data).find(({ focused }) => focused) ?? {};
  return { option: name, typed: String(value) };
}

/** The options of a subcommand stand below it. */
const filled = ({ options = [] }: Pick<Data, 'options'>): Given[] =>
  options.flatMap((option) =>
    option.type === Type.Subcommand || option.type === Type.SubcommandGroup ? filled(option) : [option],
  );
