import { agencyOf } from '../workplan/find.ts'
import type { Attribute, Filter, Question } from '../workplan/question.ts'
import type { Plan, Workstream } from '../workplan/workplan.ts'
import { isFiltered } from './filters.ts'
import { type Frame, has } from './frame.ts'
import { frequency, keysOf } from './search.ts'
import type { Subject } from './subject.ts'

export function aboutPlan(
  frame: Frame,
  subject: Subject,
  attributes: Attribute[],
  filter: Filter,
  plan: Plan,
): { question: Question; weight: number } | null {
  const reason = reasonOfKind(frame, subject, filter)
  if (reason) return { question: { ask: 'define', term: reason }, weight: 3 }
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
  // "What is objective 18 about, and where does it turn up?": the objective names both.
  const says = has(frame, 'a.summary', 'q.define') || /\bwhat does\b.*\bsay\b/.test(frame.words)
  const both =
    says && (has(frame, 'q.where') || (has(frame, 'q.which') && has(frame, 'p.it'))) && frame.agencies.length === 0
  if (
    objective !== undefined &&
    frame.objectives.length === 1 &&
    subject.ids.length === 0 &&
    // "Thematic area 3 that also addresses objective 7": those that meet both.
    frame.areas.length === 0 &&
    asks &&
    (!seeks || both)
  ) {
    return { question: { ask: 'objective', number: objective }, weight: 4 }
  }
  // "What sits in thematic area 2?": what belongs to it.
  const within =
    /\b(?:sits?|falls?|belongs?|comes?|goes|got|there|placed|filed|grouped|included|listed)\b.{0,14}\b(?:in|under|within|beneath|into|to)\b/
  const held = has(frame, 'q.what') && within.test(frame.words)
  if (held && frame.areas.length > 0 && subject.ids.length === 0) return null
  const limited = frame.statuses.length + frame.whens.length + frame.agencies.length > 0
  const alone = frame.areas.length > 0 && frame.objectives.length === 0
  if (alone && subject.ids.length === 0 && asks && !seeks && !limited && !has(frame, 'o.list')) {
    return { question: { ask: 'areas', numbers: frame.areas }, weight: 4 }
  }
  // "Which five thematic areas organise the objectives?"
  const five = frame.pieces.some(
    (piece, at) =>
      piece.number === plan.areas.length &&
      frame.pieces.slice(at + 1, at + 3).find(({ concept }) => concept !== 'noise')?.concept === 'a.areas',
  )
  // "The plan has five thematic areas, and they are …?"
  const open = frame.roles.length === 0 && !has(frame, 'q.who', 'q.when', 'q.how', 'q.where', 'q.check', 'n.workstream')
  const listed =
    (has(frame, 'q.which', 'q.what', 'o.list', 'q.define') || open) && !has(frame, 'q.why', 'x.reason', 'o.same')
  if (five && listed && subject.ids.length + subject.unsure.length + frame.agencies.length + frame.topics.length === 0)
    return { question: { ask: 'areas', numbers: [] }, weight: 4 }
  const onlyAreas =
    attributes.length > 0 && attributes.every((one) => one === 'areas' || one === 'title' || one === 'summary')
  if (
    onlyAreas &&
    attributes.includes('areas') &&
    subject.ids.length === 0 &&
    subject.unsure.length === 0 &&
    frame.agencies.length === 0 &&
    frame.areas.length === 0 &&
    !has(frame, 'n.core', 'n.annex', 'n.cross', 'o.most', 'o.least', 'o.only', 'o.not') &&
    !isFiltered(without(filter, 'kinds')) &&
    !frame.topics.length
  ) {
    return { question: { ask: 'areas', numbers: [] }, weight: 3 }
  }
  const terms =
    frame.topics.length > 0 || !has(frame, 'q.define')
      ? frame.terms.filter((one) => frame.pieces[one.at]?.concept === 'name')
      : frame.terms
  const [term] = terms
  if (term && !frame.ids.length && frame.objectives.length === 0 && frame.roles.length === 0 && !filter.overdue) {
    // A clause that begins with the thing, or with when it was, is about the thing as a whole: "when was the workplan issued",
    // "the CBM is made of what". A year would make it one of another plan.
    const opens = frame.pieces.find((piece) => piece.concept !== 'noise' && piece.concept !== 'p.so')
    const whole =
      frame.topics.length === 0 &&
      (opens?.concept === 'q.when' || opens?.named?.term === term.id) &&
      !frame.pieces.some((piece) => (piece.number ?? 0) > 1900 || piece.when)
    const defines =
      whole ||
      founded(frame) ||
      has(frame, 'q.define', 'a.summary') ||
      (has(frame, 'q.what', 'q.how', 'q.why') && attributes.length === 0) ||
      (has(frame, 'a.title') && !has(frame, 'n.workstream') && !/\bworkstream\b/.test(frame.words))
    const wants = attributes.filter(
      (one) => !['summary', 'title', 'dates'].includes(one) && !((whole || founded(frame)) && one === 'deadline'),
    )
    if (
      defines &&
      wants.length === 0 &&
      (whole || founded(frame) || !has(frame, 'q.when')) &&
      (frame.whens.length === 0 || founded(frame)) &&
      !has(frame, 'n.workstream', 'o.count', 'r.due')
    ) {
      return {
        question: { ask: 'define', term: rarest(terms, plan) },
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
    // "What is IOM late on?"
    !has(frame, 'r.overdue', 'r.due') &&
    attributes.every((one) => ['summary', 'title', 'involved', 'source'].includes(one)) &&
    !/\b(?:doing|do|up to|done)\b/.test(frame.words) &&
    !seeksItems(frame)
  ) {
    return { question: { ask: 'agency', agency: agency.value }, weight: 3 }
  }
  return null
}

/** "When was the fund set up?": what the plan says of the thing tells it. */
function founded(frame: Frame): boolean {
  const asked = has(frame, 'q.when') || (has(frame, 'q.check') && frame.whens.length > 0)
  return asked && /设立|成立|创立|创办|\b(?:set up|established|founded|created)\b/.test(frame.words)
}

/** What the plan says of a part of it as a whole, by the kind of its workstreams. */
const termOfKind: Partial<Record<Workstream['kind'], string>> = {
  core: 'core-priorities',
  thematic: 'thematic-priorities',
  future: 'annex',
  'cross-cutting': 'cross-cutting-workstreams',
}

/** "Why are the core priorities called core?": the reason of a part, where nothing narrows it to workstreams. */
function reasonOfKind(frame: Frame, subject: Subject, filter: Filter): string | null {
  const [kind] = filter.kinds ?? []
  const narrowed = subject.ids.length > 0 || isFiltered(without(filter, 'kinds'))
  return kind && !narrowed && has(frame, 'q.why') ? (termOfKind[kind] ?? null) : null
}

function without(filter: Filter, key: keyof Filter): Filter {
  const { [key]: _, ...rest } = filter
  return rest
}

/** "How many members does the Executive Committee have?": the very noun. */
export function membersNamed({ pieces }: Frame): boolean {
  return pieces.some(({ words }) => /^(?:(?:members?|membership|composition)(?: of)?|成员|委员|组成)$/.test(words))
}

/** Who sits in one of the Network's bodies: the plan says what bodies do, not who their members are. */
export function membership(frame: Frame, subject: Subject, plan: Plan): Question | null {
  const bodies =
    frame.agencies.length > 0 && frame.agencies.every((agency) => agencyOf(plan, agency.value)?.kind === 'body')
  const counted = has(frame, 'o.count') && has(frame, 'n.agency')
  const members = membersNamed(frame)
  if (!bodies || !(members || has(frame, 'q.who') || counted)) return null
  if (subject.ids.length > 0 || frame.kinds.length > 0 || has(frame, 'n.workstream')) return null
  // "The review of the Committee's membership" is in the plan.
  if (members && frame.attributes.every(({ value }) => value === 'participants') && frame.unknown.length <= 1)
    return { ask: 'unknown', why: { because: 'not-in-plan', about: 'members', items: [] } }
  const roles = frame.roles.filter((role) => role.value !== 'any')
  // "Who heads the secretariat?"
  const spoken = frame.pieces.filter((piece) => !['noise', 'stop', 'break'].includes(piece.concept))
  if (roles.length > 0 && roles.every((role) => role.value === 'lead' && !role.not) && spoken.length <= 3)
    return { ask: 'unknown', why: { because: 'not-in-plan', about: 'person', items: [] } }
  if (roles.length > 0) return null
  const term = frame.terms.find((one) => !frame.agencies.some((agency) => agency.at === one.at))
  if (term) return { ask: 'define', term: term.id }
  return { ask: 'unknown', why: { because: 'not-in-plan', about: 'members', items: [] } }
}

/** The parts of the plan, or of a thing it defines. */
function partsOf(frame: Frame, subject: Subject, plan: Plan): Question | null {
  // "What was their part?" asks for a role.
  const parts = frame.pieces.some((piece) => piece.concept === 'n.part' && piece.words !== 'part')
  if (!parts || subject.by === 'id' || frame.agencies.length > 0 || frame.areas.length > 0) return null
  const term =
    frame.terms.find((one) => frame.pieces[one.at]?.concept === 'name' && one.id !== 'network') ??
    (has(frame, 'n.plan') ? plan.terms.find((one) => one.id === 'workplan') : undefined)
  return term ? { ask: 'define', term: term.id } : null
}

/** Of several terms the one whose words are rarest in the plan: of "the migration compact and the refugee compact" the latter. */
function rarest(terms: Frame['terms'], plan: Plan): string {
  const spread = (term: Frame['terms'][number]) => Math.min(...keysOf(term.words).map((key) => frequency(plan, key)))
  return terms.reduce((a, b) =>
    spread(b) < spread(a) || (spread(b) === spread(a) && b.words.length > a.words.length) ? b : a,
  ).id
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
