import { roleOfAttribute } from '../workplan/facts.ts'
import type { Filter, Question, Role } from '../workplan/question.ts'
import { told } from './again-agencies.ts'
import { type Frame, has, hasSubject } from './frame.ts'
import type { Rule, Turn } from './turn.ts'

/** The part that the last answer told of one workstream, or null where it told of none or of several. */
function partTold({ last }: Pick<Turn, 'last'>): Role | null {
  if (last?.ask !== 'tell' || last.items.length !== 1) return null
  const [one, ...more] = last.attributes
  return one && more.length === 0 ? roleOfAttribute(one) : null
}

const notSeen =
  /\b(?:(?:would have |had |have )?(?:expected|thought|assumed|hoped|supposed)|don['’]?t see|do not see|can['’]?t see|cannot see|where(?:['’]?s| is)|missing|surprised|strange|odd|why no|how come)\b/
/** "Surely UNHCR does?", "but UNHCR does too?": the part that was told. */
const does =
  /^\W*(?:surely|but|and|so|not even|even|what about)? ?[^.?!,]{2,40} (?:does|do|is|are)(?: too| as well| so| it)?\W*$/

/** "Who leads T3?", "surely UNHCR does?", "I expected UNICEF to be there": whether it has that part. */
export const expectedThere: Rule = (turn) => {
  const { frame, last } = turn
  const role = partTold(turn)
  const [agency, ...more] = frame.agencies
  if (role === null || !agency || more.length > 0 || last?.ask !== 'tell' || others(frame)) return null
  if (has(frame, 'q.which', 'q.what', 'q.when', 'n.workstream', 'p.else', 'o.count') || frame.pieces.length > 9)
    return null
  const expected = notSeen.test(frame.words)
  // "I don't see UNICEF there".
  if (!expected && (agency.not || has(frame, 'o.not'))) return null
  if (!expected && !(does.test(frame.words) && frame.roles.length === 0)) return null
  const said = frame.roles.find(({ value }) => value !== 'any')?.value
  const claimed = said ?? (expected && has(frame, 'p.it') ? 'any' : role)
  return { ask: 'check', items: last.items, claims: [{ is: 'party', agencies: [agency.value], role: claimed }] }
}

const doesIt =
  /\b(?:does|do|is|are|has|have) (?:it|they) (?:also |itself |themselves |all |each |in turn )?(?:lead|leading|participat\w+|tak(?:e|ing) part|head|heading|co-?lead)\b/

/** "Who participates in T4?", "what does it lead?": no workstream leads, so the agency that was told is meant. */
export const whatItLeads: Rule = (turn) => {
  const { frame, context, last } = turn
  const [agency, ...more] = partTold(turn) ? told(last, context.plan) : []
  const [role, ...roles] = frame.roles
  if (!agency || more.length > 0 || !role || role.not || roles.length > 0 || !doesIt.test(frame.words)) return null
  if (
    others(frame) ||
    frame.agencies.length > 0 ||
    !has(frame, 'q.what', 'q.define', 'q.which', 'q.where', 'o.list') ||
    has(frame, 'q.who')
  )
    return null
  const kinds = frame.kinds.flatMap(({ value, not }) => (not ? [] : [value]))
  return list(kinds, [agency], role.value, [])
}

const elsewhere = /\b(?:else|elsewhere|other|others)\b/
const jointly = /\b(?:together|jointly|both|side by side|in tandem|as a (?:pair|team)|in common)\b/

const two = /\b(?:the|these|those) (?:two|three|four)\b/

/** "Do these two lead anything else together?", "where else do they both appear?": what all that were told have a part in. */
export const whatTheyShare: Rule = (turn) => {
  const { frame, context, last } = turn
  const agencies = partTold(turn) ? told(last, context.plan) : []
  if (
    agencies.length < 2 ||
    agencies.length > 4 ||
    !(has(frame, 'p.them') || two.test(frame.words)) ||
    !jointly.test(frame.words)
  )
    return null
  if (others(frame) || frame.agencies.length > 0 || has(frame, 'q.who', 'o.count', 'o.more', 'o.most')) return null
  if (!elsewhere.test(frame.words)) return null
  const role = frame.roles.find(({ value, not }) => value !== 'any' && !not)?.value ?? 'any'
  const notIds = last && 'items' in last ? last.items : []
  const kinds = frame.kinds.flatMap(({ value, not }) => (not ? [] : [value]))
  return list(kinds, agencies, role, notIds)
}

const place =
  /\bthe (first|second|third|fourth|last|former|latter)(?: (?:one|two|named|listed|mentioned|agency|of (?:them|these|those|the two|the three)))*\b/
const places: Record<string, number> = { first: 0, former: 0, second: 1, third: 2, fourth: 3, last: -1, latter: -1 }

/** "Does the first of them lead anything else?", "where else is the latter?": one of those that were told, by its place. */
export const oneOfThem: Rule = (turn) => {
  const { frame, context, last } = turn
  const agencies = partTold(turn) ? told(last, context.plan) : []
  const at = places[place.exec(frame.words)?.[1] ?? '']
  const agency = at === undefined || agencies.length < 2 ? undefined : agencies.at(at)
  if (!agency || others(frame) || frame.agencies.length > 0 || has(frame, 'q.who', 'q.when', 'n.activity')) return null
  const role = frame.roles.find(({ value, not }) => value !== 'any' && !not)?.value
  const further = elsewhere.test(frame.words)
  const asks = further || (role !== undefined && has(frame, 'q.what', 'q.which', 'q.where', 'o.list'))
  if (!asks || has(frame, 'o.count')) return null
  return list([], [agency], role ?? 'any', further && last && 'items' in last ? last.items : [])
}

function list(kinds: NonNullable<Filter['kinds']>, agencies: string[], role: Role, notIds: string[]): Question {
  const parties = agencies.map((one) => ({ agencies: [one], roles: [role] }))
  const filter = { ...(kinds.length > 0 ? { kinds } : {}), ...(notIds.length > 0 ? { notIds } : {}), parties }
  return { ask: 'list', filter, attributes: [] }
}

/** Whether something else is named that a question could be about. */
function others(frame: Frame): boolean {
  const more = frame.whens.length + frame.statuses.length + frame.objectives.length + frame.areas.length
  return hasSubject({ ...frame, agencies: [] }) || more > 0
}
