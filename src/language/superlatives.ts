import type { Day } from '../workplan/deadline.ts'
import type { Attribute, Filter, Question } from '../workplan/question.ts'
import { countables } from './concept-values.ts'
import { ofDuration, shortest } from './duration-asked.ts'
import { filterOf } from './filters.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'
import { countsAgencies, ranksAgencies } from './han-superlatives.ts'
import { heldAsked } from './holders.ts'
import { setAside } from './nearby.ts'
import { periodAsked, periodOf } from './period-asked.ts'
import type { Subject } from './subject.ts'

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

/** What is ranked is chosen by what is said of it besides: the time it is due in, and the part of an agency that is not counted. */
function chosenFrom(frame: Frame, filter: Filter, today: Day): Filter {
  const due = has(frame, 'r.due', 'a.deadline') && !frame.attributes.every(({ value }) => value === 'deadline')
  const window = frame.whens.length > 0 && due ? { window: periodAsked(frame, today) } : {}
  const counted = frame.roles.filter(({ at }) => besideMost(frame.pieces, at))
  // "Which of IOM's workstreams has the most participants?": IOM need not be one of them.
  const apart = counted.length > 0 && filter.parties && /^[a-z\W]/.test(frame.words)
  const { parties } = apart
    ? filterOf({ ...frame, roles: frame.roles.filter((role) => !counted.includes(role)) })
    : filter
  return { ...filter, ...(parties ? { parties } : {}), ...window }
}

/** "The most participants", "the highest number of leads". */
function besideMost(pieces: Frame['pieces'], at: number): boolean {
  const before = pieces.slice(0, at).findLast(({ concept }) => !/^(?:noise|o\.count|n\.agency)$/.test(concept))
  return before?.concept === 'o.most' || before?.concept === 'o.least'
}

