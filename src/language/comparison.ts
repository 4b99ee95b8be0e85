import type { Day } from '../workplan/deadline.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Attribute, Filter, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { countables } from './concept-values.ts'
import { ofDuration, shortest } from './duration-asked.ts'
import { periodOf } from './filters.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'
import { countsAgencies, ranksAgencies } from './han-superlatives.ts'
import { heldAsked } from './holders.ts'
import { setAside } from './nearby.ts'
import { apartOf, differsIn, inBoth, objectivesOf, partyOf } from './parties-compared.ts'
import type { Subject } from './subject.ts'

/** "Do the thematic workstreams all have the same deadline?": whether one thing is the same in all of a set. */
function ofAll(frame: Frame, subject: Subject, attributes: Attribute[], filter: Filter, plan: Plan): Question | null {
  const { kinds, ids, notIds = [], ...others } = filter
  if (subject.ids.length > 0 || !(kinds || ids) || Object.keys(others).length > 0) return null
  if (!has(frame, 'o.same', 'o.same-time') || !(startsAsCheck(frame) || has(frame, 'q.check'))) return null
  const by = has(frame, 'o.same-time') ? 'deadline' : attributes.find((one) => one !== 'summary' && one !== 'involved')
  const items = plan.workstreams.filter(
    ({ id, kind }) => (kinds?.includes(kind) ?? true) && (ids?.includes(id) ?? true) && !notIds.includes(id),
  )
  return by && items.length > 1 ? { ask: 'compare', items: items.map(({ id }) => id), by, how: 'same' } : null
}

