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
  /** Components, Anatomy of a Component. */
  customId: 100,
  /** Components, Button. */
  label: 80,
  url: 512,
  /** Components, String Select. */
  placeholder: 150,
  optionLabel: 100,
  optionValue: 100,
});
