/** The package ships its dictionaries without types. */
declare module 'opencc-js/dict/STCharacters' {
  /** Simplified characters with their Traditional ones. */
  const characters: string;
  export default characters;
}
