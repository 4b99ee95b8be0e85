import type { Plan, Workstream } from '../workplan/workplan.ts'
import type { Head } from './heads.ts'
import type { Marked, Reference } from './references.ts'

const letters = { thematic: 'T', annex: 'F', cross: 'X' } as const

/** The workstreams that a number may mean after a noun, by the plan's colliding numberings (see the reading notes). */
export function numbered(plan: Plan, head: Head, number: number): { ids: string[]; sure: boolean } {
  const exists = (id: string) => plan.workstreams.some((workstream) => workstream.id === id)
  // "倒数第二个主题工作流": from the end of its kind.
  if (number < 0) {
    const kind = { core: 'core', thematic: 'thematic', annex: 'future', cross: 'cross-cutting' }[head as string]
    const id = plan.workstreams.filter((workstream) => workstream.kind === kind).at(number)?.id
    return { ids: id ? [id] : [], sure: true }
  }
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

/**
 * The reference of a written id: a workstream, one of its activities, or one that the plan does not have. "3.2" is the
 * second activity of 3 only where it is called an `activity`; alone it looks like a workstream.
 */
export function idReference(plan: Plan, id: string, activity = false): Reference {
  if (activityCount(plan, id) !== null) return { to: 'items', ids: [id], sure: true, set: false }
  // "T4.1.1": activities have no parts with numbers.
  const [base = '', ...deeper] = id.split('.')
  if (deeper.length > 1 && activityCount(plan, base) !== null && /^[TFX]/.test(base))
    return { to: 'missing', what: 'activity', named: id, near: [base] }
  const at = id.lastIndexOf('.')
  const parent = at > 0 ? id.slice(0, at) : ''
  const count = activityCount(plan, parent)
  if (count !== null && (activity || /^[TFX]/.test(id) || id.split('.').length === 3)) {
    const number = Number(id.slice(at + 1))
    if (number >= 1 && number <= count) return { to: 'items', ids: [id], sure: true, set: false }
    return { to: 'missing', what: 'activity', named: id, near: [parent] }
  }
  return { to: 'missing', what: 'workstream', named: id, near: near(plan, id) }
}

export function between(plan: Plan, first: string, last: string): string[] {
  const order = plan.workstreams.map((workstream: Workstream) => workstream.id)
  const from = order.indexOf(first)
  const to = order.indexOf(last)
  return from >= 0 && to > from ? order.slice(from, to + 1) : []
}

export function refer(plan: Plan, head: Head, numbers: number[]): Reference {
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

/**
 * "Of T1, T2 and T4, how many …?": three or more that are listed behind a word of choosing are a set to choose from.
 */
export function chosenFrom(marked: Marked[]): Marked[] {
  const single = (piece: Marked | undefined) => piece?.ref?.to === 'items' && piece.ref.ids.length === 1
  const first = marked.findIndex(single)
  const before = marked[first - 1]
  if (!/^(?:among|amongst|out of|of|from|which of|how many of)$/.test(before?.words ?? '')) return marked
  let last = first
  const listed = new Set([first])
  for (let at = first + 1; at < marked.length; at++) {
    const piece = marked[at]
    if (single(piece)) {
      listed.add(at)
      last = at
    } else if (
      at - last > 2 ||
      !(piece?.concept === 'o.and' || piece?.concept === 'o.or' || /^[,/]$/.test(piece?.words ?? ''))
    )
      break
  }
  if (listed.size < 3) return marked
  return marked.map((piece, at) =>
    listed.has(at) && piece.ref?.to === 'items' ? { ...piece, ref: { ...piece.ref, set: true } } : piece,
  )
}

/** "主题工作流1到主题工作流6": two workstreams with a word for a range between them are all from one to the other. */
export function joined(marked: Marked[], ranges: (left: Marked, right: Marked) => boolean, plan: Plan): Marked[] {
  const one = (piece: Marked | undefined) =>
    piece?.ref?.to === 'items' && piece.ref.ids.length === 1 ? piece.ref.ids[0] : undefined
  const first = marked.findIndex(
    (piece, at) => one(piece) && marked.slice(at + 1, at + 3).some((next) => one(next) && ranges(piece, next)),
  )
  const left = marked[first]
  const last = left ? marked.findIndex((piece, at) => at > first && one(piece) !== undefined) : -1
  const right = marked[last]
  const ids = left && right ? between(plan, one(left) ?? '', one(right) ?? '') : []
  if (!left || !right || ids.length === 0) return marked
  const whole: Marked = { ...left, to: right.to, ref: { to: 'items', ids, sure: true, set: true } }
  return [...marked.slice(0, first), whole, ...marked.slice(last + 1)]
}
