import type { Marked } from './references.ts'

/** Words of leaving out that stand behind what they leave out, whatever follows. */
const behind = /^(?:以外|之外|除外的?|aside|excluded|excepted|left aside)$/

/** What is no Chinese word: there the way of taking part stands behind whom it is of. */
const english = /^[a-z]/

/** What closes a stretch of exceptions that "除" opened. */
const closes = /^(?:外|以外|之外)$/

/** What puts aside what stands before its second word: "setting 2.2 to one side", "take T4 out of the equation". */
const opens = /^(?:filter|leav|set|sett|put|putt|tak|keep|keep)(?:e|es|ing|s)?$/
const ends = /^(?:out|out of|out of the|aside|to one side|on one side|to the side|off the table|out of the equation)$/

/** What is asked for where the rest was spoken of: "drop 2.2 and give me the rest", "2.2 I have, so which are the remaining core ones?". */
const rest = /^(?:rest|remaining|remainder|remain|remains|what remains|what's left|whats left|what is left)$/
const others =
  /^(?:which other(?: [a-z]+)?|what other(?: [a-z]+)?|other|all other|all the other|others|the others|opposite)$/
const known =
  /\b(?:already (?:have|know|has|got|covered|done)|(?:i|we) have .{0,40} (?:covered|already)|can go|i know|(?:i|we) have (?:those|the list))\b/

function besideRest(pieces: Marked[]): number[] {
  const words = pieces.map((piece) => piece.words).join(' ')
  if (/[\u3400-\u9fff]/.test(words)) return besideOthers(pieces)
  const at = pieces.findLastIndex((piece) => rest.test(piece.words) || (others.test(piece.words) && known.test(words)))
  // "The rest I don't need" is what is left out itself.
  if (at < 0 || pieces.slice(at).some(({ when, concept }) => when !== undefined || concept === 'o.not')) return []
  const pause = pieces.findLastIndex(({ concept }, k) => k < at && /^(?:break|stop|o\.and)$/.test(concept))
  // "Take the ones with IOM, strike out every one where WHO appears, and give me what remains": it is said what goes.
  if (pieces.slice(0, at).some((piece) => leaves(piece) || piece.concept === 'o.except' || opens.test(piece.words)))
    return []
  // "From the list of core workstreams": what is chosen from.
  const kind = ({ concept }: Marked) => /^n\./.test(concept)
  return pieces.flatMap((piece, k) => (k < pause && canBeLeftOut(piece) && !kind(piece) ? [k] : []))
}

/** "2.2我已经有资料了，请给我其余的": workstreams that are known. */
function besideOthers(pieces: Marked[]): number[] {
  const at = pieces.findLastIndex(
    ({ words }, k) =>
      /^(?:其余|其[他它]|别的|剩下|余下|剩余)的?$|^不是这[个样种]$/.test(words) ||
      (words === '其' && pieces[k + 1]?.words === '他'),
  )
  if (pieces[at + 1]?.words === '都') return []
  const pause = pieces.findLastIndex(({ concept, words }, k) => k < at && concept === 'break' && words !== '、')
  const before = pieces.slice(0, Math.max(pause, 0))
  const known = /(?:(?<![想不要])知道|已经?有|有了|看过|查过|了解|清楚|不用|不必|不需要)/.test(
    before.map(({ words }) => words).join(''),
  )
  if (!known) return []
  const item = ({ ref, named }: Marked) => ref?.to === 'items' || named?.topics !== undefined
  // "进行中的我都知道了，其余的呢": where no workstream is named, what was said of them.
  const left = before.some(item) ? item : (piece: Marked) => canBeLeftOut(piece) && !/^n\./.test(piece.concept)
  return before.flatMap((piece, k) => (left(piece) ? [k] : []))
}

/** What can be left out: items, agencies, kinds, statuses, ways of taking part. */
function canBeLeftOut(piece: Marked): boolean {
  return (
    piece.ref !== undefined ||
    piece.named !== undefined ||
    /^(?:n\.(?:core|thematic|annex|cross)|s\.|r\.dated|a\.(?:leads|participants|interested))/.test(piece.concept)
  )
}

/** What may stand between the things that are left out together. */
function joins(piece: Marked): boolean {
  return (
    ['noise', 'o.and', 'o.or', 'n.item', 'n.agency', 'n.workstream', 'n.part', 'p.it'].includes(piece.concept) ||
    piece.words === '状态' ||
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

/** Words by which somebody has no part in something. */
const absence =
  /^(?:is |are )?(?:absent|missing|left out|left off|excluded|s[ai]ts? out|sitting out|(?:stay|keep|steer|kept|stayed|staying|keeping|steering)\w* (?:out|away|clear)|not involved in|no part|takes? no part|has nothing to do|nothing to do|uninvolved)\b/

/** "Led by IOM beyond 2.2", "without 2.2, which …", "…, but not 2.2": a word of leaving out before a workstream, where some are chosen. */
function beyond(pieces: Marked[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces.slice(at + 1).find(({ concept }) => concept !== 'noise')]
  if (!(next?.ref?.to === 'items' && next.ref.sure) && !next?.named?.topics) return false
  // "Without 2.2: …", and nothing else in the clause.
  const alone = pieces.every((one) => one === piece || one === next || /^(?:noise|break|stop)$/.test(one.concept))
  const chooses = alone || pieces.some(({ concept }) => /^n\.(?:core|thematic|annex|cross|workstream)$/.test(concept))
  const before = pieces[at - 1]
  const pauses = before?.concept === 'break' || /^(?:but|and|though)$/.test(before?.words ?? '')
  // "UNICEF is sitting out the detention workstream": what it has no part in.
  const ofAgency =
    absence.test(piece?.words ?? '') &&
    pieces.slice(Math.max(0, at - 3), at).findLast(({ concept }) => concept !== 'noise')?.named?.agency
  if (ofAgency) return false
  return chooses && (piece?.words === 'beyond' || piece?.concept === 'o.without' || (piece?.words === 'not' && pauses))
}

/**
 * Positions of what is named only to be left out: after "except" or "除了" up to the next pause, "外" or question word, and
 * before "除外", "以外", "aside", or "不算" with a pause behind it ("核心与附件除外").
 */
export function exceptedIn(pieces: Marked[]): Set<number> {
  const out = new Set<number>(besideRest(pieces))
  pieces.forEach((piece, at) => {
    const after = behind.test(piece.words) || (leaves(piece) && pauses(pieces, at))
    if (after) {
      for (let k = at - 1; k >= 0; k--) {
        const one = pieces[k] as Marked
        // "还有谁牵头 世卫就不用说了": who, and not what is asked.
        const behindRole =
          /^a\.(?:leads|participants)$/.test(one.concept) &&
          pieces.slice(k + 1).find(({ concept }) => concept !== 'noise')?.named?.agency
        if (behindRole && /[\u3400-\u9fff]/.test(piece.words)) break
        if (canBeLeftOut(one)) out.add(k)
        else if (!joins(one)) break
      }
      return
    }
    // "Leaving lead roles out of it", "setting 2.2 to one side".
    if (opens.test(piece.words)) {
      const end = pieces.slice(at + 1, at + 6).findIndex(({ words }) => ends.test(words))
      for (let k = at + 1; k <= at + end; k++) if (canBeLeftOut(pieces[k] as Marked)) out.add(k)
    }
    // "Any exceptions?" leaves nothing out.
    if (asksExceptions(piece)) return
    if (piece.concept !== 'o.except' && !beyond(pieces, at) && !(leaves(piece) && leavesOut(pieces, at))) return
    // "All but one are led by IOM": one of what follows, which is not left out.
    if (pieces[at + 1]?.number === 1 && pieces[at + 1]?.concept === 'number') return
    let named = false
    let relative = false
    for (let k = at + 1; k < pieces.length; k++) {
      const one = pieces[k] as Marked
      relative ||= !named && /^(?:o\.all|n\.item|n\.workstream|p\.them|p\.it)$/.test(one.concept)
      // "Other than T2 led by IOM", "other than WHO lead T6", "besides ILO involved in T4": what follows is said of the rest.
      const says = /^a\.(?:leads|participants|interested|involved)$/.test(one.concept)
      if (named && !relative && english.test(one.words) && says) break
      // "撇开T4还领导着哪些".
      if (named && /^(?:还|还有|另外|另)$/.test(one.words)) break
      // "除了T1其他主题工作流什么时候到期": the others are asked about.
      if (named && /^其[他它余]/.test(`${one.words}${pieces[k + 1]?.words ?? ''}`)) break
      const pause = (one.concept === 'break' && one.words !== '、') || one.concept === 'stop'
      const asks =
        named &&
        (/^q\./.test(one.concept) ||
          one.concept === 'p.else' ||
          one.concept === 'o.list' ||
          // "Other than 2.2 does IOM lead …?"
          (!relative && /^(?:does|do|did|is|are|has|have|can|will)\b/.test(one.words)))
      if (pause || asks || closes.test(one.words)) break
      out.add(k)
      named ||= canBeLeftOut(one)
    }
  })
  return out
}

/** "Who besides ILO and IOM is involved?": where agencies are asked for, several in a row behind the word of leaving out. */
export function agenciesBeside(pieces: Marked[]): Set<number> {
  const beside = new Set<number>()
  if (!pieces.some(({ concept, also }) => concept === 'q.who' || concept === 'n.agency' || also?.includes('q.who')))
    return beside
  pieces.forEach(({ concept }, at) => {
    if (concept !== 'o.except') return
    const row: number[] = []
    for (let k = at + 1; k < pieces.length; k++) {
      const piece = pieces[k] as Marked
      if (piece.named?.agency) row.push(k)
      else if (!/^(?:noise|o\.and|o\.or)$/.test(piece.concept) && !/^[,、]$/.test(piece.words)) break
    }
    if (row.length > 1) for (const k of row) beside.add(k)
  })
  return beside
}

/** "Except those due in July 2020": what falls in the time is left out. */
export function timeExcepted({ pieces }: { pieces: Marked[] }): boolean {
  return pieces.some((piece, at) => {
    if (piece.concept !== 'o.except' && !(piece.also?.includes('o.except') && /[\u3400-\u9fff]/.test(piece.words)))
      return false
    return pieces.slice(at + 1).find(({ concept }) => !/^(?:noise|p\.them|p\.it|r\.due|a\.deadline)$/.test(concept))
      ?.when
  })
}
