/** What may stand in a command: its first word, and the words that can follow. */
export interface Vocabulary {
  commands: readonly string[]
  /** Ids of workstreams and activities. */
  items: readonly string[]
  statuses: readonly string[]
}

/**
 * The whole lines that a line may become when its last word is completed: the first to a command, the second to an
 * item, any later one to a status. Small and capital letters are alike.
 */
export function completions(line: string, { commands, items, statuses }: Vocabulary): string[] {
  const start = line.slice(0, line.search(/\S*$/))
  const word = line.slice(start.length).toLowerCase()
  const before = start
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '').length
  const slash = word.startsWith('/') && before === 0 ? '/' : ''
  const candidates = [commands, items, statuses][Math.min(before, 2)] ?? []
  return candidates
    .filter((candidate) => candidate.toLowerCase().startsWith(word.slice(slash.length)))
    .map((candidate) => `${start}${slash}${candidate} `)
}
