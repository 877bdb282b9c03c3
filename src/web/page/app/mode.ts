/** What the composer holds: a line of plain words, or a command being filled in. */
export interface Mode {
  readonly elements: readonly HTMLElement[];
  /** Undefined where the button that sends is all there is. */
  readonly input: () => HTMLElement | undefined;
  /** Does what is meant, or tells the person what is missing; true when it is done. */
  readonly submit: () => boolean;
  /** The same again, in the language of now. */
  readonly again: () => Mode;
}
