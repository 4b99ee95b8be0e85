import { workstreamOf } from '../workplan/find.ts'
import type { Filter, Question } from '../workplan/question.ts'
import { select } from '../workplan/select.ts'
import type { Workstream } from '../workplan/workplan.ts'
import { decide } from './decide.ts'
import { everyKind, isFiltered } from './filters.ts'
import { type Frame, has, hasSubject, kindsNamed } from './frame.ts'
import { withLead } from './list-question.ts'
import { withoutPart } from './outside.ts'
import { periodAsked } from './period-asked.ts'
import { dropping, onlyDrops } from './taken-off.ts'
import { askedOf, type Rule, type Turn, toChooseFrom } from './turn.ts'

type Listed = Extract<Question, { filter: Filter }>

/** Whether a clause takes away: "scrap the core ones", "drop those led by IOM". To scrap is to cancel as well. */
function takesAway(frame: Frame): boolean {
  return (
    has(frame, 'o.exclude', 'o.except', 'o.without', 'o.not') || frame.statuses.some((one) => one.value === 'cancelled')
  )
}

/** What the last answer listed, with fewer kinds in it: "scrap the core ones", "only the thematic ones", "只看核心的". */
export const fewerKinds: Rule = ({ frame, last, context, conversation }) => {
  // The annex is a term as well, and here the kind that it holds.
  const named = { ...frame, terms: [] }
  // "Which are overdue?", "who leads them?", "only the core ones?": though there was but one.
  const lone = last?.ask === 'tell' && conversation.listed.join() === last.items.join() && has(frame, 'o.only')
  const several = last?.ask === 'tell' && (last.items.length > 1 || lone) ? last : null
  if (!last || !('filter' in last || several) || frame.kinds.length === 0 || hasSubject(named)) return null
  const taking = takesAway(frame)
  const others =
    (taking ? 0 : frame.statuses.length) +
    frame.whens.length +
    frame.attributes.length +
    frame.roles.length +
    frame.objectives.length
  if (others > 0 || frame.pieces.length > 9 || frame.unknown.length > 1 || has(frame, 'q.who', 'q.when', 'o.count'))
    return null
  const spoken = frame.kinds.map((kind) => kind.value)
  if (several) {
    // "Who leads those?", "only the thematic ones": what was told, of fewer.
    const kept = several.items.filter((id) => {
      const kind = workstreamOf(context.plan, id)?.kind
      return kind !== undefined && spoken.includes(kind) !== taking
    })
    // "只看主题的" of what is thematic throughout is all of it.
    const fewer = kept.length > 0 && (taking ? lone || kept.length < several.items.length : has(frame, 'o.only'))
    return fewer ? { ...several, items: kept } : null
  }
  if (!('filter' in last)) return null
  const before = last.filter.kinds ?? everyKind
  // None of that kind were told.
  const told = last.filter.ids?.flatMap((id) => workstreamOf(context.plan, id)?.kind ?? [])
  if (!taking && told && !told.some((kind) => spoken.includes(kind))) return null
  const after = taking
    ? before.filter((kind) => !spoken.includes(kind))
    : before.filter((kind) => spoken.includes(kind))
  const some = after.length > 0 && (after.length < before.length || (!taking && has(frame, 'o.only')))
  return some ? withKinds(last, after) : null
}

function withKinds(question: Listed, after: Workstream['kind'][]): Question {
  return { ...question, filter: { ...question.filter, kinds: after } }
}

