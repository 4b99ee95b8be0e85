/** First words of commands, each with what may stand in the places after it. */
export type Vocabulary = Readonly<Record<string, readonly (readonly string[])[]>>

/**
 * The whole lines that a line may become when its last word is completed: the first word to a command, with or without
 * its slash, the others to what may follow it. Small and capital letters are alike.
 */
export function completions(line: string, vocabulary: Vocabulary): string[] {
  const start = line.slice(0, line.search(/\S*$/))
  const slash = start.trim() === '' && line.slice(start.length).startsWith('/') ? '/' : ''
  const word = line.slice(start.length + slash.length).toLowerCase()
  const [command, ...before] = start.split(/\s+/).filter((part) => part !== '')
  const places = command === undefined ? null : (vocabulary[command.replace(/^\//, '').toLowerCase()] ?? [])
  const candidates = places ? (places[before.length] ?? []) : Object.keys(vocabulary)
  return candidates
    .filter((candidate) => candidate.toLowerCase().startsWith(word))
    .map((candidate) => `${start}${slash}${candidate} `)
}
