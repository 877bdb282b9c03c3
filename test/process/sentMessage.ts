/** All text of a message as it was sent, in reading order. */
export const textOf = (message: unknown): string =>
  JSON.stringify(message, (_, value) => value)
    .match(/"content":"(?:[^"\\]|\\.)*"/gu)
    ?.join('\n') ?? '';

/** The custom_ids of a message, in order. */
export const customIds = (message: unknown): string[] =>
  [...JSON.stringify(message).matchAll(/"custom_id":"((?:[^"\\]|\\.)*)"/gu)].map((match) =>
    JSON.parse(`"${match[1]}"`),
  );

/** The custom_id of the button that is called so. */
export const idOf = (message: unknown, label: string): string => {
  const [, id = ''] =
    new RegExp(`"label":"${label}","custom_id":"((?:[^"\\\\]|\\\\.)*)"`, 'u').exec(JSON.stringify(message)) ?? [];
  return JSON.parse(`"${id}"`);
};

/** Where a message leads, by its buttons and by its words. */
export const linksOf = (message: unknown): string[] =>
  Array.from(JSON.stringify(message).matchAll(/https?:\/\/[^\s"()]+/gu), ([url]) => url);
