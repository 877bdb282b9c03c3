/** Discord's numbers. The types come from discord-api-types, but its code would be larger than the page. */

/** docs/components/reference, Component Types. */
export const COMPONENT = {
  row: 1,
  button: 2,
  select: 3,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

/** docs/components/reference, Button Styles. */
export const BUTTON = { link: 5, premium: 6 } as const;

/** docs/interactions/application-commands: command types, then option types. */
export const COMMAND = { slash: 1, message: 3 } as const;
export const OPTION = { integer: 4, boolean: 5, number: 10 } as const;

/** docs/resources/message, Message Flags. */
export const FLAG = { ephemeral: 1 << 6, loading: 1 << 7 } as const;

/** docs/interactions/receiving-and-responding, Interaction Type. */
export const COMMAND_USED = 2;
