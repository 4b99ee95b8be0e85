import type { Day } from '../workplan/deadline.ts'
import { activityOf, agencyOf, parentOf, workstreamOf } from '../workplan/find.ts'
import type { Attribute, Claim, Countable, Filter, NotInPlan, Question } from '../workplan/question.ts'
import type { Plan, Status } from '../workplan/workplan.ts'
import { filterOf, isFiltered, partyConditions, periodOf } from './filters.ts'
import type { Frame } from './frame.ts'
import { keysOf, search } from './search.ts'
import { type Subject, subjectOf } from './subject.ts'

export interface Decision {
  question: Question
  /** How much of the clause the question rests on; below the bar it does not count. */
  weight: number
  /** Words that nothing explained. */
  unexplained: string[]
  /** Further questions in the same clause. */
  also?: Question[]
}

export interface Context {
  plan: Plan
  today: Day
  /** Agencies of the asker, for "mine" and "we". */
  agencies: string[]
}

const countables: Partial<Record<Attribute, Countable>> = {
  leads: 'leads',
  participants: 'participants',
  interested: 'interested',
  involved: 'involved',
  activities: 'activities',
  objectives: 'objectives',
  areas: 'areas',
}

/** Any of these concepts in the clause. */
function has(frame: Frame, ...concepts: Parameters<Frame['has']['has']>[0][]): boolean {
  return concepts.some((concept) => frame.has.has(concept))
}

/** Attributes asked for, in order, without what only supports another. */
function attributesOf(frame: Frame, subject: Subject, plan: Plan): Attribute[] {
  const wanted = frame.attributes.filter((mention) => !mention.not)
  const list = [...new Set((wanted.length > 0 ? wanted : frame.attributes).map((mention) => mention.value))]
  let attributes = list
  const drop = (attribute: Attribute) => {
    attributes = attributes.filter((one) => one !== attribute)
  }
  if (list.some((one) => ['leads', 'participants', 'interested'].includes(one))) drop('involved')
  if (list.length > 1 && list.includes('summary')) drop('summary')
  if (list.includes('deadline')) drop('dates')
  // "what are the activities" asks for them; "the second activity … when" asks for its date.
  if (frame.activityNumbers.length > 0 || subject.ids.some((id) => activityOf(plan, id))) drop('activities')
  if (has(frame, 'q.when') && !attributes.some((one) => one === 'deadline' || one === 'dates')) {
    const eventful = has(frame, 'r.happen', 'a.event') || subject.ids.some((id) => activityOf(plan, id))
    attributes = [...attributes, eventful ? 'dates' : 'deadline']
  }
  if (has(frame, 'r.dated', 'r.undated') && !attributes.includes('deadline')) attributes = [...attributes, 'deadline']
  if (attributes.length === 0 && has(frame, 'r.due')) attributes = ['deadline']
  if (attributes.length === 0 && frame.statuses.some((mention) => mention.value === 'started')) attributes = ['status']
  if (attributes.length === 0 && has(frame, 'q.who')) attributes = ['involved']
  if (attributes.includes('status') && attributes.includes('dates') && !has(frame, 'q.when')) drop('dates')
  return attributes
}

/** What the clause takes for granted or wants confirmed about its subject. */
function claimsOf(frame: Frame, context: Context, attributes: Attribute[]): Claim[] {
  const claims: Claim[] = []
  for (const party of partyConditions(frame)) {
    for (const role of party.roles)
      claims.push({ is: 'party', agencies: party.agencies, role, ...(party.not ? { not: true } : {}) })
  }
  const statuses = frame.statuses.filter((mention) => mention.value !== 'started')
  const asksWhen = has(frame, 'q.when') || attributes.includes('deadline')
  if (statuses.length > 0 && !(asksWhen && statuses.every((mention) => mention.value === 'completed'))) {
    claims.push({
      is: 'status',
      any: [...new Set(statuses.map((mention) => mention.value as Status))],
      ...(statuses.every((mention) => mention.not) ? { not: true } : {}),
    })
  }
  if (has(frame, 'r.overdue')) claims.push({ is: 'overdue' })
  if (frame.objectives.length > 0) claims.push({ is: 'objective', numbers: frame.objectives })
  if (frame.areas.length > 0) claims.push({ is: 'area', numbers: frame.areas })
  const [when] = frame.whens
  if (
    when &&
    !has(frame, 'q.when') &&
    !attributes.includes('dates') &&
    (has(frame, 'q.check', 'r.due', 'o.not', 'q.why') || attributes.includes('deadline'))
  ) {
    claims.push({
      is: 'deadline',
      period: periodOf(frame.whens, context.today),
      deadline: when.deadline,
      ...(frame.not && !has(frame, 'q.check') ? { not: true } : {}),
    })
  }
  return claims
}

