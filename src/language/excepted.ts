import type { Marked } from './references.ts'

/** Words of leaving out that stand behind what they leave out, whatever follows. */
const behind = /^(?:以外|之外|除外的?|aside|excluded|left aside)$/

/** What is no Chinese word: there the way of taking part stands behind whom it is of. */
const english = /^[a-z]/

/** What closes a stretch of exceptions that "除" opened. */
const closes = /^(?:外|以外|之外)$/

/** What can be left out: items, agencies, kinds, statuses, ways of taking part. */
function canBeLeftOut(piece: Marked): boolean {
  return (
    piece.ref !== undefined ||
    piece.named !== undefined ||
    /^(?:n\.(?:core|thematic|annex|cross)|s\.|a\.(?:leads|participants|interested))/.test(piece.concept)
  )
}

/** What may stand between the things that are left out together. */
function joins(piece: Marked): boolean {
  return (
    ['noise', 'o.and', 'o.or', 'n.item', 'n.agency', 'n.workstream', 'n.part', 'p.it'].includes(piece.concept) ||
    piece.words === '、'
  )
}

/** "Any exceptions?", "有例外吗": what does not hold of all is asked for, nothing is left out. */
export function asksExceptions({ words }: Marked): boolean {
  return /^(?:any |no |the )?exceptions?$|例外/.test(words)
}

/** A word of leaving out, whatever else it is. */
function leaves({ concept, also }: Marked): boolean {
  return concept === 'o.exclude' || also?.includes('o.exclude') === true
}

/** Whether nothing but small words stands before the next pause. */
function pauses(pieces: Marked[], at: number): boolean {
  const next = pieces.slice(at + 1).find((piece) => piece.concept !== 'noise')
  return next === undefined || next.concept === 'break' || next.concept === 'stop'
}

/** Whether something that can be left out follows before the next pause: "leaving aside everything that IOM leads". */
function leavesOut(pieces: Marked[], at: number): boolean {
  const rest = pieces.slice(at + 1, at + 7)
  const pause = rest.findIndex((piece) => piece.concept === 'break' || piece.concept === 'stop')
  return rest.slice(0, pause < 0 ? rest.length : pause).some(canBeLeftOut)
}

/**
 * Positions of what is named only to be left out: after "except" or "除了" up to the next pause, "外" or question word, and
 * before "除外", "以外", "aside", or "不算" with a pause behind it ("核心与附件除外").
 */
export function exceptedIn(pieces: Marked[]): Set<number> {
  const out = new Set<number>()
  pieces.forEach((piece, at) => {
    const after = behind.test(piece.words) || (leaves(piece) && pauses(pieces, at))
    if (after) {
      for (let k = at - 1; k >= 0; k--) {
        const one = pieces[k] as Marked
        if (canBeLeftOut(one)) out.add(k)
        else if (!joins(one)) break
      }
      return
    }
    // "Leaving lead roles out of it".
    if (/^leav(?:e|es|ing)$/.test(piece.words)) {
      const end = pieces.slice(at + 1, at + 6).findIndex(({ words }) => /^(?:out|out of|aside)$/.test(words))
      for (let k = at + 1; k <= at + end; k++) if (canBeLeftOut(pieces[k] as Marked)) out.add(k)
    }
    // "Any exceptions?" leaves nothing out.
    if (asksExceptions(piece)) return
    if (piece.concept !== 'o.except' && !(leaves(piece) && leavesOut(pieces, at))) return
    // "All but one are led by IOM": one of what follows, which is not left out.
    if (pieces[at + 1]?.number === 1 && pieces[at + 1]?.concept === 'number') return
    let named = false
    let relative = false
    for (let k = at + 1; k < pieces.length; k++) {
      const one = pieces[k] as Marked
      relative ||= !named && /^(?:o\.all|n\.item|n\.workstream|p\.them|p\.it)$/.test(one.concept)
      // "Other than T2 led by IOM", "other than WHO lead T6": what follows the names is said of the rest.
      if (named && !relative && english.test(one.words) && /^a\.(?:leads|participants|interested)$/.test(one.concept))
        break
      const pause = (one.concept === 'break' && one.words !== '、') || one.concept === 'stop'
      const asks = named && (/^q\./.test(one.concept) || one.concept === 'p.else' || one.concept === 'o.list')
      if (pause || asks || closes.test(one.words)) break
      out.add(k)
      named ||= canBeLeftOut(one)
    }
  })
  return out
}

/** "Except those due in July 2020": what falls in the time is left out. */
export function timeExcepted({ pieces }: { pieces: Marked[] }): boolean {
  return pieces.some((piece, at) => {
    if (piece.concept !== 'o.except') return false
    return pieces.slice(at + 1).find(({ concept }) => !/^(?:noise|p\.them|p\.it|r\.due|a\.deadline)$/.test(concept))
      ?.when
  })
}