export function comparison(
  frame: Frame,
  subject: Subject,
  attributes: Attribute[],
  filter: Filter,
  plan: Plan,
): Question | null {
  const comparing = has(
    frame,
    'o.same',
    'o.same-time',
    'o.differ',
    'o.compare',
    'o.more',
    'o.fewer',
    'o.earliest',
    'o.latest',
    'o.before',
    'o.after',
  )
  const party = partyOf(frame, attributes)
  const apart = party && subject.ids.length <= 2 ? apartOf(frame) : null
  if (party && apart && subject.ids.every((id) => apart.includes(id)))
    return { ask: 'compare', items: apart, by: party, how: 'apart' }
  const shared = party ?? objectivesOf(frame, attributes)
  if (shared && subject.ids.length === 2 && frame.whens.length === 0 && inBoth(frame))
    return { ask: 'compare', items: subject.ids, by: shared, how: 'common' }
  if (!comparing) return null
  const all = ofAll(frame, subject, attributes, filter, plan)
  if (all) return all
  if (subject.ids.length >= 2) {
    const [first] = attributes.filter((one) => one !== 'summary')
    // "Which of T1, T4 and T6 is due last?" chooses one.
    const edge =
      (has(frame, 'q.which', 'q.what') || /哪[个条项]|谁/.test(frame.words)) &&
      has(frame, 'o.earliest', 'o.latest') &&
      subject.ids.length > 2
    if (edge && (!first || first === 'deadline' || first === 'dates'))
      return {
        ask: 'extreme',
        over: 'items',
        by: 'deadline',
        most: has(frame, 'o.latest'),
        filter: { ids: subject.ids },
        role: 'any',
      }
    // "Same deadline, same status?": both are told.
    const facts = new Set(attributes.filter((one) => one !== 'summary' && one !== 'involved'))
    if (has(frame, 'o.same-time')) facts.add('deadline')
    if (has(frame, 'o.same', 'o.same-time') && facts.has('status') && facts.size > 1)
      return { ask: 'tell', items: subject.ids, attributes: [...facts], claims: [], without: [] }
    if (has(frame, 'o.same-time')) return { ask: 'compare', items: subject.ids, by: 'deadline', how: 'same' }
    if (
      has(frame, 'o.before', 'o.after', 'o.earliest', 'o.latest') &&
      (!first || first === 'deadline' || first === 'dates')
    ) {
      return { ask: 'compare', items: subject.ids, by: 'deadline', how: 'order' }
    }
    if (has(frame, 'o.more', 'o.fewer', 'o.most', 'o.least', 'o.count') && first && countables[first])
      return { ask: 'compare', items: subject.ids, by: first, how: 'count' }
    const apartBy = differsIn(frame)
    if (apartBy) return { ask: 'compare', items: subject.ids, by: apartBy, how: 'differ' }
    if (has(frame, 'o.same')) {
      const sameness: (Attribute | undefined)[] = ['leads', 'participants', 'objectives', 'areas']
      // "Do they have leads in common?" asks which, "are they led by the same?" whether.
      const asksWhich = has(frame, 'q.which', 'q.who') && !startsAsCheck(frame) && !has(frame, 'q.check')
      const whether =
        !asksWhich &&
        sameness.includes(first) &&
        /\b(?:same|identical|coincides?|match(?:es)?|shares? its)\b|相同|一样|一致|同样|同一|重合|也是/.test(
          frame.words,
        )
      if (first && (first === 'deadline' || first === 'status' || whether))
        return { ask: 'compare', items: subject.ids, by: first, how: 'same' }
      return { ask: 'compare', items: subject.ids, by: first ?? 'involved', how: 'common' }
    }
    const all = attributes.filter((one) => one !== 'summary')
    // "How do they differ as to status and leads?"
    if (all.length > 1) return { ask: 'tell', items: subject.ids, attributes: all, claims: [], without: [] }
    if (first) return { ask: 'compare', items: subject.ids, by: first, how: 'differ' }
    // Two workstreams side by side, without a word about what: all by which they can be told apart.
    return {
      ask: 'tell',
      items: subject.ids,
      attributes: ['leads', 'participants', 'deadline', 'status'],
      claims: [],
      without: [],
    }
  }
  if (frame.agencies.length >= 2 && subject.ids.length === 0) {
    const agencies = frame.agencies.map((agency) => agency.value)
    const { parties: _, ...others } = filter
    const parts = new Set(frame.roles.flatMap(({ value }) => (value === 'any' ? [] : [value])))
    // "Lead IOM, participant WHO: which match?" is no comparison.
    if (parts.size > 1) return null
    const role = frame.roles.find((one) => one.value !== 'any')?.value ?? frame.roles[0]?.value ?? 'any'
    if (has(frame, 'o.more', 'o.fewer') || (has(frame, 'o.compare') && !has(frame, 'o.both', 'o.same')))
      return { ask: 'compare-agencies', agencies, role, how: 'count', filter: others }
    if (has(frame, 'o.same') && !plan.workstreams.every((w) => w.leads.length === 0))
      return { ask: 'compare-agencies', agencies, role, how: 'common', filter: others }
  }
  return null
}

/** "The fewest participants", "参加机构最少的": workstreams are ranked by how many have a part, not agencies by their parts. */
function rolesCounted(frame: Frame): boolean {
  return frame.pieces.some((piece, at) => {
    const nouned = piece.words === 'participating' && frame.pieces[at + 1]?.concept === 'n.agency'
    if (!nouned && !/participants|participating agencies|leads|partners|[机构方者位家]$/.test(piece.words)) return false
    if (!/^a\.(?:leads|participants|interested)$/.test(piece.concept)) return false
    // "Appears most in the participants column": where, and not how many.
    const small = frame.pieces
      .slice(0, at)
      .findLast(({ concept, words }) => concept !== 'noise' || /^(?:in|as|among)$/.test(words))
    const before = small?.concept === 'noise' ? undefined : small
    const beside = /[\u3400-\u9fff]/.test(piece.words) ? frame.pieces[at + 1] : before
    return beside?.concept === 'o.most' || beside?.concept === 'o.least'
  })
}

