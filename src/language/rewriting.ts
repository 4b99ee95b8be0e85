/** Words, and what is written for them. */
export type Rewriting = readonly [RegExp, string]

/**
 * Replaces one after the other. Most texts hold none of what is looked for, and one look for any of it tells so.
 */
export function rewriting(pairs: readonly Rewriting[]): (text: string) => string {
  const anyOf = (flags: string) => {
    const sources = pairs.filter(([{ ignoreCase }]) => ignoreCase === (flags === 'i')).map(([{ source }]) => source)
    return sources.length > 0 ? new RegExp(sources.map((source) => `(?:${source})`).join('|'), flags) : /(?!)/
  }
  const [exact, folded] = [anyOf(''), anyOf('i')]
  return (text) =>
    exact.test(text) || folded.test(text)
      ? pairs.reduce((words, [pattern, written]) => words.replace(pattern, written), text)
      : text
}