/** "The smallest number of agencies, leads included": whoever has a part is counted. */
function allParts({ pieces, roles, words, agencies: named }: Frame): boolean {
  // "The most participating agencies (not leads)".
  const aside = setAside(pieces)
  const parts = new Set(roles.map(({ value }) => value).filter((value) => !aside.has(value)))
  // "Which that IOM leads has the most participants?": the one part is the agency's.
  if (parts.has('lead') && parts.has('participant') && named.length === 0) return true
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
  const agency = next?.concept === 'n.agency' || next?.concept === 'a.leads'
  return most >= 0 && agency && /(?:agency|entity|organi[sz]ation|body)$/.test(next.words)
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

/** "移民组织牵头最多吗": whether it is that agency. */
function leadsMost(frame: Frame): boolean {
  const part = frame.roles.some(({ value, not }) => value !== 'any' && !not)
  const single = frame.agencies.length === 1 && frame.ids.length + frame.kinds.length === 0
  return single && part && has(frame, 'q.check') && !namesWorkstreams(frame) && /[\u3400-\u9fff]/.test(frame.words)
}

/** "T1是不是最晚的", "is T6 the one with the most participants?": which it is tells whether it is that one. */
function whetherIt(frame: Frame, subject: Subject): boolean {
  const asks = has(frame, 'q.check') || startsAsCheck(frame)
  const open = has(frame, 'q.which', 'q.what', 'q.who', 'q.when', 'q.why', 'q.how')
  const alone = frame.agencies.length + frame.whens.length + frame.statuses.length + frame.activityNumbers.length === 0
  // "Is the forum the last activity?" is asked of activities, "is X3 the one with most activities?" of workstreams.
  const own = has(frame, 'a.event') || (has(frame, 'a.activities') && !has(frame, 'o.most', 'o.least'))
  return asks && !open && alone && subject.ids.length === 1 && !frame.set && !own
}

/** "The second most frequent": an ordinal right before the superlative. */
function rankOf(frame: Frame): { rank?: number } {
  const at = frame.pieces.findIndex((piece) => /^o\.(?:most|least|earliest|latest)$/.test(piece.concept))
  const before = frame.pieces[at - 1]
  const rank = before?.concept === 'ordinal' ? before.number : undefined
  return rank !== undefined && rank > 1 ? { rank } : {}
}

const worksWith =
  /\b(?:works?|working|appears?|appearing|co-?leads?|co-?leading|teams? up|partners?|cooperates?|collaborates?|sits?|paired?|together|joins? forces) (?:together )?with\b|\balongside\b/

export function extremeOf(
  frame: Frame,
  subject: Subject,
  attributes: Attribute[],
  whole: Filter,
  today: Day,
): Question | null {
  let filter = whole
  const superlative = has(frame, 'o.most', 'o.least', 'o.earliest', 'o.latest')
  const lastOf =
    (has(frame, 'n.workstream') || frame.kinds.length > 0) &&
    frame.ordinals.length === 1 &&
    subject.by === 'none' &&
    (has(frame, 'r.due') || attributes.includes('deadline'))
  if (!superlative && !lastOf) return null
  if (subject.ids.length > 0 && !whetherIt(frame, subject) && (subject.by === 'id' || has(frame, 'q.why'))) return null
  if (ofDuration(frame, filter))
    return { ask: 'extreme', over: 'items', by: 'duration', most: !shortest(frame), filter, role: 'any' }
  const byAgencies = countsAgencies(frame)
  const beside = frame.attributes.flatMap(({ value, at }) => (besideMost(frame.pieces, at) ? [value] : []))
  const measure =
    byAgencies || allParts(frame)
      ? 'involved'
      : [...beside, ...attributes].map((one) => countables[one]).find((one) => one !== undefined && one !== 'involved')
  if (has(frame, 'o.most', 'o.least') && !has(frame, 'o.earliest', 'o.latest')) {
    const most = has(frame, 'o.most')
    filter = chosenFrom(frame, filter, today)
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
      leadsMost(frame) ||
      (!among && has(frame, 'n.agency') && !has(frame, 'n.workstream', 'n.thematic', 'n.core', 'n.annex'))
    const aside = setAside(frame.pieces)
    const role = frame.roles.find((one) => one.value !== 'any' && !aside.has(one.value))?.value ?? 'any'
    if (((who && !byAgencies) || ranksAgencies(frame)) && !has(frame, 'a.activities', 'n.activity', 'a.objectives')) {
      const { parties: _, ...others } = filter
      // "除了移民组织，谁牵头的最多".
      const left = [...frame.excepted, ...(has(frame, 'o.after') ? frame.agencies.map(({ value }) => value) : [])]
      // "Which agency does WHO work with most?", "跟移民组织共同牵头最多的是谁": in how many of its workstreams each of the others is.
      const [partner, ...more] = worksWith.test(frame.words) ? frame.agencies.map(({ value }) => value) : []
      const known = partner !== undefined && more.length === 0 && left.length === 0 ? partner : besideWhom(frame)
      const beside = known ? [known] : []
      const away = [...left, ...beside]
      const after = away.length > 0 ? { without: away } : {}
      return {
        ask: 'extreme',
        over: 'agencies',
        by: 'involved',
        most,
        filter: beside.length > 0 ? { ...others, parties: [{ agencies: beside, roles: [role] }] } : others,
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
  const next = frame.pieces.some((piece) => /next|nearest|upcoming|coming up|comes up|下一个|最近/.test(piece.words))
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

/** The one agency with which others are together: "跟移民组织共同牵头", "who co-leads most with IOM". */
function besideWhom({ agencies, pieces, words }: Frame): string | null {
  const [agency, ...more] = agencies
  const before = pieces[(agency?.at ?? 0) - 1]?.words ?? ''
  const joined = /^(?:跟|和|与|同|with|alongside)$/.test(before)
  const together = /共同|一起|联合|一块|合伙|搭档|\bco-?lead|\b(?:together|jointly|alongside)\b/.test(words)
  return agency && !agency.not && more.length === 0 && joined && together ? agency.value : null
}
