/** Words, and what is written for them. */
export type Rewriting = readonly [RegExp, string]

const han = /[\u3400-\u9fff]/
/** Letters, as people mix them in; those of an id are none. */
const letters = /[a-z](?![\d.])/i

/** So many are looked for in one look. */
const together = 16

interface Group {
  pairs: readonly Rewriting[]
  /** What finds whether a text holds any of them. */
  looks: RegExp[]
}

/**
 * Replaces one after the other. Most texts hold little of what is looked for: one look for several tells whether any of them
 * is there, and only those are tried one by one. A text without Han characters is not searched for them, nor one in Han
 * characters alone for words in letters.
 */
export function rewriting(pairs: readonly Rewriting[]): (text: string) => string {
  const all = grouped(pairs)
  const latin = grouped(pairs.filter(([{ source }]) => !han.test(source)))
  const chinese = grouped(pairs.filter(([{ source }]) => han.test(source) || !spelled(source)))
  return (text) => {
    let words = text
    for (const group of !han.test(text) ? latin : letters.test(text) ? all : chinese)
      if (group.looks.some((look) => look.test(words)))
        for (const [pattern, instead] of group.pairs) words = words.replace(pattern, instead)
    return words
  }
}

/** Whether a pattern has words written in letters, and not only classes of them. */
function spelled(source: string): boolean {
  return /[a-z]{3,}/i.test(source.replace(/\\[a-z]/gi, ''))
}

function grouped(pairs: readonly Rewriting[]): Group[] {
  return Array.from({ length: Math.ceil(pairs.length / together) }, (_, at) => {
    const group = pairs.slice(at * together, (at + 1) * together)
    // One that refers to what it found itself is looked for alone: among others its groups have other numbers.
    const alone = group
      .filter(([{ source }]) => backward.test(source))
      .map(([{ source, flags }]) => ownLook(source, flags))
    const others = group.filter(([{ source }]) => !backward.test(source))
    return { pairs: group, looks: [anyOf(others, ''), anyOf(others, 'i'), ...alone].filter((look) => look !== null) }
  })
}

const backward = /\\[1-9]/

function ownLook(source: string, flags: string): RegExp {
  return new RegExp(source, flags.replace('g', ''))
}

function anyOf(some: readonly Rewriting[], flags: string): RegExp | null {
  const sources = some.filter(([{ ignoreCase }]) => ignoreCase === (flags === 'i')).map(([{ source }]) => source)
  return sources.length > 0 ? new RegExp(sources.map((source) => `(?:${source})`).join('|'), flags) : null
}
