import type { Plan, Workstream } from '../workplan/workplan.ts'
import type { Piece } from './lexer.ts'

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

type Head =
  | 'workstream'
  | 'core'
  | 'thematic'
  | 'annex'
  | 'cross'
  | 'activity'
  | 'objective'
  | 'area'
  | 'heading'
  | 'item'

const heads: Partial<Record<Piece['concept'], Head>> = {
  'n.workstream': 'workstream',
  'n.core': 'core',
  'n.thematic': 'thematic',
  'n.annex': 'annex',
  'n.cross': 'cross',
  'n.activity': 'activity',
  'a.activities': 'activity',
  'n.objective': 'objective',
  'a.objectives': 'objective',
  'n.area': 'area',
  'a.areas': 'area',
  'n.heading': 'heading',
  'n.item': 'item',
}
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
const letters = { thematic: 'T', annex: 'F', cross: 'X' } as const

/** The workstreams that a number may mean after a noun, by the plan's colliding numberings (see the reading notes). */
function numbered(plan: Plan, head: Head, number: number): { ids: string[]; sure: boolean } {
  const exists = (id: string) => plan.workstreams.some((workstream) => workstream.id === id)
  const core = () => {
    if (exists(String(number))) return [String(number)]
    return plan.workstreams.filter((w) => w.kind === 'core' && w.heading === number).map((w) => w.id)
  }
  if (head === 'core' || head === 'heading') return { ids: core(), sure: true }
  if (head === 'thematic' || head === 'annex' || head === 'cross') {
    const id = `${letters[head]}${number}`
    return { ids: exists(id) ? [id] : [], sure: true }
  }
  const ids = [...core(), ...(exists(`T${number}`) ? [`T${number}`] : [])]
  return { ids, sure: ids.length < 2 }
}

/** Ids that look like one that does not exist: of the same kind, nearest numbers first. */
function near(plan: Plan, id: string): string[] {
  const kind = /^[TFX]/.exec(id)?.[0]
  const same = plan.workstreams.filter((w) => (kind ? w.id.startsWith(kind) : /^\d/.test(w.id)))
  const heading = id.split('.')[0] ?? ''
  const close = kind ? same : same.filter((w) => w.id.split('.')[0] === heading)
  return (close.length > 0 ? close : same).map((w) => w.id).slice(-3)
}

function activityCount(plan: Plan, id: string): number | null {
  return plan.workstreams.find((workstream) => workstream.id === id)?.activities.length ?? null
}

/** The reference of a written id: a workstream, one of its activities, or one that the plan does not have. */
function idReference(plan: Plan, id: string): Reference {
  if (activityCount(plan, id) !== null) return { to: 'items', ids: [id], sure: true, set: false }
  const at = id.lastIndexOf('.')
  const parent = at > 0 ? id.slice(0, at) : ''
  const count = activityCount(plan, parent)
  if (count !== null && (/^[TFX]/.test(id) || id.split('.').length === 3)) {
    const number = Number(id.slice(at + 1))
    if (number >= 1 && number <= count) return { to: 'items', ids: [id], sure: true, set: false }
    return { to: 'missing', what: 'activity', named: id, near: [parent] }
  }
  return { to: 'missing', what: 'workstream', named: id, near: near(plan, id) }
}

function between(plan: Plan, first: string, last: string): string[] {
  const order = plan.workstreams.map((workstream: Workstream) => workstream.id)
  const from = order.indexOf(first)
  const to = order.indexOf(last)
  return from >= 0 && to > from ? order.slice(from, to + 1) : []
}

const rangeWord = /^\s*(?:-|to|till|through|thru|until|到|至|~|〜)\s*$/
const listWord = /^(?:\s|,|、|，|and|&|or|\/|和|与|及|跟|或|还有|以及)*$/

