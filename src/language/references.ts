import type { Plan } from '../workplan/workplan.ts'
import { type Head, headOf, heads } from './heads.ts'
import type { Piece } from './lexer.ts'
import { belonging, placed } from './nearby.ts'
import { between, chosenFrom, idReference, joined, refer } from './plan-ids.ts'

/** What the words of a message refer to, once numbers and the nouns beside them are put together. */
export type Reference =
  /** Workstreams or activities. Not `sure`: the number fits several and the asker must say which. */
  | { to: 'items'; ids: string[]; sure: boolean; set: boolean }
  | { to: 'activity'; numbers: number[] }
  | { to: 'objectives'; numbers: number[] }
  | { to: 'areas'; numbers: number[] }
  | { to: 'headings' }
  /** "the second": of a list, of the activities. */
  | { to: 'ordinal'; number: number }
  /** "six thematic workstreams": a number that the asker takes for granted. */
  | { to: 'count'; number: number }
  | { to: 'missing'; what: 'workstream' | 'activity' | 'objective' | 'area'; named: string; near: string[] }

export type Marked = Piece & { ref?: Reference }

const rank: Head[] = [
  'item',
  'workstream',
  'heading',
  'core',
  'thematic',
  'annex',
  'cross',
  'area',
  'objective',
  'activity',
]
const having = new Set<Piece['concept']>(['noise', 'o.include', 'o.both', 'o.mention', 'q.check'])
const kindHeads: Head[] = ['core', 'thematic', 'annex', 'cross', 'workstream']
const rangeWord =
  /^\s*(?:-|\.{2,3}|…|to|till|through|thru|until|到|至|~|〜)\s*(?:(?:(?:thematic )?(?:work ?)?streams?|ws|thematic|工作流|主题)\s*)?$/
/** Measure words: a number before one says how many, not which ("主题六条", "核心两部分"). */
const measure = /^(?:条|项|个|大|类|种|块|大类|大块|部分)$/
/** Behind an ordinal: how often, not which ("第一次会议"). */
const times = /^(?:次|届|回|期|轮|阶段|天|日|周|年)$/
const listWord = /^(?:\s|,|、|，|and|&|or|\/|和|与|及|跟|或者?|或是|还有|以及)*$/

