/** What a person asks for, whichever way it came: a slash command, a button, a line in the terminal. */
export interface Request {
  readonly command: string;
  readonly options: Options;
}

export type Options = Readonly<Record<string, string | number | boolean>>;
