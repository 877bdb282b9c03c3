/** The package ships its dictionaries without types. */
declare module 'opencc-js/dict/*' {
  /** Simplified characters with their Traditional ones. */
  const characters: string;
  export default characters;
}
