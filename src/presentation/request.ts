/** What a person asks for, by slash command, button or typed line. */
export interface Request {
  readonly command: string;
  readonly options: Options;
}

export type Options = Readonly<Record<string, string | number | boolean>>;
