/**
 * A list within a sentence, as languages write it that need no more than a word before the last: "a, b and c". The word
 * brings its spaces. (Intl.ListFormat does the same, and costs every start the loading of its tables.)
 */
export function joined(list: readonly string[], word: string): string {
  const last = list.at(-1) ?? ''
  return list.length < 2 ? last : `${list.slice(0, -1).join(', ')}${word}${last}`
}
