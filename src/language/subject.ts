import type { Plan } from '../workplan/workplan.ts'
import { countConditions, isBounded } from './count-conditions.ts'
import { type Frame, has } from './frame.ts'
import { namesOf } from './names.ts'
import { inBoth } from './parties-compared.ts'
import { numbered } from './plan-ids.ts'

const nouns = new Set(['n.workstream', 'n.item', 'n.annex', 'n.thematic', 'n.core', 'n.cross'])

export interface Subject {
  ids: string[]
  /** Of several equally good topics the asker must say which. */
  unsure: string[]
  /** How sure: 3 written out, less for topic words. */
  weight: number
  by: 'id' | 'topic' | 'none'
  /** Topic words that are not the subject. */
  spare: string[]
}

/**
 * What a clause is about: ids written out win; else the topic whose words say most, one before a noun ("the detention
 * workstream") counting more. Kinds named beside it choose between topics that share a word.
 */
export function subjectOf(frame: Frame, plan: Plan): Subject {
  if (frame.ids.length > 0 && (!frame.set || told(frame))) {
    const beside = frame.set ? [] : besideIds(frame)
    const ids = [...new Set([...frame.ids, ...beside])]
    return { ids, unsure: [], weight: 3, by: 'id', spare: frame.topics.map((topic) => topic.words) }
  }
  if (frame.unsure.length > 0) {
    // "workstream 4, the bilateral one": a topic settles a number that fits several.
    const settled = frame.topics.flatMap((topic) => topic.ids).filter((id) => frame.unsure.includes(id))
    if (settled[0]) return { ids: [settled[0]], unsure: [], weight: 3, by: 'id', spare: [] }
    return { ids: [], unsure: frame.unsure, weight: 2, by: 'id', spare: [] }
  }
  const bare = bareNumber(frame, plan)
  if (bare) return bare
  if (frame.topics.length === 0) return { ids: [], unsure: [], weight: 0, by: 'none', spare: [] }
  const kinds = new Set(frame.kinds.map((kind) => kind.value))
  const position = namesOf(plan).position
  const scores = new Map<string, number>()
  const firstAt = new Map<string, number>()
  for (const topic of frame.topics) {
    const han = /[\u3400-\u9fff]/.test(topic.words)
    const length = han ? topic.words.length / 2 : topic.words.split(' ').length
    const next = frame.pieces.slice(topic.at + 1).find((piece) => piece.concept !== 'noise')
    const nounAfter = next !== undefined && nouns.has(next.concept) && !next.ref
    for (const id of ofKind(topic, kinds, plan)) {
      const workstream = plan.workstreams[position.get(id) ?? -1]
      const kindFits = workstream && kinds.size > 0 ? (kinds.has(workstream.kind) ? 2 : -1) : 0
      // "孩子不该被关押", "migrant children in detention": of whom something is said, where what is said of them is a workstream of its own.
      const short = han ? topic.words.length < 3 : people.test(topic.words)
      const whom = short && workstream?.kind === 'cross-cutting' && frame.topics.length > 1
      const words = people.test(topic.words) ? 1 : length
      const weight = 0.8 + words * 0.6 + (nounAfter ? 1.5 : 0) + kindFits - (whom ? 0.4 : 0)
      scores.set(id, (scores.get(id) ?? 0) + weight)
      if (!firstAt.has(id)) firstAt.set(id, topic.at)
    }
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [best] = ranked
  if (!best) return { ids: [], unsure: [], weight: 0, by: 'none', spare: [] }
  const joined =
    frame.has.has('o.and') ||
    frame.has.has('o.compare') ||
    frame.has.has('o.both') ||
    frame.has.has('o.same') ||
    frame.has.has('o.or') ||
    // "正规途径那条、双边协定那条".
    frame.topics.some(({ at }) => frame.pieces[at + 1]?.concept === 'n.item' && frame.pieces[at + 2]?.words === '、')
  const apart = frame.topics.filter((topic) => !topic.ids.includes(best[0]))
  // "何者先到期": of two that are compared the shorter name counts as well.
  const compared = has(frame, 'o.earliest', 'o.latest', 'o.more', 'o.fewer', 'o.compare', 'o.same', 'o.same-time')
  const ordered = has(frame, 'o.before', 'o.after')
  // "Is remittances longer than best interests of the child?", "the lead for the report plus the lead for the meeting": two
  // names and no third.
  const asked = frame.attributes.filter(({ value }) => value !== 'summary' && value !== 'involved')
  const twice = joined && asked.length === 2 && asked[0]?.value === asked[1]?.value
  const two =
    (compared || twice || ordered) && frame.topics.length === 2 && frame.topics.every(({ ids }) => ids.length === 1)
  let ids = [best[0]]
  if ((joined || two) && apart.length > 0 && !frame.has.has('o.mention')) {
    const second = apart
      .map((topic) => topic.ids[0] as string)
      .find((id) => two || (scores.get(id) ?? 0) >= best[1] * (compared || ordered ? 0.4 : 0.6))
    const all = several(frame, apart)
    if (all.length > 1) ids = [best[0], ...all].sort((a, b) => (firstAt.get(a) ?? 0) - (firstAt.get(b) ?? 0))
    else if (second) ids = [best[0], second].sort((a, b) => (firstAt.get(a) ?? 0) - (firstAt.get(b) ?? 0))
  }
  const rivals = ranked.filter(([id, score]) => score === best[1] && !ids.includes(id))
  const shared = rivals.filter(([id]) =>
    frame.topics.some((topic) => topic.ids.includes(id) && topic.ids.includes(best[0])),
  )
  return {
    ids: shared.length > 0 && ids.length === 1 ? [] : ids,
    unsure: shared.length > 0 && ids.length === 1 ? [best[0], ...shared.map(([id]) => id)] : [],
    weight: Math.min(2.6, best[1]),
    by: 'topic',
    spare: frame.topics.filter((topic) => !topic.ids.some((id) => ids.includes(id))).map((topic) => topic.words),
  }
}

/** Of whom something may be said that a workstream is about. */
const people =
  /^(?:(?:migrant )?(?:children|women|girls)|child|kids|minors|youth|(?:women|boys) and girls|children and youth)$/

/** "National implementation plans, the data capacity workstream and access to services": several that are each named in full. */
function several({ pieces }: Frame, topics: Frame['topics']): string[] {
  const full = topics.filter(({ ids, words, at }) => {
    const before = pieces.slice(0, at).findLast((piece) => piece.concept !== 'noise' && piece.concept !== 'n.item')
    return (
      ids.length === 1 &&
      words.includes(' ') &&
      /^[a-z]/.test(words) &&
      (joins(before) || joins(pieces[at + 1]) || before === undefined)
    )
  })
  return [...new Set(full.flatMap(({ ids }) => ids))]
}

/** "附件里数据那项": of a name that stands for none of the kinds spoken of, the one of these whose title has it. */
function ofKind(topic: Frame['topics'][number], kinds: Set<string>, plan: Plan): string[] {
  const position = namesOf(plan).position
  const fits = topic.ids.some((id) => kinds.has(plan.workstreams[position.get(id) ?? -1]?.kind ?? ''))
  if (kinds.size === 0 || fits) return topic.ids
  const titled = plan.workstreams.filter(
    ({ kind, title }) =>
      kinds.has(kind) && (title.zh.includes(topic.words) || title.en.toLowerCase().includes(topic.words)),
  )
  return titled.length === 1 ? titled.map(({ id }) => id) : topic.ids
}

const small = /^(?:noise|n\.item|p\.it|q\.which)$/

/** What stands between the names of a list: "T4, 2.2 and also national data capacity". */
function joins(piece: Frame['pieces'][number] | undefined): boolean {
  return (
    piece !== undefined &&
    (/^(?:o\.and|o\.or|p\.so|p\.sameq)$/.test(piece.concept) || /^(?:[、,，;]|and (?:for|on|of))$/.test(piece.words))
  )
}

/** What makes two workstreams the sides of a comparison. */
export const comparing = [
  'o.earliest',
  'o.latest',
  'o.before',
  'o.after',
  'o.more',
  'o.fewer',
  'o.compare',
  'o.differ',
  'o.same',
  'o.same-time',
] as const

/** "Of the agencies in T4, which are in access to services too?": agencies of two workstreams. */
function shares(frame: Frame): boolean {
  return has(frame, 'n.agency', 'q.who') && frame.agencies.length === 0 && inBoth(frame)
}

/** "移民数据那条和2.2", "2.1 or the return workstream": workstreams named in one list with those that are written out, or compared. */
function besideIds(frame: Frame): string[] {
  const { pieces, topics, ids: written } = frame
  // "Is 2.1 due before return and reintegration?": one that is written out and one that is named in several words.
  const others = topics.filter(({ ids, words }) => ids.length === 1 && /[ \u3400-\u9fff]/.test(words))
  const sides = new Set(others.flatMap(({ ids }) => ids))
  const compared = written.length === 1 && sides.size === 1 && (has(frame, ...comparing) || shares(frame))
  const listed = (at: number, step: number) => {
    let joined = false
    for (let i = at + step; i >= 0 && i < pieces.length && Math.abs(i - at) < 5; i += step) {
      const piece = pieces[i]
      if (joins(piece)) joined = true
      else if (piece?.ref?.to === 'items') return joined
      else if (!piece || !(small.test(piece.concept) && (joined || piece.words !== '的'))) return false
    }
    return false
  }
  return topics
    .filter(({ ids, at }) => ids.length === 1 && (compared || listed(at, 1) || listed(at, -1)))
    .flatMap(({ ids }) => ids)
}

/** A workstream that is meant though it is not named: one of its activities is described. */
export function subjectBy(id: string): Subject {
  return { ids: [id], unsure: [], weight: 2.6, by: 'topic', spare: [] }
}

/** "T1–T3 leads": of a range each is told, unless one is to be chosen from it. */
function told(frame: Frame): boolean {
  const asked = frame.attributes.some(
    (mention) => !['summary', 'involved', 'dates'].includes(mention.value) && !mention.not,
  )
  const chosen =
    has(
      frame,
      'q.which',
      'q.who',
      'o.count',
      'o.most',
      'o.least',
      'o.earliest',
      'o.latest',
      'o.not',
      'o.without',
      'o.all',
      'q.check',
      'r.overdue',
      'r.undated',
    ) || countConditions(frame).length > 0
  const limited =
    frame.statuses.length +
      frame.agencies.length +
      frame.objectives.length +
      frame.areas.length +
      frame.whens.length +
      frame.kinds.length >
      0 ||
    // "其中时间框架是18个月到2年的有哪些".
    (has(frame, 'r.open') && has(frame, 'o.list') && /[\u3400-\u9fff]/.test(frame.words))
  return asked && !chosen && !limited
}

/** "who leads 4?": a number that stands alone where a workstream is meant. */
function bareNumber(frame: Frame, plan: Plan): Subject | null {
  const numbers = frame.pieces.filter(
    (piece, at) => piece.concept === 'number' && !piece.ref && !isBounded(frame.pieces, at),
  )
  const [number] = numbers
  const asked = frame.attributes.some((mention) => !['summary', 'dates', 'areas', 'objectives'].includes(mention.value))
  const other =
    frame.topics.length +
    frame.terms.length +
    frame.agencies.length +
    frame.whens.length +
    frame.kinds.length +
    frame.objectives.length +
    frame.areas.length
  if (
    numbers.length !== 1 ||
    number?.number === undefined ||
    !asked ||
    other > 0 ||
    has(frame, 'o.count') ||
    frame.unknown.length > 0
  )
    return null
  if (!/^[1-9]$/.test(number.words) || frame.activityNumbers.length > 0) return null
  const { ids, sure } = numbered(plan, 'workstream', number.number)
  if (ids.length === 0) return null
  return { ids: sure ? ids : [], unsure: sure ? [] : ids, weight: 2, by: 'id', spare: [] }
}
