/** The package ships its dictionaries without types. */
declare module 'opencc-js/dict/*' {
  const characters: string;
  export default characters;
}