/** Puts numbers, nouns and ids together; pieces that became part of a reference are replaced by one that carries it. */
export function references(pieces: Piece[], plan: Plan, lower: string): Marked[] {
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
      marked.push({ ...piece, ref: idReference(plan, piece.id) })
      continue
    }
    const follows = marked.at(-1)?.concept === 'break' ? marked.at(-2) : marked.at(-1)
    const numbering = /^(number|no|#|point|item|bullet)$/.test(piece.words)
    const within =
      follows?.ref?.to === 'items' || (numbering && pieces.slice(i + 1, i + 6).some((one) => one.concept === 'id'))
    let head: Head | undefined = heads[piece.concept]
    if (numbering && within) head = 'activity'
    else if (/^(number|#)$/.test(piece.words) && !head) head = 'workstream'
    if (!head) {
      if (piece.concept === 'ordinal' && piece.number !== undefined) {
        // "fourth thematic workstream", "第四项活动": look at the noun behind it.
        let k = i + 1
        while (k <= i + 3 && (skippable(pieces[k]) || pieces[k]?.concept === 'n.item')) k++
        let noun = heads[pieces[k]?.concept ?? 'noise']
        while (
          noun &&
          heads[pieces[k + 1]?.concept ?? 'noise'] &&
          rank.indexOf(heads[pieces[k + 1]?.concept ?? 'noise'] as Head) <= 3
        )
          k++
        if (noun === 'workstream' && heads[pieces[k]?.concept ?? 'noise'] === 'core') noun = 'core'
        if (noun && noun !== 'item') {
          marked.push(merge(piece, pieces[k] as Piece, refer(plan, noun, [piece.number])))
          i = k
          continue
        }
        marked.push({ ...piece, ref: { to: 'ordinal', number: piece.number } })
        continue
      }
      if (piece.concept === 'number' && piece.number !== undefined && pieces[i + 1]?.words === '号') {
        const noun = heads[pieces[i + 2]?.concept ?? 'noise']
        if (noun && noun !== 'item') {
          marked.push(merge(piece, pieces[i + 2] as Piece, refer(plan, noun, [piece.number])))
          i += 2
          continue
        }
      }
      if (piece.concept === 'number' && piece.number !== undefined) {
        const noun = heads[nextHead(pieces, i)?.concept ?? 'noise']
        if (noun && ['core', 'thematic', 'annex', 'cross', 'workstream'].includes(noun)) {
          marked.push({ ...piece, ref: { to: 'count', number: piece.number } })
          continue
        }
      }
      marked.push(piece)
      continue
    }
    let end = i
    while (
      heads[pieces[end + 1]?.concept ?? 'noise'] &&
      /^\s*$/.test(gap(pieces[end] as Piece, pieces[end + 1] as Piece))
    ) {
      end++
      const further = heads[pieces[end]?.concept ?? 'noise'] as Head
      if (rank.indexOf(further) > rank.indexOf(head)) head = further
    }
    let k = end + 1
    if (head === 'objective' && pieces[k]?.concept === 'o.include') k++
    while (
      k <= end + 2 &&
      skippable(pieces[k]) &&
      /^(no|nr|number|num|n|第|号|#|编号|the|:)$/.test(pieces[k]?.words ?? '')
    )
      k++
    if (
      pieces[k]?.concept === 'break' &&
      /^[:：(（]$/.test(pieces[k]?.words ?? '') &&
      pieces[k + 1]?.concept === 'number'
    )
      k++
    const values: number[] = []
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
          for (let n = (values.at(-1) ?? 0) + 1; n < value.number && n < 40; n++) values.push(n)
        } else if (last >= 0 && before && !listWord.test(gap(before, value))) break
        values.push(value.number)
        last = m
        continue
      }
      if (
        value?.concept === 'noise' ||
        value?.concept === 'break' ||
        value?.concept === 'o.and' ||
        value?.concept === 'o.or' ||
        /^[-~]$/.test(value?.words ?? '')
      )
        continue
      break
    }
    // A number further off belongs to something else.
    const first = pieces[k]
    // "the thematic one" is no number.
    const pronoun =
      first?.words === 'one' && head !== 'workstream' && !/workstream|ws/.test(lower.slice(piece.from, first.from))
    if (
      values.length > 0 &&
      !pronoun &&
      first &&
      (first.concept === 'number' || first.concept === 'ordinal') &&
      head !== 'item'
    ) {
      marked.push(merge(piece, pieces[last] as Piece, refer(plan, head, values)))
      i = last
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
  return marked
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
    if (piece?.concept !== 'noise' && piece?.concept !== 'n.item') return undefined
  }
  return undefined
}

function refer(plan: Plan, head: Head, numbers: number[]): Reference {
  switch (head) {
    case 'activity':
      return { to: 'activity', numbers }
    case 'objective': {
      const known = numbers.filter((number) => plan.objectives.some((objective) => objective.number === number))
      if (known.length > 0) return { to: 'objectives', numbers: known }
      return { to: 'missing', what: 'objective', named: numbers.join(', '), near: [] }
    }
    case 'area': {
      const known = numbers.filter((number) => plan.areas.some((area) => area.number === number))
      if (known.length > 0) return { to: 'areas', numbers: known }
      return { to: 'missing', what: 'area', named: numbers.join(', '), near: [] }
    }
    default: {
      const found = numbers.map((number) => numbered(plan, head, number))
      const ids = [...new Set(found.flatMap((one) => one.ids))]
      if (ids.length === 0)
        return {
          to: 'missing',
          what: 'workstream',
          named: numbers.join(', '),
          near: near(
            plan,
            `${head === 'thematic' ? 'T' : head === 'annex' ? 'F' : head === 'cross' ? 'X' : ''}${numbers[0]}`,
          ),
        }
      return { to: 'items', ids, sure: found.every((one) => one.sure), set: false }
    }
  }
}