/** Words that say what is looked for inside an item: everything that is not structure. */
function contentKeys(frame: Frame, lower: string, skip: Set<number> = new Set()): string[] {
  const words = frame.pieces
    .filter(
      (piece, at) =>
        !skip.has(at) &&
        (piece.concept === 'unknown' || piece.concept === 'name' || /^(s|x|a|n)\./.test(piece.concept)) &&
        !piece.ref,
    )
    .map((piece) => lower.slice(piece.from, piece.to))
  return keysOf(words.join(' , '))
}

/** Turns one clause into a question, or null when nothing in it asks for anything the plan could hold. */
export function decide(frame: Frame, context: Context, lower: string): Decision | null {
  const { plan, today } = context
  const unexplained = frame.unknown
  const made = (question: Question, weight: number): Decision => ({ question, weight, unexplained })
  const unknown = (why: Extract<Question, { ask: 'unknown' }>['why'], weight = 3) =>
    made({ ask: 'unknown', why }, weight)

  if (frame.missing && frame.ids.length === 0) {
    return unknown({
      because: 'no-such',
      what: frame.missing.what,
      named: frame.missing.named,
      near: frame.missing.near,
    })
  }
  const subject = subjectOf(frame, plan)
  const activities = withActivities(frame, subject, plan)
  if (activities && 'named' in activities)
    return unknown({ because: 'no-such', what: 'activity', named: activities.named, near: subject.ids })
  if (activities) subject.ids = activities.ids
  const attributes = attributesOf(frame, subject, plan)
  const claims = claimsOf(frame, context, attributes)
  const filter = filterOf(frame)
  const counting = has(frame, 'o.count')
  const stranger = frame.strangers[0] ?? strangerIn(frame)
  if (stranger && frame.agencies.length === 0) {
    return unknown({ because: 'no-such', what: 'agency', named: stranger, near: [] })
  }
  const outside = outsideOf(frame, claims, counting)
  if (outside)
    return unknown({ because: 'not-in-plan', about: outside, items: subject.ids.map((id) => parentOf(plan, id)) })
  if (context.agencies.length > 0 && has(frame, 'p.we') && frame.agencies.length === 0 && subject.ids.length === 0) {
    filter.parties = [
      { agencies: context.agencies, roles: frame.roles.length > 0 ? frame.roles.map((role) => role.value) : ['any'] },
    ]
  }

  if (whenOutside(frame)) return unknown({ because: 'not-in-plan', about: 'other-plan', items: [] })
  const members = membership(frame, subject, plan)
  if (members) return made(members, 3)
  const about = aboutPlan(frame, subject, attributes, filter, plan)
  if (about) return made(about.question, about.weight)
  const compared = comparison(frame, subject, attributes, plan)
  if (compared) return made(compared, subject.weight + 2)
  const extreme = extremeOf(frame, subject, attributes, filter, today)
  if (extreme) return made(extreme, 3)

  if (subject.ids.length > 0)
    return {
      ...made(tell(frame, subject, attributes, claims, counting, context, lower), weigh(frame, subject.weight)),
      also: besides(frame, subject, attributes, counting),
    }
  if (subject.unsure.length > 0) {
    const then = tell(frame, { ...subject, ids: [] }, attributes, claims, counting, context, lower)
    return made({ ask: 'which', candidates: subject.unsure, about: then }, weigh(frame, subject.weight))
  }
  const listed = listing(frame, attributes, filter, counting, context)
  return listed ? made(listed, weigh(frame, 0)) : null
}

/** Sum of what a clause rests on, besides its subject. */
function weigh(frame: Frame, start: number): number {
  let weight = start + frame.agencies.length * 2.4 + frame.whens.length + frame.attributes.length
  weight +=
    (frame.objectives.length > 0 ? 2 : 0) + (frame.areas.length > 0 ? 2 : 0) + (frame.kinds.length > 0 ? 1.5 : 0)
  weight +=
    frame.statuses.length * 1.2 + (has(frame, 'r.overdue') ? 2.4 : 0) + (has(frame, 'r.undated', 'r.dated') ? 2 : 0)
  weight +=
    (has(frame, 'n.workstream') ? 1.2 : 0) +
    (has(frame, 'r.due') ? 1.2 : 0) +
    (has(frame, 'n.plan') ? 0.6 : 0) +
    (has(frame, 'n.agency') ? 0.4 : 0)
  return weight + (has(frame, 'o.count') ? 0.4 : 0) + (frame.set ? 3 : 0) + (has(frame, 'r.happen') ? 0.4 : 0)
}

