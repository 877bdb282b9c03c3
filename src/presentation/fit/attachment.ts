import type { Attachment, Message } from '../message.ts';
import { LIMITS } from './limits.ts';

/** Discord changes any other name, which breaks its `attachment://`. Such a name also cannot leave its folder. */
const NAME = /^\w[\w.-]{0,99}$/u;

/** How a component refers to a file of its own message (Reference, Uploading Files). */
export const attachmentUrl = (name: string): string => `attachment://${name}`;

export const contentBytes = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Why Discord would refuse the files or not show them; one sentence each. */
export function attachmentFaults({ files = [], components }: Pick<Message, 'files' | 'components'>): string[] {
  const names = files.map(({ name }) => name);
  const shown = components.flatMap((component) =>
    component.kind === 'file' || component.kind === 'picture' ? [component.name] : [],
  );
  const bytes = files.reduce((sum, file) => sum + contentBytes(file).length, 0);
  return [
    ...(files.length > LIMITS.files ? [`${files.length} files, at most ${LIMITS.files} allowed`] : []),
    ...(bytes > LIMITS.fileBytes ? [`${bytes} bytes of files, at most ${LIMITS.fileBytes} allowed`] : []),
    ...(new Set(names).size < names.length ? ['a file name stands twice'] : []),
    ...names.filter((name) => !NAME.test(name)).map((name) => `“${name}” is no name for a file`),
    ...files.filter((file) => contentBytes(file).length === 0).map(({ name }) => `the file “${name}” is empty`),
    ...names.filter((name) => !shown.includes(name)).map((name) => `no component shows the file “${name}”`),
    ...shown.filter((name) => !names.includes(name)).map((name) => `the message has no file “${name}”`),
  ];
}