/** "The smallest number of agencies, leads included": whoever has a part is counted. */
function allParts({ pieces, roles, words }: Frame): boolean {
  const parts = new Set(roles.map(({ value }) => value))
  if (parts.has('lead') && parts.has('participant')) return true
  const at = pieces.findIndex(({ concept }) => /^o\.(?:most|least)$/.test(concept))
  const noun = pieces.slice(at + 1).find(({ concept }) => !/^(?:noise|o\.count|number)$/.test(concept))
  const agencies =
    noun?.concept === 'n.agency' || /members|crowd|cast|line-?up|membership|agencies/.test(pieces[at]?.words ?? '')
  const counted =
    parts.size === 0 || parts.has('any') || /\b(?:included|too|as well|incl|alike|combined|together)\b/.test(words)
  return at >= 0 && agencies && counted
}

const workstream = /^n\.(?:workstream|core|thematic|annex|cross|item)$/

function namesWorkstreams(frame: Frame): boolean {
  return frame.pieces.some(({ concept, words }) => workstream.test(concept) || /workstreams?$/.test(words))
}

/** "The most workstreams", "the highest number of workstreams". */
function countsWorkstreams({ pieces }: Frame): boolean {
  return pieces.some(
    ({ concept }, at) =>
      /^o\.(?:most|least)$/.test(concept) &&
      // "The smallest of the thematic ones" counts none.
      pieces[at + 1]?.words !== 'of' &&
      workstream.test(
        pieces.slice(at + 1).find((one) => !/^(?:noise|o\.count|number)$/.test(one.concept))?.concept ?? '',
      ),
  )
}

/** "The busiest agency": who is ranked. */
function agencyNext({ pieces }: Frame): boolean {
  const most = pieces.findIndex(({ concept }) => /^o\.(?:most|least)$/.test(concept))
  const next = pieces.slice(most + 1).find(({ concept }) => concept !== 'noise')
  return most >= 0 && next?.concept === 'n.agency' && /(?:agency|entity|organi[sz]ation|body)$/.test(next.words)
}

const byNumber = /\b(?:by|counting)(?: the| total)?(?: number of| count of)? workstreams\b|\bworkstreams led\b/

/** "The UN entity with the highest number of lead roles": who is ranked stands before what is counted. */
function agencyFirst({ pieces, roles }: Frame): boolean {
  const most = pieces.findIndex(({ concept }) => /^o\.(?:most|least)$/.test(concept))
  const noun = pieces.findIndex(({ words }) => /\b(?:agency|organi[sz]ation|entity)$/.test(words))
  const ranked = pieces.findIndex(({ concept }) => workstream.test(concept))
  return (
    noun >= 0 &&
    noun < most &&
    !(ranked >= 0 && ranked < most) &&
    roles.some(({ value, at }) => value === 'lead' && at > most)
  )
}

/** "The second most frequent": an ordinal right before the superlative. */
function rankOf(frame: Frame): { rank?: number } {
  const at = frame.pieces.findIndex((piece) => /^o\.(?:most|least|earliest|latest)$/.test(piece.concept))
  const before = frame.pieces[at - 1]
  const rank = before?.concept === 'ordinal' ? before.number : undefined
  return rank !== undefined && rank > 1 ? { rank } : {}
}

