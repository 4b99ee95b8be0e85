/**
 * Distance between two words, counting a swap of neighbours as one slip (optimal string alignment), or more than `most`
 * as soon as it is clear that it will be.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let value = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1)
      row.push(value)
      if (value < least) least = value
    }
    if (least > most) return most + 1
    before = previous
    previous = row
  }
  return previous[b.length] ?? most + 1
}

/** How many slips a word of this length may hold: none in short ones, then growing with length. */
export function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

/** Words sorted for looking up near ones: by first letter and length. */
export class Vocabulary {
  private readonly shelves = new Map<string, string[]>()
  private readonly known = new Set<string>()

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (this.known.has(word)) continue
      this.known.add(word)
      const shelf = `${word[0]}${word.length}`
      const list = this.shelves.get(shelf)
      if (list) list.push(word)
      else this.shelves.set(shelf, [word])
    }
  }

  has(word: string): boolean {
    return this.known.has(word)
  }

  /** The nearest word that starts alike, or null when none is near enough or two are equally near. */
  nearest(word: string): string | null {
    const most = slipsAllowed(word.length)
    if (most === 0) return null
    // A letter that was struck twice makes a short word of a shorter one: "hubb".
    const once = word.replace(/(.)\1/, '$1')
    if (once !== word && once.length < 4 && this.known.has(once)) return once
    let best: string | null = null
    let distance = most + 1
    let rivals = 0
    // A swap of the first two letters moves the first letter.
    for (const first of new Set([word[0], word[1]])) {
      for (let length = word.length - most; length <= word.length + most; length++) {
        for (const candidate of this.shelves.get(`${first}${length}`) ?? []) {
          const allowed = Math.min(most, slipsAllowed(candidate.length))
          const d = slips(word, candidate, allowed)
          // Two slips make another word of many; the beginning is seldom one of them.
          if (d > allowed || (d > 1 && candidate.slice(0, 3) !== word.slice(0, 3))) continue
          if (d < distance) {
            best = candidate
            distance = d
            rivals = 0
          } else if (d === distance && d <= most && candidate !== best) {
            rivals++
            // Letters that only changed places are all there; else one is left out more often than one is put in.
            if (distance === 1 && best !== null && !sameLetters(word, best))
              if (candidate.length > word.length || sameLetters(word, candidate)) best = candidate
          }
        }
      }
    }
    return distance <= most && rivals === 0 ? best : rivals > 0 && distance <= 1 ? best : null
  }

  /**
   * Words that were typed without a space, as few as it takes, or null. All must be known to `known`; short ones are taken
   * from the smallest words only, as else nearly anything could be cut.
   */
  split(word: string, known: (part: string) => boolean = (part) => this.known.has(part)): string[] | null {
    if (word.length < 5 || word.length > 40) return null
    const best: (string[] | null)[] = [[]]
    for (let to = 1; to <= word.length; to++) {
      best[to] = null
      for (let from = 0; from <= to - 2; from++) {
        const before = best[from]
        const part = word.slice(from, to)
        if (!before || before.length >= 9 || !(part.length < 4 ? smallest.has(part) : known(part))) continue
        if (!best[to] || before.length + 1 < (best[to]?.length ?? 0)) best[to] = [...before, part]
      }
    }
    const parts = best[word.length]
    return parts && parts.length > 1 && (parts.length === 2 || parts.some((part) => part.length > 3)) ? parts : null
  }
}

/** The words of two and three letters that run into others. */
const smallest = new Set(
  'who whos why how is are was the of on in to by at for and do due did does has can its it me my pls plz we us you an as or not all any get ws'.split(
    ' ',
  ),
)