function withActivities(frame: Frame, subject: Subject, plan: Plan): { ids: string[] } | { named: string } | null {
  const numbers = [...frame.activityNumbers]
  if (numbers.length === 0 && frame.ordinals.length > 0 && subject.by !== 'none') numbers.push(...frame.ordinals)
  const [parent] = subject.ids
  if (numbers.length === 0 || !parent || subject.ids.length > 1) return null
  const workstream = workstreamOf(plan, parent)
  if (!workstream) return null
  const count = workstream.activities.length
  const resolved = numbers.map((number) => (number < 0 ? count + 1 + number : number))
  const beyond = resolved.find((number) => number > count || number < 1)
  if (beyond !== undefined) return { named: `${parent}.${beyond}` }
  return { ids: resolved.map((number) => `${parent}.${number}`) }
}

/** A name in capitals that is no agency of the plan, where an agency is spoken of. */
function strangerIn(frame: Frame): string | null {
  if (frame.roles.length === 0) return null
  const piece = frame.pieces.find(
    (one) =>
      one.concept === 'unknown' &&
      one.typed === undefined &&
      one.words.length >= 3 &&
      one.named === undefined &&
      one.capital,
  )
  return piece ? piece.words.toUpperCase() : null
}

/** What the clause asks for that no workplan holds, or null. Wrong premises about the plan are still put right. */
function outsideOf(frame: Frame, claims: Claim[], counting: boolean): NotInPlan | null {
  const [first] = frame.notInPlan
  if (!first) return null
  if ((first === 'outcome' || first === 'reason') && claims.length > 0) return null
  if (first === 'choice' && counting) return null
  return first
}

function aboutPlan(
  frame: Frame,
  subject: Subject,
  attributes: Attribute[],
  filter: Filter,
  plan: Plan,
): { question: Question; weight: number } | null {
  const parts = partsOf(frame, subject, plan)
  if (parts) return { question: parts, weight: 3 }
  const [objective] = frame.objectives
  const asks = has(frame, 'q.what', 'q.define', 'a.summary', 'a.title')
  const seeks =
    has(
      frame,
      'q.which',
      'q.who',
      'n.workstream',
      'n.item',
      'r.due',
      'o.count',
      'n.thematic',
      'n.core',
      'n.annex',
      'q.where',
    ) ||
    frame.agencies.length > 0 ||
    frame.roles.length > 0
  if (objective !== undefined && frame.objectives.length === 1 && subject.ids.length === 0 && asks && !seeks) {
    return { question: { ask: 'objective', number: objective }, weight: 4 }
  }
  if (frame.areas.length > 0 && subject.ids.length === 0 && asks && !seeks && !has(frame, 'o.list')) {
    return { question: { ask: 'areas', numbers: frame.areas }, weight: 4 }
  }
  const onlyAreas =
    attributes.length > 0 && attributes.every((one) => one === 'areas' || one === 'title' || one === 'summary')
  if (
    onlyAreas &&
    attributes.includes('areas') &&
    subject.ids.length === 0 &&
    subject.unsure.length === 0 &&
    frame.agencies.length === 0 &&
    frame.areas.length === 0 &&
    !isFiltered(without(filter, 'kinds')) &&
    !frame.topics.length
  ) {
    return { question: { ask: 'areas', numbers: [] }, weight: 3 }
  }
  const [term] = frame.terms
  if (term && !frame.ids.length && frame.roles.length === 0 && !filter.overdue) {
    const defines =
      has(frame, 'q.define', 'a.summary') ||
      (has(frame, 'q.what', 'q.how', 'q.why') && attributes.length === 0) ||
      (has(frame, 'a.title') && !has(frame, 'n.workstream'))
    const wants = attributes.filter((one) => !['summary', 'title', 'dates'].includes(one))
    if (
      defines &&
      wants.length === 0 &&
      frame.whens.length === 0 &&
      !has(frame, 'n.workstream', 'o.count', 'r.due', 'q.when')
    ) {
      return {
        question: { ask: 'define', term: frame.terms.reduce((a, b) => (b.words.length > a.words.length ? b : a)).id },
        weight: 3.5,
      }
    }
  }
  const [agency] = frame.agencies
  if (
    agency &&
    frame.agencies.length === 1 &&
    subject.ids.length === 0 &&
    frame.roles.length === 0 &&
    has(frame, 'q.define', 'a.title') &&
    !seeksItems(frame)
  ) {
    return { question: { ask: 'agency', agency: agency.value }, weight: 3 }
  }
  return null
}

