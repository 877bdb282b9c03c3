/** Names and descriptions of commands and their options, by their Latin names. */
export type CommandWording = Readonly<
  Record<
    string,
    {
      /** Of what stands in the menu of a message, which people never type. */
      readonly name?: string;
      readonly description: string;
      readonly options: Readonly<Record<string, OptionWording>>;
    }
  >
>;

export interface OptionWording {
  readonly name: string;
  readonly description: string;
  /** By value, where only some values are allowed. */
  readonly choices?: Readonly<Record<string, string>>;
}