/** How a clause speaks of the last list: by a word for it, only by what is missing in it, or not at all. */
function pointsToList({ frame, last, further }: Turn): 'plainly' | 'perhaps' | null {
  // "不对，我说的是粮食署，它表示有兴趣的那些": of another agency, and of all that it has.
  if (frame.agencies.length > 0 && /我(?:说|指|问|讲)的是|不对|搞错|说错|弄错/.test(frame.words)) return null
  if (
    (has(frame, 'p.them') && !theirOwn(frame)) ||
    /\b(?:the above|(?:narrow|limit|restrict|filter|cut|whittle|trim|boil|reduce|shorten)(?:ed|ing)? (?:it|that|this|them|those|the list|the lot)(?: down)?)\b/.test(
      frame.words,
    )
  )
    return 'plainly'
  const whole = has(frame, 'n.workstream', 'n.plan', 'n.thematic', 'n.core', 'n.annex', 'n.cross')
  // "Same thing for WHO: only what they lead" asks of another; "换成人口基金呢，只看感兴趣的".
  const another =
    frame.agencies.length > 0 &&
    (has(frame, 'p.about') || (has(frame, 'p.sameq', 'o.same') && has(frame, 'p.them', 'p.it')))
  if (has(frame, 'o.only') && !whole && !another) return 'plainly'
  // "Are any overdue?"
  const any = /^\W*(?:(?:and|so|but) )?(?:are|is|were|was|do|does|did|have|has) any\b/.test(frame.words)
  if (any && !whole && last?.ask === 'list' && frame.pieces.length <= 8) return 'plainly'
  // "Which has more participants?" of two that were told.
  const several = last !== null && 'items' in last && last.items.length > 1
  if (several && !whole && has(frame, 'q.which', 'q.who', 'o.more', 'o.fewer', 'o.earliest', 'o.latest'))
    return 'plainly'
  // "IOM没有牵头的那条": one of what was told.
  const told = several || last?.ask === 'list'
  if (told && !whole && frame.roles.length + frame.statuses.length > 0 && /的(?:是)?那一?[条个项]/.test(frame.words))
    return 'plainly'
  // "谁牵头的最多" of what was listed, unless it is somebody's.
  const listed = (last?.ask === 'list' || last?.ask === 'window' || last?.ask === 'count') && !last.filter.parties
  if (listed && !whole && has(frame, 'q.who') && has(frame, 'o.most', 'o.least')) return 'plainly'
  // "…, and which falls due first?" chooses from what the same message lists.
  const edge = has(frame, 'q.which') && has(frame, 'o.earliest', 'o.latest', 'o.most', 'o.least')
  if (
    !last ||
    (further && !edge) ||
    whole ||
    !['list', 'window', 'count', 'extreme', 'areas', 'objective', 'agency'].includes(last.ask)
  )
    return null
  // "Which ones …", "哪些…", and what is no sentence: "without UNHCR", "any led by WHO?".
  const which = frame.pieces.some(
    ({ concept, also, words }) => concept === 'q.which' || also?.includes('q.which') || /^which ones?$/.test(words),
  )
  // "移民组织没牵头的呢", of what was listed by something else.
  const those = /的呢\W*$/.test(frame.words) && frame.roles.length > 0 && 'filter' in last && !last.filter.parties
  const asks =
    has(frame, 'q.what', 'q.who', 'q.when', 'q.where', 'q.why', 'q.how', 'q.define') ||
    // "And which is due first?" goes on.
    (has(frame, 'p.so') && !(which && /^\W*(?:and|but)\b/.test(frame.words))) ||
    (has(frame, 'p.about') && !those)
  // An agency by itself is another agency to ask about.
  const theirs =
    /^\W*(?:and |just |only )?[^ ]+(?: [^ ]+)?['’]s?\W*$/.test(frame.words) && 'filter' in last && !last.filter.parties
  const named =
    frame.agencies.length === 0 || frame.roles.length > 0 || theirs || has(frame, 'o.without', 'o.not', 'o.all')
  const verbless =
    named && !asks && !has(frame, 'q.check', 'o.list') && frame.attributes.length <= 1 && frame.pieces.length <= 8
  return (which && !asks) || verbless ? 'perhaps' : null
}

/** "Now do UNDP: the things they lead": the pronoun stands for the agency that is named, and for no list. */
function theirOwn({ agencies, roles, pieces }: Frame): boolean {
  const points = pieces.flatMap(({ concept }, at) => (concept === 'p.them' ? [at] : []))
  const theirs = (at: number) =>
    pieces[at]?.words === 'they' && agencies.some((one) => one.at < at) && roles.some((role) => role.at === at + 1)
  return points.length > 0 && points.every(theirs)
}

/** "Which of them does IOM lead", "only those due in December", "其中哪些…": a question about what was listed last. */
export const ofTheListed: Rule = (turn) => {
  const { frame, conversation, context, lower, last } = turn
  const listed = toChooseFrom(turn)
  const points = listed.length > 1 ? pointsToList(turn) : null
  if (frame.unsure.length > 0) return null
  const dropped = points || (listed.length > 1 && onlyDrops(frame)) ? dropping(turn, listed) : null
  if (dropped || !points) return dropped
  if (frame.ids.length + frame.topics.length > 0) return null
  if (withoutPart(frame, context.plan).length > 0 || (frame.notInPlan.length > 0 && points === 'perhaps')) return null
  const theirs = inTheirPart(turn)
  if (theirs) return decide(theirs, context, lower)?.question ?? null
  const ranked = has(frame, 'o.most', 'o.least', 'o.earliest', 'o.latest', 'o.more', 'o.fewer', 'o.before', 'o.after')
  // "Which of them have leads?"
  const [role, ...others] = frame.roles
  const leads = role?.value === 'lead' && others.length + frame.agencies.length === 0 && !has(frame, 'q.who')
  if (leads && !ranked && (role.not || withLead.test(frame.words)))
    return { ask: 'list', filter: { ids: listed, led: !role.not }, attributes: role.not ? [] : ['leads'] }
  const limited = isFiltered(turn.filter) || frame.whens.length > 0 || frame.excepted.length > 0
  if (!limited && !ranked) return null
  const compared = !has(frame, 'o.most', 'o.least', 'o.earliest', 'o.latest')
  if (listed.length === 2 && ranked && !limited && compared) return askedOf(turn, listed)
  // "开发署在里头有哪些？" "它算牵头之一的是哪一个": the part is that of the agency spoken of.
  const [agency, ...more] = 'filter' in (last ?? {}) ? conversation.agencies : []
  const part = frame.roles.length === 1 && frame.roles[0]?.value !== 'any' && frame.agencies.length === 0
  const its = part && agency !== undefined && more.length === 0 && has(frame, 'p.it') && !has(frame, 'q.who')
  const among: Frame = {
    ...frame,
    agencies: its ? [{ value: agency, at: frame.roles[0]?.at ?? 0, not: false }] : frame.agencies,
    ids: listed,
    set: true,
    has: new Set([...frame.has].filter((concept) => concept !== 'p.them').concat('n.workstream')),
  }
  const question = decide(among, context, lower)?.question
  if (!question || !('filter' in question) || !question.filter.ids) return null
  const narrow =
    last?.ask === 'window' && question.ask === 'list' && !has(frame, 'r.overdue')
      ? within(last, question.filter)
      : question
  if (points === 'plainly') return narrow
  const left = select(context.plan, question.filter, context.today).length
  return question.ask !== 'list' || (left > 0 && left < conversation.listed.length) ? narrow : null
}

/** "它算牵头之一、还没开干的是哪个" after the list of an agency: what the pronoun takes part in, in the part that is said. */
function inTheirPart({ frame, last, conversation }: Turn): Frame | null {
  const [party, ...more] = last && 'filter' in last ? (last.filter.parties ?? []) : []
  const at = frame.pieces.findIndex(({ words }) => /^(?:它|他们|它们|其|佢|佢哋|it|they)$/.test(words))
  const role = frame.roles.find(({ value, at: place }) => value !== 'any' && place > at)
  if (!party || more.length > 0 || party.not || at < 0 || !role || frame.agencies.length > 0) return null
  const whole = party.roles.includes('any') || party.roles.includes(role.value)
  return {
    ...frame,
    agencies: party.agencies.map((value) => ({ value, at, not: false })),
    ...(whole ? { ids: conversation.listed, set: true } : {}),
    has: new Set([...frame.has].filter((concept) => concept !== 'p.it').concat('n.workstream')),
  }
}

/** The dates of a period that belong to the workstreams of a narrower list. */
function within(window: Extract<Question, { ask: 'window' }>, { ids: _, window: __, ...more }: Filter): Question {
  return { ...window, filter: { ...window.filter, ...more } }
}

/** Words that point to a list, or ask for a part of it. */
const ofTheList =
  /\b(?:you (?:just )?(?:listed|gave|named|mentioned|told)|(?:the|that|this) list|in there|subset|of (?:those|these|them)|among (?:those|these|them)|which ones?|filter|narrow|any of)\b|[其从当]中|里面|里头|这些|那些|上面|挑出|筛|过滤/

/** "And in July 2020?", "which ones are due then?" after a list of an agency's: those of it that are due in the time. */
export const dueOfTheListed: Rule = ({ frame, last, context }) => {
  if (last?.ask !== 'list' || frame.whens.length === 0 || last.filter.window || last.filter.notWindows) return null
  if (hasSubject(frame) || frame.kinds.length + frame.statuses.length > 0) return null
  if (
    has(
      frame,
      'a.event',
      'n.plan',
      'q.who',
      'o.count',
      'o.most',
      'o.least',
      'o.earliest',
      'o.latest',
      'o.not',
      'o.exclude',
      'o.except',
      'x.order',
      'r.overdue',
    )
  )
    return null
  const fragment = !has(frame, 'q.what', 'n.workstream', 'o.list', 'q.where') && frame.pieces.length <= 9
  const limited = last.filter.parties ?? last.filter.kinds ?? last.filter.statuses
  if (!limited || !(fragment || ofTheList.test(frame.words))) return null
  return { ...last, filter: { ...last.filter, window: periodAsked(frame, context.today) } }
}

/** "What else is in there?" after the area of a workstream, "同领域的还有哪条": what shares the area. */
export const sharingArea: Rule = ({ frame, last, item, context }) => {
  if (last?.ask !== 'tell' || !last.attributes.includes('areas') || item === undefined) return null
  if (!has(frame, 'p.else', 'p.other') || hasSubject(frame) || frame.roles.length > 0 || has(frame, 'q.who'))
    return null
  const areas = workstreamOf(context.plan, item)?.areas ?? []
  // "同一领域在附件里还有别的吗".
  const kinds = kindsNamed(frame)
  return areas.length > 0
    ? { ask: 'list', filter: { ...(kinds.length > 0 ? { kinds } : {}), areas, notIds: [item] }, attributes: [] }
    : null
}