function without(filter: Filter, key: keyof Filter): Filter {
  const { [key]: _, ...rest } = filter
  return rest
}

/** A year in which this plan says nothing, asked of the plan as a whole. */
function whenOutside(frame: Frame): boolean {
  if (!has(frame, 'n.plan') || frame.whens.length === 0) return false
  return frame.whens.every(
    ({ period }) => (period.from ?? '') > '2021-12-31' || (period.to !== undefined && period.to < '2018-01-01'),
  )
}

/** Who sits in one of the Network's bodies: the plan says what bodies do, not who their members are. */
function membership(frame: Frame, subject: Subject, plan: Plan): Question | null {
  const bodies =
    frame.agencies.length > 0 && frame.agencies.every((agency) => agencyOf(plan, agency.value)?.kind === 'body')
  if (!bodies || !has(frame, 'q.who') || subject.ids.length > 0 || frame.kinds.length > 0) return null
  if (frame.roles.some((role) => role.value !== 'any') || has(frame, 'n.workstream')) return null
  const term = frame.terms.find((one) => !frame.agencies.some((agency) => agency.at === one.at))
  if (term) return { ask: 'define', term: term.id }
  return frame.unknown.length > 0
    ? null
    : { ask: 'unknown', why: { because: 'not-in-plan', about: 'members', items: [] } }
}

/** The parts of the plan, or of a thing it defines. */
function partsOf(frame: Frame, subject: Subject, plan: Plan): Question | null {
  if (!has(frame, 'n.part') || subject.by === 'id' || frame.agencies.length > 0 || frame.areas.length > 0) return null
  const term =
    frame.terms.find((one) => one.id !== 'network') ??
    (has(frame, 'n.plan') ? plan.terms.find((one) => one.id === 'workplan') : undefined)
  return term ? { ask: 'define', term: term.id } : null
}

function seeksItems(frame: Frame): boolean {
  return has(
    frame,
    'n.workstream',
    'q.which',
    'n.thematic',
    'n.core',
    'n.annex',
    'r.due',
    'a.activities',
    'a.involved',
    'n.item',
  )
}

function comparison(frame: Frame, subject: Subject, attributes: Attribute[], plan: Plan): Question | null {
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
  if (!comparing) return null
  if (subject.ids.length >= 2) {
    const [first] = attributes.filter((one) => one !== 'summary')
    if (has(frame, 'o.same-time')) return { ask: 'compare', items: subject.ids, by: 'deadline', how: 'same' }
    if (
      has(frame, 'o.before', 'o.after', 'o.earliest', 'o.latest') &&
      (!first || first === 'deadline' || first === 'dates')
    ) {
      return { ask: 'compare', items: subject.ids, by: 'deadline', how: 'order' }
    }
    if (has(frame, 'o.more', 'o.fewer', 'o.most', 'o.least') && first && countables[first])
      return { ask: 'compare', items: subject.ids, by: first, how: 'count' }
    if (has(frame, 'o.same')) {
      if (first === 'deadline' || first === 'status')
        return { ask: 'compare', items: subject.ids, by: first, how: 'same' }
      return { ask: 'compare', items: subject.ids, by: first ?? 'involved', how: 'common' }
    }
    if (first) return { ask: 'compare', items: subject.ids, by: first, how: 'differ' }
    return { ask: 'compare', items: subject.ids, by: 'summary', how: 'differ' }
  }
  if (frame.agencies.length >= 2 && subject.ids.length === 0) {
    const agencies = frame.agencies.map((agency) => agency.value)
    const role = frame.roles.find((one) => one.value !== 'any')?.value ?? frame.roles[0]?.value ?? 'any'
    if (has(frame, 'o.more', 'o.fewer') || (has(frame, 'o.compare') && !has(frame, 'o.both', 'o.same')))
      return { ask: 'compare-agencies', agencies, role, how: 'count' }
    if (has(frame, 'o.same') && !plan.workstreams.every((w) => w.leads.length === 0))
      return { ask: 'compare-agencies', agencies, role, how: 'common' }
  }
  return null
}

