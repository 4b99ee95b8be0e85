import { activityOf, workstreamOf } from '../workplan/find.ts'
import type { Attribute, Filter, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { countables } from './concept-values.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'
import { acrossParts, apartOf, differsIn, inBoth, objectivesApart, objectivesOf, partyOf } from './parties-compared.ts'
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

/** "IOM和OHCHR各牵头几条": of each agency how many. */
function countedEach(frame: Frame, subject: Subject, { parties: _, ...others }: Filter): Question | null {
  const [role, ...more] = frame.roles
  const several = frame.agencies.length >= 2 && frame.agencies.every(({ not }) => !not)
  if (!several || role?.not || more.length > 0 || subject.ids.length + frame.whens.length > 0) return null
  if (!has(frame, 'o.each') || !/[\u3400-\u9fff]/.test(frame.words)) return null
  // "难民署和人权办各参加哪些": which, of each.
  if (
    !has(frame, 'o.count') &&
    !(/各(?:自)?(?:都)?(?:牵头|参加|参与|主导|负责)/.test(frame.words) && has(frame, 'o.list', 'q.which', 'q.what'))
  )
    return null
  const agencies = frame.agencies.map(({ value }) => value)
  return { ask: 'compare-agencies', agencies, role: role?.value ?? 'any', how: 'count', filter: others }
}

/** What is compared; of activities, which have no deadline of their own, the dates are told. */
export function comparison(
  frame: Frame,
  subject: Subject,
  attributes: Attribute[],
  filter: Filter,
  plan: Plan,
): Question | null {
  const compared = compare(frame, subject, attributes, filter, plan)
  const timed = compared?.ask === 'compare' && (compared.by === 'deadline' || compared.by === 'dates')
  return timed && compared.items.some((id) => activityOf(plan, id))
    ? { ask: 'tell', items: compared.items, attributes: ['dates'], claims: [], without: [] }
    : compared
}

/** "Is UNICEF on both T2 and T5?": the one agency is held against each of them. */
function isOnBoth(frame: Frame): boolean {
  const [agency, ...more] = frame.agencies
  const other = has(
    frame,
    'o.same',
    'o.same-time',
    'o.differ',
    'o.more',
    'o.fewer',
    'o.compare',
    'q.who',
    'q.which',
    'o.or',
  )
  return agency !== undefined && more.length === 0 && !other && startsAsCheck(frame) && frame.ids.length > 1
}

function compare(frame: Frame, subject: Subject, attributes: Attribute[], filter: Filter, plan: Plan): Question | null {
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
  const across = acrossParts(frame, subject, plan)
  if (across) return across
  if (isOnBoth(frame)) return null
  const party = partyOf(frame, attributes)
  const sort = party ?? objectivesApart(frame, attributes)
  const apart = sort && subject.ids.length <= 2 ? apartOf(frame) : null
  if (sort && apart && subject.ids.every((id) => apart.includes(id)))
    return { ask: 'compare', items: apart, by: sort, how: 'apart' }
  const shared = party ?? objectivesOf(frame, attributes)
  if (shared && subject.ids.length === 2 && frame.whens.length === 0 && inBoth(frame))
    return { ask: 'compare', items: subject.ids, by: shared, how: 'common' }
  // "Of UNDP and UNICEF, who leads nothing?": how much each of them leads tells.
  if (subject.ids.length === 0 && choosesAgencies(frame)) {
    const { parties: _, ...others } = filter
    const role = frame.roles.find((one) => one.value !== 'any')?.value ?? 'any'
    return {
      ask: 'compare-agencies',
      agencies: frame.agencies.map(({ value }) => value),
      role,
      how: 'count',
      filter: others,
    }
  }
  const each = countedEach(frame, subject, filter)
  if (each) return each
  // "T1到T6里参加方超过六家的": chosen by how many they have.
  if (!comparing || (frame.set && filter.counts && has(frame, 'q.which', 'o.list', 'o.count'))) return null
  const all = ofAll(frame, subject, attributes, filter, plan)
  if (all) return all
  if (subject.ids.length >= 2) {
    // "它在两边的角色一样吗": of each, what the one agency does there.
    const [agency, ...others] = frame.agencies
    const alike = has(frame, 'o.same', 'o.differ') && attributes.every((one) => one === 'involved' || one === 'summary')
    if (agency && others.length === 0 && alike && /角色|身份|地位|\broles?\b|\bcapacity\b/.test(frame.words))
      return {
        ask: 'list',
        filter: { ids: subject.ids, parties: [{ agencies: [agency.value], roles: ['any'] }] },
        attributes: [],
      }
    const [first] = attributes.filter((one) => one !== 'summary')
    // "Which of T1, T4 and T6 is due last?" chooses one.
    const edge =
      (has(frame, 'q.which', 'q.what') || /哪[个条项]|谁/.test(frame.words)) &&
      has(frame, 'o.earliest', 'o.latest') &&
      // "Which of those is due first?", of two as of many.
      (subject.ids.length > 2 || /^\W*(?:and |so )?which (?:one )?of (?:those|these|them)\b/.test(frame.words))
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
      const last = has(frame, 'o.latest') || /\b(?:later|longer|after)\b|晚|迟/.test(frame.words)
      return { ask: 'compare', items: subject.ids, by: 'deadline', how: 'order', ...(last ? { last } : {}) }
    }
    // "有几家重了": those in common, counted.
    const shared =
      has(frame, 'o.same') &&
      !has(frame, 'o.more', 'o.fewer') &&
      /[重共同交]|\b(?:in common|common|shared?|overlap\w*)\b/.test(frame.words)
    if (has(frame, 'o.more', 'o.fewer', 'o.most', 'o.least', 'o.count') && !shared && first && countables[first])
      return {
        ask: 'compare',
        items: subject.ids,
        by: first,
        how: 'count',
        ...(has(frame, 'o.fewer', 'o.least') ? { last: true } : {}),
      }
    const apartBy = differsIn(frame)
    if (apartBy) return { ask: 'compare', items: subject.ids, by: apartBy, how: 'differ' }
    if (has(frame, 'o.same')) {
      const sameness: (Attribute | undefined)[] = ['leads', 'participants', 'objectives', 'areas']
      // "Do they have leads in common?" asks which, "are they led by the same?" whether.
      const asksWhich =
        ((has(frame, 'q.which', 'q.who') || /几号|哪[些几个条]|什么/.test(frame.words)) &&
          !startsAsCheck(frame) &&
          !has(frame, 'q.check')) ||
        anyShared.test(frame.words)
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

/** "牵头机构里有没有重合的": those that both have, where there are any. */
const anyShared =
  /(?:有没有|有无|可有|有)(?:什么|任何)?(?:重合|重叠|重复|重|共同|相同|一样|同样)的?(?![^,，。?？]{0,4}(?:期限|时限|日期|状态))/

/** Whether one of several agencies is to be chosen that has no part, or any. */
function choosesAgencies(frame: Frame): boolean {
  const [first] = frame.agencies
  if (!first || frame.agencies.length < 2 || frame.roles.length === 0) return false
  const among = /^(?:of|among|amongst|out of|between|which of|who of|who among|who out of)$/.test(
    frame.pieces[first.at - 1]?.words ?? '',
  )
  return (
    among &&
    has(frame, 'q.who', 'q.which') &&
    /\b(?:nothing|none|nowhere|not .{0,24}(?:any|a single|one|anything|even one|at all)|n't .{0,24}(?:any|a single|anything|at all)|no workstreams?|(?:any|anything) at all)\b/.test(
      frame.words,
    )
  )
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
