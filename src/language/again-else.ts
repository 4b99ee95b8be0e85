import { addDays } from '../workplan/deadline.ts'
import { activityOf, workstreamOf } from '../workplan/find.ts'
import type { Claim, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { told } from './again-agencies.ts'
import { has, hasSubject } from './frame.ts'
import { type Rule, tellOf } from './turn.ts'

const elsewhere =
  /\b(?:what|which|which ones?|anything|something|where|any|which workstreams?) else\b|\b(?:any|which|what) other (?:ones?|workstreams?|items?|entries)\b|(?:牵头|参加|参与|负责|主导)(?:着|了|过)?(?:别的|其[他它]的?|另外的?)/

/** "Who leads T6?", "what else does it lead?": the other workstreams of those that were told. */
export const whatElseTheyLead: Rule = ({ frame, last, item, context }) => {
  if (item === undefined || !elsewhere.test(frame.words) || !has(frame, 'p.it', 'p.them')) return null
  const [role, ...more] = frame.roles
  // "What else are they in?"
  const part = role?.value ?? (/\b(?:in|on|doing|do|up to)\W*$/.test(frame.words) ? 'any' : null)
  if (!part || more.length > 0 || hasSubject(frame) || frame.kinds.length + frame.whens.length > 0) return null
  if (has(frame, 'q.who', 'n.agency', 'o.not')) return null
  const [claim] = last?.ask === 'check' ? last.claims : []
  const agencies = claim?.is === 'party' ? claim.agencies : told(last, context.plan)
  const filter = { notIds: [item] }
  const [one, ...others] = agencies
  if (one === undefined) return null
  if (others.length === 0)
    return { ask: 'list', filter: { ...filter, parties: [{ agencies, roles: [part] }] }, attributes: [] }
  const without = context.plan.agencies.map(({ id }) => id).filter((id) => !agencies.includes(id))
  return { ask: 'tally', over: 'agencies', filter, role: part, bound: null, without }
}

const ofThose = /\bwhich(?: ones?| agencies| objectives)?(?: of (?:those|these|them)| also| are also)?\b/
const too = /\b(?:too|as well|also|likewise|both)\b/

/** "Who leads T2?", "which of them are in T5 too?"; "which of those objectives does T6 serve as well?" */
export const alsoThere: Rule = ({ frame, last, item, context }) => {
  const [other, ...more] = frame.ids.length > 0 ? frame.ids : frame.topics.flatMap(({ ids }) => ids.slice(0, 1))
  if (item === undefined || other === undefined || other === item || more.length > 0 || last?.ask !== 'tell')
    return null
  if (!ofThose.test(frame.words) || !too.test(frame.words) || !has(frame, 'p.them')) return null
  if (frame.agencies.length + frame.kinds.length + frame.whens.length + frame.statuses.length > 0) return null
  const [by, ...others] = last.attributes
  if (others.length > 0 || last.items.length !== 1) return null
  const common: Question = { ask: 'compare', items: [item, other], by: by ?? 'involved', how: 'common' }
  if (by === 'objectives' || by === 'areas' || by === 'involved') return common
  const agencies = told(last, context.plan)
  const role = frame.roles.find(({ value }) => value !== 'any')?.value ?? 'any'
  if (agencies.length === 0) return null
  return {
    ask: 'check',
    items: [other],
    claims: agencies.map((one): Claim => ({ is: 'party', agencies: [one], role })),
  }
}

/** "Who's in T1?", "minus the leads", "just the participants": a part of those that were told. */
export const partOfThem: Rule = ({ frame, last }) => {
  if (last?.ask !== 'tell' || last.attributes.length !== 1 || last.attributes[0] !== 'involved') return null
  if (hasSubject(frame) || frame.kinds.length + frame.whens.length + frame.unknown.length > 0) return null
  const kept = frame.roles.filter(({ not }) => !not && !has(frame, 'o.without', 'o.except', 'o.exclude'))
  const away = frame.roles.filter((role) => !kept.includes(role))
  if (
    away.some(({ value }) => value === 'lead') ||
    /\b(?:minus|without|not|except|but|excluding|sans) (?:the |its )?leads?\b/.test(frame.words)
  )
    return { ...last, attributes: ['participants'] }
  return null
}

const withWhom =
  /\bwith (?:whom|who|which (?:agency|organi[sz]ation|body|partner))\b|\bwho(?:'s| is| are)? (?:it|that|this|they)? ?with\b/

/** "When is the statistics forum?", "in cooperation with whom?": what the plan says of the event that was told. */
export const withWhomItIs: Rule = ({ frame, last, item }) => {
  if (last?.ask !== 'tell' || !last.attributes.includes('dates') || item === undefined) return null
  if (!withWhom.test(frame.words) || hasSubject(frame) || frame.kinds.length + frame.whens.length > 0) return null
  return { ask: 'tell', items: [item], attributes: ['summary'], claims: [], without: [] }
}

/** "How many activities has T6?", "and how many has T5?": as many of the same as another has. */
export const countOfAnother: Rule = ({ frame, last, context }) => {
  const [item, ...more] = frame.ids.length > 0 ? frame.ids : frame.topics.flatMap(({ ids }) => ids.slice(0, 1))
  if (last?.ask !== 'count' || last.items.length === 0 || item === undefined || more.length > 0) return null
  if (!has(frame, 'o.count') || frame.attributes.length + frame.roles.length + frame.unknown.length > 0) return null
  const nouns = ['n.agency', 'n.activity', 'n.objective', 'n.area', 'n.pilot', 'n.people', 'n.workstream'] as const
  if (has(frame, ...nouns) || frame.agencies.length + frame.kinds.length > 0) return null
  return workstreamOf(context.plan, item) ? { ...last, items: [item] } : null
}

/** "Which of its activities have a date?", "which of those have passed?": the dates of what was told that lie behind. */
export const pastOnes: Rule = ({ frame, last, context }) => {
  const [item, ...more] = last?.ask === 'tell' && last.attributes.includes('dates') ? last.items : []
  const past = /\b(?:passed|gone by|behind us|in the past|already over|been and gone)\b/.test(frame.words)
  if (item === undefined || more.length > 0 || !past || hasSubject(frame) || has(frame, 'o.not')) return null
  if (!has(frame, 'q.which', 'q.what', 'o.list') || !workstreamOf(context.plan, item)) return null
  const period = { to: addDays(context.today, -1) }
  return { ask: 'window', filter: { ids: [item] }, period, attributes: [], only: ['activity', 'event'] }
}

const both =
  /\b(?:with|including|counting|incl\.?|plus|and|adding|together with) (?:in )?(?:the |its |their )?(?:leads?|participants|participating)\b/

/** "Who participates in T1?", "how many is that with the leads?": of either part together. */
export const countedTogether: Rule = ({ frame, last, attributes }) => {
  const told =
    last?.ask === 'tell' && last.attributes.length === 1 ? last.attributes[0] : last?.ask === 'count' ? last.of : null
  if (!last || !('items' in last) || last.items.length !== 1 || (told !== 'leads' && told !== 'participants'))
    return null
  const other = attributes.includes(told === 'leads' ? 'participants' : 'leads')
  if (!has(frame, 'o.count') || !other || !both.test(frame.words) || hasSubject(frame)) return null
  return { ask: 'count', filter: {}, items: last.items, of: 'involved', supposed: null }
}

const toCome =
  /\b(?:(?:still|yet|are|is) to come|(?:lies?|still|are|is|further) ahead|ahead of us|upcoming|coming up|yet to (?:happen|take place|be held)|(?:not|n't) (?:yet )?(?:taken place|happened|passed|been held)|in the future|remaining|left)\b/

/** "Tell me about the annual meetings", "which of them still lies ahead?": the dates of what was told that are to come. */
export const comingOnes: Rule = ({ frame, last, item, context }) => {
  const told =
    last?.ask === 'define' ? eventOf(last.term, item, context.plan) : last?.ask === 'tell' ? last.items[0] : undefined
  const dates = told === undefined ? [] : (activityOf(context.plan, told)?.activity.dates ?? [])
  const next = last?.ask === 'define' && has(frame, 'p.next')
  if (told === undefined || dates.length < 2 || !(next || toCome.test(frame.words)) || hasSubject(frame)) return null
  if (last?.ask === 'tell' && (last.items.length > 1 || !last.attributes.includes('dates'))) return null
  if (
    !has(frame, 'q.which', 'q.what', 'q.when', 'o.list', 'p.them', 'o.all', 'p.next') ||
    has(frame, 'n.workstream', 'q.who')
  )
    return null
  return frame.kinds.length + frame.whens.length > 0
    ? null
    : { ...tellOf([told], ['dates']), within: { from: context.today } }
}

/** The activity of a workstream that a term of the plan is the event of. */
function eventOf(term: string, item: string | undefined, plan: Plan): string | undefined {
  const name = plan.terms.find(({ id }) => id === term)?.name.en.toLowerCase()
  const found = workstreamOf(plan, item ?? '')?.activities.find(({ dates }) =>
    dates.some(({ event }) => name !== undefined && event?.en.toLowerCase().includes(name)),
  )
  return found && `${item}.${found.number}`
}