function extremeOf(
  frame: Frame,
  subject: Subject,
  attributes: Attribute[],
  filter: Filter,
  today: Day,
): Question | null {
  const superlative = has(frame, 'o.most', 'o.least', 'o.earliest', 'o.latest')
  const lastOf =
    frame.ordinals.length === 1 && subject.by === 'none' && (has(frame, 'r.due') || attributes.includes('deadline'))
  if (!superlative && !lastOf) return null
  if (subject.ids.length > 0 && subject.by === 'id') return null
  const measure = attributes.map((one) => countables[one]).find((one) => one !== undefined && one !== 'involved')
  if (has(frame, 'o.most', 'o.least') && !has(frame, 'o.earliest', 'o.latest')) {
    const most = has(frame, 'o.most')
    const who =
      has(frame, 'q.who') || (has(frame, 'n.agency') && !has(frame, 'n.workstream', 'n.thematic', 'n.core', 'n.annex'))
    const role = frame.roles.find((one) => one.value !== 'any')?.value ?? 'any'
    if (who && !has(frame, 'a.activities', 'a.objectives')) {
      return { ask: 'extreme', over: 'agencies', by: 'involved', most, filter, role }
    }
    if (frame.roles.length > 0 || measure || has(frame, 'n.agency')) {
      return { ask: 'extreme', over: 'items', by: measure ?? 'involved', most, filter, role }
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
  }
}

/** What stands right behind "how many": that is what is counted, other attributes are asked besides. */
function countedAttribute(frame: Frame): Countable | undefined {
  const at = frame.pieces.findIndex((piece) => piece.concept === 'o.count' || piece.also?.includes('o.count'))
  const next = frame.attributes.find((mention) => mention.at > at && mention.at <= at + 4)
  return next && countables[next.value]
}

/** "How many activities, and who leads it": what is asked next to a count. */
function besides(frame: Frame, subject: Subject, attributes: Attribute[], counting: boolean): Question[] {
  const counted = counting ? countedAttribute(frame) : undefined
  if (!counted) return []
  const others = attributes.filter(
    (attribute) => countables[attribute] !== counted && attribute !== 'summary' && attribute !== 'involved',
  )
  if (others.length === 0) return []
  return [{ ask: 'tell', items: subject.ids, attributes: others, claims: [], without: [] }]
}

function tell(
  frame: Frame,
  subject: Subject,
  attributes: Attribute[],
  claims: Claim[],
  counting: boolean,
  context: Context,
  lower: string,
): Question {
  const items = subject.ids
  if (counting) {
    const of =
      countedAttribute(frame) ??
      attributes.map((one) => countables[one]).find((one) => one !== undefined) ??
      (has(frame, 'n.activity') ? 'activities' : has(frame, 'n.agency') ? 'involved' : undefined)
    if (has(frame, 'n.pilot') && attributes.every((one) => one !== 'activities'))
      return mentions(items, [...keysOf('pilot countries'), ...keysOf('试点国家')], 'pilot')
    if (of) return { ask: 'count', filter: {}, items, of, supposed: null }
  }
  const asked = attributes.filter((attribute) => {
    // A role beside an agency is the claim, not what is asked.
    if (
      claims.some((claim) => claim.is === 'party') &&
      ['leads', 'participants', 'interested', 'involved'].includes(attribute)
    )
      return false
    if (claims.some((claim) => claim.is === 'status') && attribute === 'status') return false
    if (
      claims.some((claim) => claim.is === 'deadline' || claim.is === 'overdue') &&
      (attribute === 'deadline' || attribute === 'dates')
    )
      return false
    if (claims.some((claim) => claim.is === 'objective') && attribute === 'objectives') return false
    if (claims.some((claim) => claim.is === 'area') && attribute === 'areas') return false
    return true
  })
  if (claims.length > 0 && !asked.some((one) => one !== 'summary')) {
    const onlyWho =
      has(frame, 'q.who') && claims.every((claim) => claim.is === 'party') && !has(frame, 'q.check', 'q.why')
    if (!onlyWho) return { ask: 'check', items, claims }
  }
  if (has(frame, 'o.mention') && (subject.spare.length > 0 || frame.unknown.length > 0 || has(frame, 'n.pilot'))) {
    const skip = new Set(
      frame.topics
        .filter((topic) => topic.ids.some((id) => items.includes(id)) && subject.by === 'topic')
        .map((topic) => topic.at),
    )
    const keys = contentKeys(frame, lower, skip)
    if (keys.length > 0) return mentions(items, keys, [...subject.spare, ...frame.unknown].join(' '))
  }
  const wanted = asked.length > 0 ? asked : [identify(frame, attributes)]
  const within = dated(frame, items, wanted, subject, context, lower)
  if (within) return within
  return { ask: 'tell', items, attributes: wanted, claims, without: frame.excepted }
}

/** Dates of the activity that the words point to: "when is the annual meeting". */
function dated(
  frame: Frame,
  items: string[],
  wanted: Attribute[],
  subject: Subject,
  context: Context,
  lower: string,
): Question | null {
  if (!wanted.includes('dates') || items.length !== 1 || subject.by !== 'topic') return null
  const keys = contentKeys(frame, lower)
  const found = search(context.plan, keys, 'items', 12).find(
    (one) =>
      one.passage.id &&
      parentOf(context.plan, one.passage.id) === items[0] &&
      activityOf(context.plan, one.passage.id)?.activity.dates.length,
  )
  if (!found?.passage.id) return null
  return { ask: 'tell', items: [found.passage.id], attributes: wanted, claims: [], without: [] }
}

function mentions(items: string[], words: string[], shown: string): Question {
  return { ask: 'check', items, claims: [{ is: 'mentions', words: [...new Set(words)], shown }] }
}

function identify(frame: Frame, attributes: Attribute[]): Attribute {
  if (attributes.length > 0 && attributes.every((one) => one === 'involved')) return 'involved'
  if (has(frame, 'a.id') || (has(frame, 'q.which', 'q.where') && has(frame, 'n.workstream', 'n.item'))) return 'title'
  return 'summary'
}

function listing(
  frame: Frame,
  attributes: Attribute[],
  filter: Filter,
  counting: boolean,
  context: Context,
): Question | null {
  const { today } = context
  const about = attributes.filter(
    (attribute) =>
      ![
        'summary',
        'involved',
        'leads',
        'participants',
        'interested',
        'activities',
        'title',
        'dates',
        'areas',
        'objectives',
      ].includes(attribute),
  )
  if (counting && !has(frame, 'r.due') && frame.whens.length === 0) {
    const whole = !isFiltered(filter)
    if (has(frame, 'n.workstream') || !whole) {
      const noun = has(frame, 'a.activities', 'n.activity')
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
  if (frame.whens.length > 0 && !filter.overdue) {
    const period = periodOf(frame.whens, today)
    const away =
      frame.not && (has(frame, 'r.due') || attributes.includes('deadline')) && !filter.parties && !filter.statuses
    const onlyWorkstreams =
      away ||
      ((has(frame, 'n.workstream', 'n.core', 'n.thematic') ||
        filter.parties !== undefined ||
        filter.statuses !== undefined) &&
        !has(frame, 'a.activities', 'a.dates', 'a.event', 'n.activity', 'r.happen'))
    const windowed: Filter = away ? { ...filter, notWindow: period } : { ...filter, window: period }
    if (counting) return { ask: 'count', filter: windowed, items: [], of: 'items', supposed: null }
    if (onlyWorkstreams) return { ask: 'list', filter: windowed, attributes: about.filter((one) => one !== 'deadline') }
    return { ask: 'window', filter, period, attributes: [] }
  }
  const roleAsked = frame.roles.filter((role) => role.value !== 'any')
  if (has(frame, 'q.who') && roleAsked[0] && frame.agencies.length === 0 && isFiltered(filter)) {
    return { ask: 'agencies', filter, role: roleAsked[0].value, not: roleAsked[0].not }
  }
  if (
    roleAsked[0] &&
    frame.agencies.length === 0 &&
    (has(frame, 'n.workstream') || frame.kinds.length > 0) &&
    roleAsked[0].value === 'lead'
  ) {
    if (roleAsked[0].not) return { ask: 'list', filter: { ...filter, led: false }, attributes: [] }
  }
  if (!isFiltered(filter)) {
    if (has(frame, 'n.heading') && has(frame, 'o.list', 'q.what', 'q.which')) return { ask: 'headings' }
    const wholePlan =
      has(frame, 'n.workstream') && has(frame, 'o.list', 'o.all', 'q.which', 'q.what') && attributes.length === 0
    if (wholePlan) return { ask: 'list', filter: {}, attributes: [] }
    if (has(frame, 'r.due') && has(frame, 'n.workstream', 'q.what', 'q.which', 'o.all', 'o.list'))
      return { ask: 'window', filter: {}, period: { from: today }, attributes: [] }
    return null
  }
  return { ask: 'list', filter, attributes: about }
}
