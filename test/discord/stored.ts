import type { StoredComponent, StoredMessage } from 'discord-loopback';

export const isPrivate = ({ flags }: StoredMessage): boolean => (flags & 64) !== 0;

export function everyComponent({ components }: Pick<StoredComponent, 'components'>): StoredComponent[] {
  return (components ?? []).flatMap((each) => [each, ...everyComponent(each)]);
}

export const textOf = (message: StoredMessage): string =>
  everyComponent(message)
    .flatMap(({ content }) => content ?? [])
    .join('\n');

export const labelsOf = (message: StoredMessage): string[] =>
  everyComponent(message).flatMap(({ label }) => label ?? []);

export const idOf = (message: StoredMessage, label: string): string =>
  everyComponent(message).find((each) => each.label === label)?.custom_id ?? `none called ${label}`;

export const selectIn = (message: StoredMessage): StoredComponent | undefined =>
  everyComponent(message).find(({ type }) => type === 3);
