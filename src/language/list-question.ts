import { attributeOfRole } from '../workplan/facts.ts'
import type { Attribute, Filter, Question } from '../workplan/question.ts'
import { select } from '../workplan/select.ts'
import { ofOurs, partsHeld } from './asked-for.ts'
import { onBothSides } from './both-sides.ts'
import { byKinds, inAll, neverLeading } from './by-kinds.ts'
import { countsDates, holdsSomething, plansOwn } from './clause-parts.ts'
import { nounCounted } from './count-conditions.ts'
import { everyHas, everyOneHas, universal } from './every-question.ts'
import { timeExcepted } from './excepted.ts'
import { isFiltered } from './filters.ts'
import { type Context, type Frame, has, startsAsCheck } from './frame.ts'
import { agenciesBy, agenciesCounted, agenciesOnlyThere } from './holders.ts'
import { joinedTimes } from './joined-times.ts'
import { lateThen } from './overdue-then.ts'
import { pastAsked } from './past-asked.ts'
import { periodAsked } from './period-asked.ts'
import { singledOut } from './singled-out.ts'
import { supposedNot } from './supposed.ts'
import { asksActivities } from './tell.ts'
import { asStated, deniedBefore, laterDenied, notThen } from './time-denied.ts'
import { toldOfEach } from './told-of-each.ts'
import { whetherStated } from './whether-stated.ts'

/** "…this afternoon, what do they lead": a day that only tells when the asker needs to know. */
function passing(frame: Frame, filter: Filter): boolean {
  const named = frame.roles.some((role) => role.value !== 'any')
  const days = frame.whens.every((when) => when.period.from !== undefined && when.period.from === when.period.to)
  return filter.parties !== undefined && named && days && !has(frame, 'r.due', 'a.deadline', 'r.happen')
}

/** "Leads of workstreams due in December", "…: workstream leads?": those who hold a part are what is asked for. */
function rolesAsked({ pieces, roles }: Frame): boolean {
  return roles.some(({ at }) => {
    const noun = /^(?:co-?leads?|leads|lead (?:agenc|entit|organi|bod)\w+|leaders|participants)$/
    const before = pieces.slice(0, at).findLast(({ words }) => !/^(?:the|a|any|its|their)$/.test(words))
    if (/^who\b/.test(pieces[at]?.words ?? '')) return true
    return noun.test(pieces[at]?.words ?? '') && !/^(?:with|have|has|having|without)$/.test(before?.words ?? '')
  })
}

/** Nouns for workstreams: "how many core workstreams does it comprise" counts no activities. */
const workstreamNouns = /^n\.(?:workstream|core|thematic|annex|cross)$/

/** "UNICEF co-leads what, and with whom?" */
const coLeadsToo =
  /\bwith (?:whom|which (?:other )?(?:agenc|entit|organi))|\b(?:the|its|their|name|list|give me) (?:other |respective )?co-?leads?\b/
/** What is still to come. */
export const withLead =
  /\b(?:has|have|with|got)\b.{0,20}\bleads?\b|(?<![没未])(?:有|设了?|写了?|写明了?|列了|注明了?)有?(?:明确的?)?(?:牵头|主导)(?:方|单位|机构|者)?(?:的|$|\W)|有 ?leads?(?:的|\W*$)|哪[条个项些几][^,，]*[有设列](?:了|有)?(?:明确的?)?(?:牵头|主导)(?:方|单位|机构|者)/
const ahead =
  /\b(?:ahead|to come|remaining|outstanding|upcoming|yet to (?:come|fall due)|not yet (?:passed|due))\b|[没未](?:有)?到(?:期|截止|时限)/

/** "It", "那条"; "这计划里" points to nothing that was said. */
function pointsBack({ pieces }: Frame): boolean {
  return pieces.some(({ concept }, at) => concept === 'p.it' && !/^计划/.test(pieces[at + 1]?.words ?? ''))
}

