import type { Filter, Question, Role } from '../workplan/question.ts'
import { select } from '../workplan/select.ts'
import type { Status, Workstream } from '../workplan/workplan.ts'
import { type Context, type Frame, has } from './frame.ts'

/** One of two things that are said of the same agency: its part, and in what. */
interface Side {
  role: Role
  filter: Filter
}

const joins = /^(?:but|yet|though|although|while|and|without)$/
const denials =
  /^(?:no|nothing|none|nowhere|not|never|without|neither|no one|not a single|(?:do|does|is|are|has|have)(?:n['’]?t| not))$/
const further = /^(?:another|other|others|elsewhere|somewhere else|the other|also|as well|too)$/

/**
 * "Agencies that lead one workstream and participate in another", "who leads thematic but no core workstreams?": those of
 * which both hold, or the one and not the other.
 */
export function onBothSides(frame: Frame, { plan, today }: Context): Question | null {
  const { pieces, words } = frame
  if (!has(frame, 'q.who', 'n.agency') || /[\u3400-\u9fff]/.test(words)) return null
  const named = frame.agencies.length + frame.ids.length + frame.topics.length + frame.whens.length
  if (named + frame.objectives.length + frame.areas.length > 0 || frame.excepted.length > 0) return null
  const at = pieces.findIndex(({ words: one }, place) => joins.test(one) && frame.roles.some((role) => role.at < place))
  const after = pieces.slice(at + 1)
  if (at < 0 || after.some(({ concept }) => concept.startsWith('q.'))) return null
  const [before, behind] = [sideOf(frame, 0, at), sideOf(frame, at + 1, pieces.length)]
  if (!before.role || before.role.not) return null
  const denied = pieces.slice(at).some(({ words: one }) => denials.test(one))
  const other = after.some(({ words: one }) => further.test(one))
  const own = behind.kinds.length + behind.statuses.length > 0
  const whole = before.kinds.length + before.statuses.length > 0
  // "Participate but never lead" is said of the same workstreams.
  if (denied ? !own && !(whole && behind.role) : !(own || other) || !(behind.role || other)) return null
  if (denied && !own && before.role.value !== 'lead') return null
  const left = sided(before.role.value, before.kinds, before.statuses)
  const right = sided(
    behind.role?.value ?? before.role.value,
    own || other ? behind.kinds : before.kinds,
    behind.statuses,
  )
  if (JSON.stringify(left) === JSON.stringify(right)) return null
  const holds = (agency: string, { role, filter }: Side) =>
    select(plan, { ...filter, parties: [{ agencies: [agency], roles: [role] }] }, today).length > 0
  const without = plan.agencies.flatMap(({ id }) => (holds(id, right) === denied ? [id] : []))
  return {
    ask: 'tally',
    over: 'agencies',
    filter: left.filter,
    role: left.role,
    bound: { at: 'least', number: 1 },
    without,
  }
}

/** What is said of a part, of kinds and of stages between two places. */
function sideOf(frame: Frame, from: number, to: number) {
  const within = ({ at }: { at: number }) => at >= from && at < to
  return {
    role: frame.roles.find(within),
    kinds: frame.kinds.filter(within).map(({ value }) => value),
    statuses: frame.statuses.filter(within).flatMap(({ value }) => (value === 'started' ? [] : [value])),
  }
}

function sided(role: Role, kinds: Workstream['kind'][], statuses: Status[]): Side {
  return {
    role,
    filter: {
      ...(kinds.length > 0 ? { kinds } : {}),
      ...(statuses.length > 0 ? { statuses: { any: statuses } } : {}),
    },
  }
}
