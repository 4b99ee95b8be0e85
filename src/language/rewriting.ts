/** Words, and what is written for them. */
export type Rewriting = readonly [RegExp, string]

const han = /[\u3400-\u9fff]/

/**
 * Replaces one after the other. Most texts hold none of what is looked for, and one look for any of it tells so; a text
 * without Han characters is not searched for them.
 */
export function rewriting(pairs: readonly Rewriting[]): (text: string) => string {
  const anyOf = (some: readonly Rewriting[], flags: string) => {
    const sources = some.filter(([{ ignoreCase }]) => ignoreCase === (flags === 'i')).map(([{ source }]) => source)
    return sources.length > 0 ? new RegExp(sources.map((source) => `(?:${source})`).join('|'), flags) : null
  }
  const looks = (some: readonly Rewriting[]) => [anyOf(some, ''), anyOf(some, 'i')].filter((look) => look !== null)
  const plain = looks(pairs.filter(([{ source }]) => !han.test(source)))
  const written = looks(pairs.filter(([{ source }]) => han.test(source)))
  return (text) => {
    const found = plain.some((look) => look.test(text)) || (han.test(text) && written.some((look) => look.test(text)))
    return found ? pairs.reduce((words, [pattern, instead]) => words.replace(pattern, instead), text) : text
  }
}
