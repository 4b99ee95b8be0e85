// Lists within an English sentence. Intl.ListFormat does the same, and costs every start the loading of its tables.

/** "a, b and c". */
export const and = (list: readonly string[]): string => joined(list, ' and ')

/** "a, b or c". */
export const or = (list: readonly string[]): string => joined(list, ' or ')

function joined(list: readonly string[], word: string): string {
  const last = list.at(-1) ?? ''
  return list.length < 2 ? last : `${list.slice(0, -1).join(', ')}${word}${last}`
}
