import type { Day } from '../workplan/deadline.ts'
import { activityOf, parentOf, workstreamOf } from '../workplan/find.ts'
import type { Attribute, Filter, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import type { Conversation } from './conversation.ts'
import { filterOf, isFiltered, periodOf } from './filters.ts'
import { type Frame, has, hasSubject } from './frame.ts'
import { withinTold } from './narrowing.ts'

const askable: Attribute[] = [
  'leads',
  'participants',
  'interested',
  'involved',
  'deadline',
  'dates',
  'status',
  'activities',
  'objectives',
  'areas',
  'title',
  'summary',
  'source',
]

/** The same question about other items. */
export function aboutItems(question: Question, items: string[]): Question {
  switch (question.ask) {
    case 'tell':
    case 'check':
    case 'compare':
      return { ...question, items }
    case 'count':
      return question.items.length > 0
        ? { ...question, items }
        : { ask: 'tell', items, attributes: ['summary'], claims: [], without: [] }
    default:
      return { ask: 'tell', items, attributes: ['summary'], claims: [], without: [] }
  }
}

/** The answer to the bot's own "which one?", or null when the message is something else. */
export function picked(frame: Frame, conversation: Conversation, plan: Plan): Question | null {
  const { pending } = conversation
  if (!pending || pending.candidates.length === 0) return null
  const { candidates } = pending
  const settle = (ids: string[]): Question | null => {
    if (ids.length === 0 || ids.length === candidates.length) return null
    if (ids.length > 1) return { ask: 'which', candidates: ids, about: pending.about }
    const asked = frame.attributes.length > 0 && frame.attributes.every((mention) => mention.value !== 'summary')
    if (asked && pending.about?.ask === 'tell')
      return { ...pending.about, items: ids, attributes: frame.attributes.map((mention) => mention.value) }
    return pending.about
      ? aboutItems(pending.about, ids)
      : { ask: 'tell', items: ids, attributes: ['summary'], claims: [], without: [] }
  }
  const written = frame.ids.map((id) => parentOf(plan, id)).filter((id) => candidates.includes(id))
  if (written.length > 0) return settle(written)
  if (frame.ids.length > 0 || frame.agencies.length > 0) return null
  const byTopic = frame.topics.flatMap((topic) => topic.ids).filter((id) => candidates.includes(id))
  if (byTopic.length > 0) return settle([...new Set(byTopic)].slice(0, 1))
  const [ordinal] = frame.ordinals
  if (ordinal !== undefined) {
    const chosen = candidates[ordinal < 0 ? candidates.length + ordinal : ordinal - 1]
    if (chosen) return settle([chosen])
  }
  if (has(frame, 'p.first', 'p.last', 'o.latest'))
    return settle([candidates.at(has(frame, 'p.first') ? 0 : -1) as string])
  if (has(frame, 'o.all', 'o.both') && frame.pieces.length <= 4)
    return pending.about ? aboutItems(pending.about, candidates) : null
  const wanted = frame.kinds.some((kind) => !kind.not)
  const kinds = frame.kinds.filter((kind) => kind.not !== wanted).map((kind) => kind.value)
  const fits = (id: string) => kinds.includes(workstreamOf(plan, id)?.kind ?? 'core') === wanted
  if (kinds.length > 0) return settle(candidates.filter(fits))
  const number = frame.pieces.find((piece) => piece.concept === 'number')?.number
  if (number !== undefined && frame.pieces.length <= 3) {
    const chosen = candidates[number - 1]
    if (chosen) return settle([chosen])
  }
  return null
}

/** The question that a clause without a subject of its own continues, or null. */
export function continued(frame: Frame, conversation: Conversation, plan: Plan, today: Day): Question | null {
  const last = conversation.question
  const attributes = [
    ...new Set(frame.attributes.filter((mention) => !mention.not).map((mention) => mention.value)),
  ].filter((attribute) => askable.includes(attribute))
  if (has(frame, 'q.when') && attributes.includes('activities')) attributes.splice(attributes.indexOf('activities'), 1)
  const filter = filterOf(frame)
  const [item] = conversation.items
  const tell = (items: string[], what: Attribute[]): Question => ({
    ask: 'tell',
    items,
    attributes: what,
    claims: [],
    without: [],
  })

  const within = withinTold(frame, conversation, plan)
  if (within) return within
  // What names a subject of another kind is a question of its own.
  const strong = frame.terms.some(
    (term) => frame.pieces[term.at]?.concept === 'name' && frame.topics.length === 0 && frame.agencies.length === 0,
  )
  const number =
    frame.pieces.some((piece) => piece.concept === 'number' && !piece.ref && /^[1-9]$/.test(piece.words)) &&
    !has(frame, 'o.count')
  if (number && frame.attributes.length > 0) return null
  if (frame.unsure.length > 0 || frame.missing || frame.objectives.length > 0 || frame.areas.length > 0 || strong)
    return null
  if (has(frame, 'p.other') && !hasSubject(frame)) {
    const other = conversation.listed.filter((id) => id !== item)
    const attribute =
      attributes.length > 0 ? attributes : last?.ask === 'tell' ? last.attributes : (['summary'] as Attribute[])
    if (other.length > 0) return tell(other, attribute)
  }
  // "and the latter?": of two that were told.
  if (has(frame, 'p.first', 'p.last') && !hasSubject(frame) && last && 'items' in last && last.items.length > 1) {
    const chosen = has(frame, 'p.first') ? last.items[0] : last.items.at(-1)
    const attribute =
      attributes.length > 0 ? attributes : last.ask === 'tell' ? last.attributes : (['summary'] as Attribute[])
    if (chosen) return tell([chosen], attribute)
  }
  // "what about T5": the same question of another item.
  if (frame.ids.length > 0 || frame.topics.length > 0) {
    const items = frame.ids.length > 0 ? frame.ids : [frame.topics[0]?.ids[0] as string]
    const plain =
      attributes.length === 0 &&
      frame.roles.length === 0 &&
      frame.whens.length === 0 &&
      frame.agencies.length === 0 &&
      frame.statuses.length === 0
    const bare =
      frame.pieces.filter((piece) => piece.concept !== 'noise' && piece.concept !== 'stop' && piece.concept !== 'break')
        .length <= 2 && !has(frame, 'q.when', 'q.who')
    const marked = has(frame, 'p.about', 'p.sameq', 'p.so', 'q.check', 'o.same')
    if (plain && last && (marked || bare) && !has(frame, 'q.define', 'a.summary', 'o.list', 'q.what')) {
      if (last.ask === 'tell' || last.ask === 'check' || (last.ask === 'count' && last.items.length > 0))
        return aboutItems(last, items)
    }
    return null
  }
  if (has(frame, 'p.else') && item && last?.ask === 'tell' && frame.agencies.length === 0) {
    const next: Attribute = last.attributes.includes('participants')
      ? 'leads'
      : last.attributes.includes('leads')
        ? 'participants'
        : 'involved'
    const roles = attributes.filter((attribute) => attribute === 'participants' || attribute === 'interested')
    return tell([item], roles.length > 0 ? roles : [next])
  }
  // "the sixth activity?" after a workstream; "the second" of a list.
  const numbers = frame.activityNumbers.length > 0 ? frame.activityNumbers : frame.ordinals
  if (numbers.length > 0 && !hasSubject(frame)) {
    const parent = item ? workstreamOf(plan, parentOf(plan, item)) : undefined
    const activities =
      frame.activityNumbers.length > 0 ||
      (last?.ask === 'tell' &&
        (last.attributes.includes('activities') || last.attributes.includes('summary')) &&
        conversation.listed.length <= 1)
    if (activities && parent) {
      const ids = numbers.map((number) => `${parent.id}.${number < 0 ? parent.activities.length + 1 + number : number}`)
      if (ids.every((id) => activityOf(plan, id)))
        return tell(
          ids,
          attributes.filter((one) => one === 'deadline' || one === 'dates' || one === 'status').length > 0
            ? attributes.filter((one) => one !== 'activities')
            : ['summary'],
        )
      return { ask: 'unknown', why: { because: 'no-such', what: 'activity', named: ids[0] ?? '', near: [parent.id] } }
    }
    const chosen = numbers
      .map((number) => conversation.listed[number < 0 ? conversation.listed.length + number : number - 1])
      .filter((id) => id !== undefined)
    if (chosen.length > 0)
      return tell(chosen, attributes.length > 0 ? attributes : last?.ask === 'tell' ? last.attributes : ['summary'])
  }
  // "of those, which …": within what was listed.
  if (
    has(frame, 'p.them', 'o.only') &&
    conversation.listed.length > 1 &&
    isFiltered(filter) &&
    frame.agencies.length + frame.statuses.length + frame.whens.length + (filter.overdue ? 1 : 0) > 0
  ) {
    const windowed = frame.whens.length > 0 ? { window: periodOf(frame.whens, today) } : {}
    return { ask: 'list', filter: { ...filter, ...windowed, ids: conversation.listed }, attributes: [] }
  }
  if (frame.agencies.length > 0 && attributes.length === 0 && last && frame.whens.length === 0) {
    const agencies = frame.agencies.map((agency) => agency.value)
    const replaced = withAgencies(last, agencies)
    if (replaced && (has(frame, 'p.about', 'p.so', 'p.sameq', 'q.check') || frame.pieces.length <= 3)) return replaced
  }
  if (
    frame.whens.length > 0 &&
    frame.agencies.length === 0 &&
    frame.roles.length === 0 &&
    last &&
    !has(frame, 'r.overdue')
  ) {
    const period = periodOf(frame.whens, today)
    if (last.ask === 'window') return { ...last, period }
    if (last.ask === 'list' && last.filter.window) return { ...last, filter: { ...last.filter, window: period } }
    if (last.ask === 'count' && last.filter.window) return { ...last, filter: { ...last.filter, window: period } }
  }
  if (
    frame.kinds.length > 0 &&
    attributes.length === 0 &&
    frame.agencies.length === 0 &&
    last &&
    (last.ask === 'list' || last.ask === 'window' || last.ask === 'count' || last.ask === 'extreme') &&
    filter.kinds &&
    frame.pieces.length <= 8
  ) {
    return { ...last, filter: { ...last.filter, kinds: filter.kinds } }
  }
  // "and where does it just participate?", "what are they interested in then": the agency last spoken of.
  if (
    frame.roles.length > 0 &&
    frame.agencies.length === 0 &&
    conversation.agencies.length > 0 &&
    frame.whens.length === 0 &&
    !has(frame, 'q.who') &&
    last?.ask !== 'tell'
  ) {
    const roles = frame.roles.map((role) => role.value)
    const named = roles.filter((role) => role !== 'any')
    return {
      ask: 'list',
      filter: {
        ...(filter.kinds ? { kinds: filter.kinds } : {}),
        parties: [{ agencies: conversation.agencies, roles: named.length > 0 ? named : ['any'] }],
      },
      attributes: [],
    }
  }
  const many = has(frame, 'p.them') && conversation.listed.length > 1
  // "who won it": a who-question whose verb nobody knows is about something else.
  const clear = attributes.length > 0 || frame.unknown.length === 0
  if (
    (item || many) &&
    clear &&
    (attributes.length > 0 || has(frame, 'q.who', 'q.when')) &&
    frame.agencies.length === 0 &&
    !frame.set &&
    frame.kinds.length === 0
  ) {
    if (frame.whens.length > 0 && !has(frame, 'q.when') && !attributes.length) return null
    const both = has(frame, 'o.both') && conversation.items.length > 1
    const items = many ? conversation.listed : conversation.items.slice(0, both ? 2 : 1)
    const what =
      attributes.length > 0
        ? attributes.filter((one) => !(one === 'involved' && attributes.length > 1))
        : has(frame, 'q.when')
          ? (['deadline'] as Attribute[])
          : (['involved'] as Attribute[])
    if (has(frame, 'o.count')) {
      const of = what.find(
        (one) => one === 'activities' || one === 'objectives' || one === 'participants' || one === 'leads',
      )
      if (of) return { ask: 'count', filter: {}, items: items.slice(0, 1), of, supposed: null }
    }
    return tell(items, what)
  }
  if (
    item &&
    (frame.statuses.length > 0 || has(frame, 'r.overdue') || has(frame, 'r.due')) &&
    (has(frame, 'p.it') || !has(frame, 'q.which', 'o.list', 'o.all', 'n.workstream', 'o.count', 'q.what')) &&
    frame.agencies.length === 0 &&
    frame.kinds.length === 0 &&
    frame.whens.length === 0
  ) {
    return has(frame, 'r.overdue')
      ? { ask: 'check', items: [item], claims: [{ is: 'overdue' }] }
      : tell([item], [has(frame, 'r.due') ? 'deadline' : 'status'])
  }
  return null
}

function withAgencies(question: Question, agencies: string[]): Question | null {
  const swap = (filter: Filter): Filter => ({
    ...filter,
    parties: (filter.parties ?? []).map((party) => ({ ...party, agencies })),
  })
  switch (question.ask) {
    case 'list':
    case 'count':
    case 'window':
      return question.filter.parties ? { ...question, filter: swap(question.filter) } : null
    case 'check':
      return question.claims.some((claim) => claim.is === 'party')
        ? {
            ...question,
            claims: question.claims.map((claim) => (claim.is === 'party' ? { ...claim, agencies } : claim)),
          }
        : null
    case 'agency':
      return { ask: 'agency', agency: agencies[0] as string }
    default:
      return null
  }
}
