/** Anything that finds passages: the bot, and what bench/ compares it with. */
export interface System {
  /** All passages at once; they are called by their places from then on. */
  index(texts: readonly string[]): Promise<void>;
  /** Settles when what `index` began is done. */
  ready(): Promise<void>;
  /** Best first. */
  find(question: string, limit: number): Promise<readonly Found[]>;
  close(): Promise<void>;
}

export interface Found {
  readonly place: number;
  readonly score: number;
}