export function listing(
  frame: Frame,
  attributes: Attribute[],
  filter: Filter,
  counting: boolean,
  context: Context,
): Question | null {
  const { today } = context
  const told = toldOfEach(frame, attributes, filter)
  const about = attributes.filter((one) => one === 'deadline' || one === 'status' || told.includes(one))
  // "目标19对应的有几个，分别谁牵头": the list says how many as well.
  const each = has(frame, 'o.each') || /每一?[条个项]|(?:条条|个个|项项)都/.test(frame.words)
  if (counting && each && told.length > 0 && isFiltered(filter) && frame.whens.length === 0)
    return { ask: 'list', filter, attributes: told }
  // "有几条没写牵头机构？": those that nobody leads.
  const unled = frame.agencies.length === 0 && frame.roles.some((role) => role.value === 'lead' && role.not)
  if (counting && unled && has(frame, 'n.workstream', 'n.item'))
    return { ask: 'count', filter: { ...filter, led: false }, items: [], of: 'items', supposed: null }
  const sided = onBothSides(frame, context)
  if (sided) return sided
  const counted = counting ? agenciesCounted(frame, filter) : null
  if (counted) return byKinds(neverLeading(counted, frame, context), frame, context)
  if (counting && !has(frame, 'r.due') && frame.whens.length === 0) {
    // "核心优先事项有几大项".
    const core = frame.kinds.every((kind) => kind.value === 'core') && frame.agencies.length + frame.roles.length === 0
    const headings = has(frame, 'n.heading') && /大[项类块]|标题/.test(frame.words)
    const priorities = frame.pieces.some(({ words }) => words === 'core priorities') && frame.statuses.length === 0
    if (core && (headings || priorities)) return { ask: 'headings' }
    const whole = !isFiltered(filter)
    if (has(frame, 'n.workstream') || !whole) {
      const noun =
        has(frame, 'a.activities', 'n.activity') && !workstreamNouns.test(nounCounted(frame) ?? '')
          ? 'activities'
          : has(frame, 'n.agency') && frame.agencies.length === 0 && frame.kinds.length === 0
            ? 'involved'
            : 'items'
      if (!(noun === 'involved' && !frame.roles.length))
        return {
          ask: 'count',
          filter,
          items: [],
          of: noun === 'activities' && !has(frame, 'n.workstream') ? 'activities' : 'items',
          supposed: null,
        }
    }
    if (has(frame, 'a.areas', 'n.area')) return { ask: 'areas', numbers: [] }
    if (has(frame, 'a.objectives', 'n.objective'))
      return { ask: 'count', filter: {}, items: [], of: 'objectives', supposed: null }
    if (has(frame, 'n.heading')) return { ask: 'headings' }
    if (has(frame, 'a.activities', 'n.activity'))
      return { ask: 'count', filter, items: [], of: 'activities', supposed: null }
  }
  // "世卫牵头的那条有哪些活动": the one workstream that is described.
  const wanted = attributes.filter(
    (one) => one !== 'involved' && one !== 'summary' && !['leads', 'participants', 'interested'].includes(one),
  )
  const single = filter.parties && pointsBack(frame) && wanted.length > 0 && !counting && frame.whens.length === 0
  const described = single ? select(context.plan, filter, today) : []
  if (described.length === 1)
    return { ask: 'tell', items: described.map(({ id }) => id), attributes: wanted, claims: [], without: [] }
  const supposed = supposedNot(frame, filter)
  if (supposed) return supposed
  // "7月到期的主题工作流都完成了吗": of those due then, once the time is read.
  const timed = frame.whens.length > 0 && filter.statuses !== undefined && has(frame, 'r.due', 'a.deadline')
  const stated = () => universal(frame, filter, context) ?? whetherStated(frame, attributes, filter, context)
  const every = timed ? null : (everyHas(frame, filter) ?? everyOneHas(frame, filter) ?? stated())
  if (every) return every
  // "In progress today": how far they are, and nothing that happens then.
  const now = frame.whens.every(({ period }) => period.from === today && period.to === today)
  const standing = filter.statuses !== undefined && now && !has(frame, 'r.due', 'r.happen', 'a.event')
  const late = lateThen(frame, filter, today)
  if (late)
    return counting
      ? { ask: 'count', filter: late, items: [], of: 'items', supposed: null }
      : { ask: 'list', filter: late, attributes: late.overdue ? about : [] }
  if (frame.whens.length > 0 && !filter.overdue && !standing && !passing(frame, filter)) {
    const period = periodAsked(frame, today)
    const excepted = timeExcepted(frame)
    const otherwise =
      filter.parties !== undefined || filter.statuses !== undefined || frame.kinds.some((kind) => kind.not)
    const dueTold = has(frame, 'r.due') || attributes.includes('deadline')
    const away = notThen(frame) || ((deniedBefore(frame) || excepted) && dueTold && !otherwise)
    // "The ones whose deadline is December 2020": no meetings.
    const ofDeadlines =
      has(frame, 'a.deadline') &&
      /\b(?:whose|with a|have a|having a) (?:own )?(?:deadline|due date)\b/.test(frame.words)
    const onlyWorkstreams =
      away ||
      ofDeadlines ||
      ((has(frame, 'n.workstream') ||
        // "Anything thematic" may be an activity as well.
        (has(frame, 'n.core', 'n.thematic') && !/\banything\b|什么事|啥事/.test(frame.words)) ||
        filter.parties !== undefined ||
        filter.statuses !== undefined) &&
        !has(frame, 'a.dates', 'a.event', 'r.happen') &&
        !holdsSomething(frame) &&
        !asksActivities(frame))
    const apart = laterDenied(frame, today)
    const others = counting && has(frame, 'o.each') ? [] : joinedTimes(frame)
    const windowed: Filter = apart
      ? { ...filter, ...apart }
      : away
        ? { ...filter, notWindows: frame.whens.length > 1 ? frame.whens.map((when) => when.period) : [period] }
        : {
            ...filter,
            window: onlyWorkstreams ? asStated(frame, period, today) : period,
            ...(others.length > 0 ? { otherWindows: others } : {}),
          }
    const all = universal(frame, windowed, context)
    if (all) return all
    if (counting && !(countsDates(frame) && !onlyWorkstreams))
      return { ask: 'count', filter: windowed, items: [], of: 'items', supposed: null }
    const asksWho = has(frame, 'q.who') || rolesAsked(frame)
    const who = asksWho && frame.agencies.length === 0 ? frame.roles.find((role) => !role.not) : undefined
    if (who && who.value !== 'any' && !has(frame, 'a.event', 'r.happen'))
      return { ask: 'list', filter: windowed, attributes: [attributeOfRole[who.value]] }
    if (onlyWorkstreams)
      return {
        ask: 'list',
        filter: windowed,
        attributes: about.filter((one) => (away && !apart) || one !== 'deadline'),
      }
    // "What has a date in June": the period says it.
    const { dated: _, ...undated } = filter
    return { ask: 'window', filter: undated, period: pastAsked(frame, period, context), attributes: [] }
  }
  // "Which dated ones are still ahead of us?", "未到期的主题工作流".
  const ofThem = has(frame, 'n.workstream') || frame.kinds.length + frame.agencies.length > 0
  if (ahead.test(frame.words) && frame.whens.length === 0 && (filter.dated || (has(frame, 'r.due') && ofThem))) {
    const { dated: _, ...others } = filter
    const coming: Filter = { ...others, window: { from: today } }
    return counting
      ? { ask: 'count', filter: coming, items: [], of: 'items', supposed: null }
      : { ask: 'list', filter: coming, attributes: [] }
  }
  const roleAsked = frame.roles.filter((role) => role.value !== 'any')
  // "Who leads each of the thematic ones": workstream by workstream, not agency by agency.
  if (has(frame, 'o.each') && told.length > 0 && isFiltered(filter)) return { ask: 'list', filter, attributes: told }
  const one = inAll(frame, filter, context) ?? singledOut(frame, filter)
  if (one) return one
  // "哪条核心工作流没有具体日期，由谁牵头": which, and who leads them.
  const then = /哪[条个项些几][^,]*,[^,]*(?:谁|哪家|哪几家)/.test(frame.words) && isFiltered(filter)
  if (then && roleAsked[0] && roleAsked.every(({ not }) => !not) && frame.agencies.length === 0 && ofThem)
    return { ask: 'list', filter, attributes: roleAsked.map(({ value }) => attributeOfRole[value]) }
  const agencies = agenciesOnlyThere(frame, filter, context.plan) ?? agenciesBy(frame, filter)
  if (agencies) return byKinds(neverLeading(agencies, frame, context), frame, context)
  if (
    roleAsked[0] &&
    frame.agencies.length === 0 &&
    (has(frame, 'n.workstream') ||
      frame.kinds.length > 0 ||
      frame.set ||
      (roleAsked[0].not && (filter.areas || has(frame, 'n.item')))) &&
    roleAsked[0].value === 'lead'
  ) {
    // "Which annex entry has named leads?"
    if (
      !roleAsked[0].not &&
      withLead.test(frame.words) &&
      !has(frame, 'q.who') &&
      told.filter((one) => one !== 'deadline').length <= 1 &&
      (!attributes.includes('deadline') || has(frame, 'r.undated', 'r.open'))
    )
      return { ask: 'list', filter: { ...filter, led: true }, attributes: ['leads'] }
    // "Led by no UN agency": by a body of the Network, or by nobody.
    const un = context.plan.agencies.filter(({ kind }) => kind === 'agency').map(({ id }) => id)
    if (
      roleAsked[0].not &&
      /\b(?:un|united nations) (?:agenc|entit|organi[sz]ation)|联合国(?:机构|实体|组织)/.test(frame.words)
    )
      return {
        ask: 'list',
        filter: { ...filter, parties: [{ agencies: un, roles: ['lead'], not: true }] },
        attributes: ['leads'],
      }
    if (roleAsked[0].not) return { ask: 'list', filter: { ...filter, led: false }, attributes: [] }
    if (has(frame, 'q.check') || startsAsCheck(frame))
      return { ask: 'list', filter: { ...filter, led: true }, attributes: [] }
  }
  if (!isFiltered(filter)) {
    if (has(frame, 'n.heading') && has(frame, 'o.list', 'q.what', 'q.which', 'q.define')) return { ask: 'headings' }
    const thing = frame.terms.some((term) => frame.pieces[term.at]?.concept === 'name' && !plansOwn.has(term.id))
    const wholePlan =
      has(frame, 'n.workstream') &&
      !thing &&
      has(frame, 'o.list', 'o.all', 'q.what') &&
      attributes.length === 0 &&
      frame.unknown.length === 0
    if (wholePlan) return { ask: 'list', filter: {}, attributes: [] }
    if (told.length > 0 && frame.unknown.length === 0 && !has(frame, 'p.it', 'p.them', 'p.other') && !ofOurs(frame))
      return { ask: 'list', filter: {}, attributes: told }
    // "What must working groups deliver?": a name that limits nothing here is what the question is about.
    const named = frame.terms.some((term) => frame.pieces[term.at]?.concept === 'name' && !plansOwn.has(term.id))
    if (has(frame, 'r.due') && !named && !has(frame, 'q.when', 'p.it', 'p.them') && frame.attributes.length === 0)
      return { ask: 'window', filter: {}, period: { from: today }, attributes: [] }
    return null
  }
  if (filter.parties && coLeadsToo.test(frame.words)) return { ask: 'list', filter, attributes: ['leads'] }
  // "Who works on objective 10?": the agencies of each are asked for, in whatever part.
  const whoever = has(frame, 'q.who') && frame.agencies.length === 0 && about.length === 0
  return { ask: 'list', filter, attributes: whoever ? partsHeld(select(context.plan, filter, today)) : about }
}
