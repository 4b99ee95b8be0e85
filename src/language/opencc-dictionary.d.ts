/** OpenCC's table of traditional and simplified characters; the package has no types for its single dictionaries. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
