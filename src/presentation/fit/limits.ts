/** What Discord accepts in one Components V2 message; the pages named are those of docs.discord.com. */
export const LIMITS = Object.freeze({
  /** Code points of all text displays together: discord-api-docs#8562; not in the docs. */
  codePoints: 4000,
  /** Components, including containers and their contents: Components, Reference. */
  components: 40,
  /** UTF-8 bytes of all text. Discord fails when bytes + 12 per text exceed 10,170 (discord-api-docs#8554). */
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
  /** Modal (Receiving and Responding), and Components, Label. */
  formTitle: 45,
  formLabel: 45,
  formHint: 100,
  /** Files of a message: `maxItems` of `attachments` in discord-api-spec. */
  files: 10,
  /** Bytes of all files: the former limit, which suits every server; now 20 MiB a file (Reference, Uploading Files). */
  fileBytes: 10 * 1024 * 1024,
  /** Code points: Message, Attachment Object. */
  fileDescription: 1024,
});
