/** What Discord accepts in one message of Components V2; pages are those of docs.discord.com. */
export const LIMITS = Object.freeze({
  /** Code points of all text displays together: discord-api-docs#8562; the docs do not say it. */
  codePoints: 4000,
  /** Components, containers and what they hold alike: Components, Reference. */
  components: 40,
  /** UTF-8 bytes of all text. Discord fails when bytes + 12 a text pass 10,170 (discord-api-docs#8554). */
  bytes: 9000,
  /** Buttons in an action row: Components, Action Row. */
  buttons: 5,
  /** Options of a string select: Components, String Select. */
  options: 25,
  /** Components, Button. */
  label: 80,
  url: 512,
  /** Components, String Select. */
  placeholder: 150,
  optionLabel: 100,
  optionValue: 100,
  /** Files of a message: `maxItems` of `attachments` in discord-api-spec. */
  files: 10,
  /**
   * Bytes of all files. Reference, Uploading Files, allows 20 MiB for each file; the 10 MiB that it allowed before fit
   * into every server, and no reply of ours comes near.
   */
  fileBytes: 10 * 1024 * 1024,
  /** Code points: Message, Attachment Object. */
  fileDescription: 1024,
});