/** Puts numbers, nouns and ids together; pieces that became part of a reference are replaced by one that carries it. */
export function references(said: Piece[], plan: Plan, lower: string): Marked[] {
  const pieces = said.map((_, at) => placed(said, at))
  const marked: Marked[] = []
  const skippable = (piece: Piece | undefined) =>
    piece?.concept === 'noise' || (piece?.concept === 'unknown' && /^[个項项号#]$/.test(piece.words))
  const gap = (left: Piece, right: Piece) => lower.slice(left.to, right.from)
  const merge = (from: Piece, to: Piece, ref: Reference): Marked => ({
    ...from,
    to: to.to,
    words: lower.slice(from.from, to.to),
    ref,
  })
  /** Numbers that say how many. */
  const counts = new Set<number>()
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (piece.concept === 'id' && piece.id) {
      const after = pieces.findIndex((p, k) => k > i && p.concept === 'id' && k <= i + 3)
      const other = after > 0 ? pieces[after] : undefined
      if (other?.id && rangeWord.test(gap(piece, other))) {
        const ids = between(plan, piece.id, other.id)
        if (ids.length > 0) {
          marked.push(merge(piece, other, { to: 'items', ids, sure: true, set: true }))
          i = after
          continue
        }
      }
      marked.push({
        ...piece,
        ref: idReference(
          plan,
          piece.id,
          pieces.slice(Math.max(0, i - 3), i).some((one) => headOf(one) === 'activity'),
        ),
      })
      continue
    }
    const follows = marked.at(-1)?.concept === 'break' ? marked.at(-2) : marked.at(-1)
    const numbering = /^(number|no|#|point|item|bullet)$/.test(piece.words)
    const within =
      follows?.ref?.to === 'items' || (numbering && pieces.slice(i + 1, i + 6).some((one) => one.concept === 'id'))
    let head: Head | undefined = headOf(piece)
    if (numbering && within) head = 'activity'
    else if (/^(number|#)$/.test(piece.words) && !head) head = 'workstream'
    if (!head) {
      if (piece.concept === 'ordinal' && piece.number !== undefined && !times.test(pieces[i + 1]?.words ?? '')) {
        // "fourth thematic workstream", "第四项活动", "第三和第五个主题": look at the noun behind it.
        const numbers = [piece.number]
        let k = i + 1
        for (let m = i + 1; m < i + 8 && listable(pieces[m]); m++) {
          const further = pieces[m]
          if (further?.concept !== 'ordinal' || further.number === undefined) continue
          numbers.push(further.number)
          k = m + 1
        }
        while (k <= i + 3 && (skippable(pieces[k]) || pieces[k]?.concept === 'n.item')) k++
        let noun = belonging(pieces[k], lower) ? undefined : headOf(pieces[k])
        while (noun && headOf(pieces[k + 1]) && rank.indexOf(headOf(pieces[k + 1]) as Head) <= 3) k++
        if (noun === 'workstream' && headOf(pieces[k]) === 'core') noun = 'core'
        if (noun && noun !== 'item') {
          marked.push(merge(piece, pieces[k] as Piece, refer(plan, noun, numbers)))
          i = k
          continue
        }
        marked.push({ ...piece, ref: { to: 'ordinal', number: piece.number } })
        continue
      }
      if (piece.concept === 'number' && piece.number !== undefined && pieces[i + 1]?.words === '号') {
        const noun = headOf(pieces[i + 2])
        if (noun && noun !== 'item') {
          marked.push(merge(piece, pieces[i + 2] as Piece, refer(plan, noun, [piece.number])))
          i += 2
          continue
        }
      }
      // "主题工作流（只看1-6）": of the kind named before.
      const until = pieces[i + 1]
      const thematic = marked.some((one) => one.concept === 'n.thematic' && !one.ref)
      if (piece.concept === 'number' && until?.concept === 'number' && thematic && rangeWord.test(gap(piece, until))) {
        const ids = between(plan, `T${piece.number}`, `T${until.number}`)
        if (ids.length > 0) {
          marked.push(merge(piece, until, { to: 'items', ids, sure: true, set: true }))
          i++
          continue
        }
      }
      // "3的第五项活动": the only workstream with so short an id.
      const its =
        pieces[i + 1]?.words === '的' && (pieces[i + 2]?.concept === 'ordinal' || headOf(pieces[i + 2]) === 'activity')
      if (piece.concept === 'number' && its && plan.workstreams.some((one) => one.id === piece.words)) {
        marked.push({ ...piece, ref: idReference(plan, piece.words) })
        continue
      }
      // "3和4.3": beside an id a number is one, where the plan has it.
      if (listedBeside(pieces, i) && plan.workstreams.some((one) => one.id === piece.words)) {
        marked.push({ ...piece, ref: idReference(plan, piece.words) })
        continue
      }
      if (piece.concept === 'number' && piece.number !== undefined) {
        const noun = headOf(nextHead(pieces, i))
        if (counts.has(i) || (noun && kindHeads.includes(noun))) {
          marked.push({ ...piece, ref: { to: 'count', number: piece.number } })
          continue
        }
      }
      marked.push(piece)
      continue
    }
    let end = i
    while (headOf(pieces[end + 1]) && /^\s*$/.test(gap(pieces[end] as Piece, pieces[end + 1] as Piece))) {
      end++
      const further = headOf(pieces[end]) as Head
      if (rank.indexOf(further) > rank.indexOf(head)) head = further
    }
    let k = end + 1
    // "目标里又有16", "包不包括19".
    const behind = head === 'objective' ? numberAfter(pieces, k) : null
    if (behind !== null) k = behind
    while (
      k <= end + 2 &&
      skippable(pieces[k]) &&
      /^(no|nr|number|num|n|第|号|#|编号|the|:)$/.test(pieces[k]?.words ?? '')
    )
      k++
    if (
      pieces[k]?.concept === 'break' &&
      /^[:：(（]$/.test(pieces[k]?.words ?? '') &&
      /^(?:number|ordinal)$/.test(pieces[k + 1]?.concept ?? '')
    )
      k++
    const values: number[] = []
    let ranged = false
    let last = -1
    for (let m = k; m < pieces.length; m++) {
      const value = pieces[m]
      if (
        (value?.concept === 'number' || (value?.concept === 'ordinal' && /^第|^\d/.test(value.words))) &&
        value.number !== undefined &&
        value.number > 0
      ) {
        const before = pieces[last]
        if (last >= 0 && before && rangeWord.test(gap(before, value))) {
          ranged = true
          for (let n = (values.at(-1) ?? 0) + 1; n < value.number && n < 40; n++) values.push(n)
        } else if (last >= 0 && before && !listWord.test(gap(before, value))) break
        // "主题二第四条活动": of another noun.
        if (last >= 0 && before?.to === value.from && /^第/.test(value.words)) break
        values.push(value.number)
        last = m
        continue
      }
      if (
        value?.concept === 'noise' ||
        value?.concept === 'break' ||
        value?.concept === 'o.and' ||
        value?.concept === 'o.or' ||
        rangeWord.test(value?.words ?? '') ||
        /^[-~]$/.test(value?.words ?? '')
      )
        continue
      break
    }
    // A number further off belongs to something else.
    const first = pieces[k]
    const only = values.length === 1 && first?.concept === 'number' ? pieces[k + 1] : undefined
    const many = only !== undefined && measure.test(only.words) && gap(first as Piece, only) === ''
    // "the thematic one" is no number.
    const pronoun =
      first?.words === 'one' && head !== 'workstream' && !/workstream|ws/.test(lower.slice(piece.from, first.from))
    if (many && kindHeads.includes(head)) counts.add(k)
    if (
      values.length > 0 &&
      !(many && (kindHeads.includes(head) || head === 'objective')) &&
      !pronoun &&
      first &&
      (first.concept === 'number' || first.concept === 'ordinal') &&
      head !== 'item'
    ) {
      const ref = refer(plan, head, values)
      marked.push(merge(piece, pieces[last] as Piece, ref.to === 'items' && ranged ? { ...ref, set: true } : ref))
      i = last
      continue
    }
    // "核心部分活动条目": a kind, and what of it.
    if (end > i && kindHeads.includes(headOf(piece) ?? 'item') && (head === 'activity' || head === 'objective')) {
      marked.push(piece)
      continue
    }
    marked.push({
      ...piece,
      concept:
        (Object.keys(heads) as Piece['concept'][]).find((c) => heads[c] === head && c === pieces[end]?.concept) ??
        piece.concept,
    })
    if (end > i)
      marked[marked.length - 1] = {
        ...(pieces[i] as Piece),
        concept: strongest(pieces.slice(i, end + 1)),
        to: (pieces[end] as Piece).to,
      }
    i = end
  }
  return chosenFrom(joined(marked, (left, right) => rangeWord.test(gap(left, right)), plan))
}

/** Where the number of an objective stands behind words of having ("目标里又有16", "目标包不包括19"), or null. */
function numberAfter(pieces: Piece[], from: number): number | null {
  for (let k = from; k < from + 5; k++) {
    const piece = pieces[k]
    if (piece?.concept === 'number' || /^第/.test(piece?.words ?? '')) return k
    if (!piece || !having.has(piece.concept) || !/^[\u3400-\u9fff]+$/.test(piece.words)) return null
  }
  return null
}

/** What may stand in a list of ordinals. */
function listable(piece: Piece | undefined): boolean {
  return piece?.concept === 'ordinal' || piece?.concept === 'o.and' || /^(?:个|项|条|[、,])$/.test(piece?.words ?? '')
}

/** Whether a number stands in a list with an id before or behind it. */
function listedBeside(pieces: Piece[], at: number): boolean {
  const listed = (join: Piece | undefined, id: Piece | undefined) =>
    id?.concept === 'id' && join !== undefined && (join.concept === 'o.and' || /^[,，、/]$/.test(join.words))
  return listed(pieces[at - 1], pieces[at - 2]) || listed(pieces[at + 1], pieces[at + 2])
}

function strongest(run: Piece[]): Piece['concept'] {
  return run.reduce((best, piece) =>
    rank.indexOf(heads[piece.concept] ?? 'item') > rank.indexOf(heads[best.concept] ?? 'item') ? piece : best,
  ).concept
}

function nextHead(pieces: Piece[], at: number): Piece | undefined {
  for (let k = at + 1; k <= at + 2; k++) {
    const piece = pieces[k]
    if (piece && heads[piece.concept] && piece.concept !== 'n.item') return piece
    // "活动数为7的核心工作流": what is attributed is no number of the noun.
    if ((piece?.concept !== 'noise' && piece?.concept !== 'n.item') || piece.words === '的') return undefined
  }
  return undefined
}