export function extremeOf(
  frame: Frame,
  subject: Subject,
  attributes: Attribute[],
  filter: Filter,
  today: Day,
): Question | null {
  const superlative = has(frame, 'o.most', 'o.least', 'o.earliest', 'o.latest')
  const lastOf =
    (has(frame, 'n.workstream') || frame.kinds.length > 0) &&
    frame.ordinals.length === 1 &&
    subject.by === 'none' &&
    (has(frame, 'r.due') || attributes.includes('deadline'))
  if (!superlative && !lastOf) return null
  if (subject.ids.length > 0 && (subject.by === 'id' || has(frame, 'q.why'))) return null
  if (ofDuration(frame, filter))
    return { ask: 'extreme', over: 'items', by: 'duration', most: !shortest(frame), filter, role: 'any' }
  const byAgencies = countsAgencies(frame)
  const measure =
    byAgencies || allParts(frame)
      ? 'involved'
      : attributes.map((one) => countables[one]).find((one) => one !== undefined && one !== 'involved')
  if (has(frame, 'o.most', 'o.least') && !has(frame, 'o.earliest', 'o.latest')) {
    const most = has(frame, 'o.most')
    const held = heldAsked(frame, subject)
    if (held) return { ask: 'extreme', over: held, by: 'involved', most, filter, role: 'any' }
    // "who has the longest list of participants" means workstreams.
    const roster = /\b(list|tail|roster|line-?up)\b/.test(frame.words)
    // "Which of T1 to T6 has the most participating agencies?" asks for one of them.
    const among = frame.set && /^\W*which(?: one)? of\b/.test(frame.words)
    // "The agency leading the most workstreams", "who has the most leads?"
    const head =
      has(frame, 'q.who') ||
      frame.pieces.some(({ words }) => /^(?:who|whose)\b/.test(words)) ||
      frame.pieces.some(({ words }) => /\b(?:agency|agencies|organi[sz]ation|entity)$/.test(words))
    const who =
      (!among &&
        head &&
        !roster &&
        (countsWorkstreams(frame) ||
          byNumber.test(frame.words) ||
          agencyFirst(frame) ||
          agencyNext(frame) ||
          (has(frame, 'q.who') && frame.roles.some(({ value }) => value === 'lead') && !namesWorkstreams(frame)))) ||
      (!among && !roster && !rolesCounted(frame) && has(frame, 'q.who')) ||
      (!among && has(frame, 'n.agency') && !has(frame, 'n.workstream', 'n.thematic', 'n.core', 'n.annex'))
    const aside = setAside(frame.pieces)
    const role = frame.roles.find((one) => one.value !== 'any' && !aside.has(one.value))?.value ?? 'any'
    if (((who && !byAgencies) || ranksAgencies(frame)) && !has(frame, 'a.activities', 'n.activity', 'a.objectives')) {
      const { parties: _, ...others } = filter
      const after = has(frame, 'o.after') ? { without: frame.agencies.map((agency) => agency.value) } : {}
      return {
        ask: 'extreme',
        over: 'agencies',
        by: 'involved',
        most,
        filter: others,
        role,
        ...rankOf(frame),
        ...after,
      }
    }
    if (frame.roles.length > 0 || measure || has(frame, 'n.agency')) {
      return { ask: 'extreme', over: 'items', by: measure ?? 'involved', most, filter, role, ...rankOf(frame) }
    }
    if (has(frame, 'n.activity')) return { ask: 'extreme', over: 'items', by: 'activities', most, filter, role }
    if (has(frame, 'n.objective')) return { ask: 'extreme', over: 'items', by: 'objectives', most, filter, role }
    return null
  }
  const next = frame.pieces.some((piece) => /next|nearest|upcoming|下一个|最近/.test(piece.words))
  const window =
    frame.whens.length > 0 ? { window: periodOf(frame.whens, today) } : next ? { window: { from: today } } : {}
  const earliest = has(frame, 'o.earliest') || (lastOf && (frame.ordinals[0] ?? 0) > 0)
  return {
    ask: 'extreme',
    over: 'items',
    by: 'deadline',
    most: !earliest,
    filter: { ...filter, ...window },
    role: 'any',
    ...rankOf(frame),
  }
}

/** Where two workstreams have no lead or participant in common, who has the part in each is told as well. */
export function apartFrom(compared: Question, plan: Plan): Question[] {
  if (compared.ask !== 'compare' || compared.how !== 'common') return []
  const { items, by } = compared
  if (by !== 'leads' && by !== 'participants') return []
  const [first = [], ...others] = items.map((id) => workstreamOf(plan, id)?.[by].map(({ agency }) => agency) ?? [])
  const shared = first.some((agency) => others.every((list) => list.includes(agency)))
  return shared ? [] : [{ ask: 'tell', items, attributes: [by], claims: [], without: [] }]
}
