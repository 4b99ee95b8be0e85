import type { Filter, Role } from '../workplan/question.ts'
import { type Frame, has, type Mention } from './frame.ts'
import { roleBefore, roleOf } from './nearby.ts'

/** Conditions on agencies: each named agency with the role word that stands nearest, negations carried along. */
export function partyConditions(whole: Frame): NonNullable<Filter['parties']> {
  const frame = { ...whole, roles: whole.roles.filter((role) => !isAsked(whole, role)) }
  // "移民组织牵头的、移民组织参加的各有哪些": named twice.
  const twice = frame.agencies.every(({ value, not }) => value === frame.agencies[0]?.value && !not)
  const agencies = twice ? frame.agencies.slice(0, 1) : frame.agencies
  if (agencies.length === 0) return []
  if (anyPart(frame)) return group(frame, agencies, [], false)
  const named = saidOnce(frame).filter((role) => role.value !== 'any')
  // "not in charge but taking part": both count; so do "led by UNICEF with UNODC on board".
  const each = agencies.length > 1 && frame.roles.some((role) => onBoard.test(frame.pieces[role.at]?.words ?? ''))
  const roles = named.length > 0 && named.some((role) => !role.not) && !each ? named : frame.roles
  // "A lead or a participant": which of the two is asked.
  const either =
    agencies.length === 1 &&
    roles.length === 2 &&
    roles[0]?.value !== roles[1]?.value &&
    roles.every((role) => !role.not)
  if (either && frame.pieces.slice(roles[0]?.at, roles[1]?.at).some((piece) => piece.concept === 'o.or'))
    return group(frame, agencies, [], false)
  if (roles.length === 0) return group(frame, agencies, [], false)
  // "都参加或牵头的": each in either part.
  const [one, other] = roles
  const between = frame.pieces.slice((one?.at ?? 0) + 1, other?.at).filter(({ concept }) => concept !== 'noise')
  if (
    agencies.length > 1 &&
    roles.length === 2 &&
    between.length === 1 &&
    between[0]?.concept === 'o.or' &&
    frame.has.has('o.both')
  )
    return agencies.map(({ value, not }) => ({ agencies: [value], roles: ['any'], ...(not ? { not } : {}) }))
  // "Is not represented, be it as lead or as participant": no part at all.
  const denied = frame.roles.filter(({ not }) => not)
  const nowhere = denied.some(({ value }) => value === 'any') || (denied.length > 0 && denies(frame))
  if (nowhere && agencies.length === 1 && agencies.every((agency) => !agency.not))
    return agencies.map((agency) => ({ agencies: [agency.value], roles: ['any'], not: true }))
  if (agencies.length === 1 || roles.length === 1) {
    const conditions: NonNullable<Filter['parties']> = []
    const positive = roles.filter((role) => !role.not)
    const only = positive.length === 1 && positive[0]?.value === 'participant' && besideOnly(frame, positive[0].at)
    if (positive.length > 0) conditions.push(...group(frame, agencies, positive, false))
    if (only) {
      const present = agencies.filter((agency) => !agency.not)
      conditions.push(...group(frame, present, [{ value: 'lead', at: 0, not: false }], true))
    }
    const negative = roles.filter((role) => role.not)
    // "not led by IOM" negates once, whether the word stands by the role or by the agency.
    if (negative.length > 0 && positive.length === 0) {
      // "no part at all" excludes every role.
      const utterly =
        /(?:没有?|未曾?|从不|不)(?:[^,，。的]{0,12})参与|完全|根本|任何(?!.{0,3}(?:工作流|条目|流|一[个条项]))|一点|\bat all\b|\bany way\b/.test(
          frame.words,
        )
      const denied = agencies.map((agency) => ({
        agencies: [agency.value],
        roles: utterly ? (['any'] as Role[]) : negative.map((role) => role.value),
        not: true,
      }))
      const present = agencies.map((agency) => ({ agencies: [agency.value], roles: ['any'] as Role[] }))
      // "Neither lead nor participant": no part at all.
      const neither =
        negative.some(({ value }) => value === 'lead') && negative.some(({ value }) => value === 'participant')
      if (neither) return denied.map((party) => ({ ...party, roles: ['any'] }))
      return takesPartOtherwise(frame, agencies, negative) ? [...present, ...denied] : denied
    }
    // "Run without IOM in a lead position": denied once, though by two words.
    if (negative.length > 0 && agencies.every((agency) => agency.not))
      return agencies.map((agency) => ({
        agencies: [agency.value],
        roles: negative.map(({ value }) => value),
        not: true,
      }))
    if (negative.length > 0) conditions.push(...group(frame, agencies, negative, true))
    return conditions
  }
  const paired = inTurn(agencies, roles)
  return agencies.map((agency, index) => {
    const near = [...roles].sort(
      (a, b) => apart(frame, agency.at, a.at) - apart(frame, agency.at, b.at),
    )[0] as Mention<Role>
    const role = paired?.[index] ?? near
    const not = agency.not || role.not
    // "IOM牵头但OHCHR不参与的": in no part.
    const nowhere = not && /^参与/.test(frame.pieces[role.at]?.words ?? '')
    return { agencies: [agency.value], roles: nowhere ? ['any'] : [role.value], ...(not ? { not: true } : {}) }
  })
}

/** "移民组织没牵头的是哪个，由谁牵头": a part whose holder is asked, and none of an agency that has its own before it. */
function isAsked({ roles, pieces }: Frame, role: Mention<Role>): boolean {
  const before = pieces.slice(0, role.at).findLast(({ concept }) => concept !== 'noise')
  const said = before?.concept === 'q.who' && /[\u3400-\u9fff]/.test(before.words)
  return said && roles.some(({ at, value }) => at < role.at && value === role.value)
}

/** "Leads or co-leads": one part in two words. */
function saidOnce({ roles, pieces }: Frame): Mention<Role>[] {
  return roles.filter(({ value, at, not }, index) => {
    const before = roles[index - 1]
    if (!before || before.value !== value || before.not !== not) return true
    return !pieces.slice(before.at + 1, at).every(({ concept }) => /^(?:noise|o\.or|o\.and|break)$/.test(concept))
  })
}

/** "Leads, participation and annex interests alike": every way of taking part is named, so none is asked for. */
export function anyPart(frame: Frame): boolean {
  const parts = new Set(frame.roles.flatMap(({ value, not }) => (not ? [] : [value])))
  const annex = frame.kinds.some(({ value, not }) => value === 'future' && !not)
  return (
    frame.agencies.length > 0 &&
    frame.ids.length + frame.topics.length === 0 &&
    frame.roles.every(({ not }) => !not) &&
    ((parts.has('any') &&
      parts.has('interested') &&
      (joinedParts(frame) || (frame.kinds.length > 0 && has(frame, 'o.all', 'o.each', 'o.include')))) ||
      (/\b(?:altogether|all in all)\b/.test(frame.words) && frame.agencies.every(({ not }) => !not)) ||
      parts.size > 2 ||
      // "参与了哪些，又对附件哪些事项表达兴趣".
      (annex && parts.has('participant') && parts.has('interested') && /又|还|以及/.test(frame.words)) ||
      // "That IOM leads and in which UNHCR participates, the annex included": each has its own part.
      (annex && parts.has('lead') && parts.has('participant') && !inTurn(frame.agencies, saidOnce(frame))))
  )
}

/** "Roles and interests". */
function joinedParts({ pieces, roles }: Frame): boolean {
  return roles.some(({ value, at }, index) => {
    const next = roles[index + 1]
    if (!next || ![value, next.value].includes('any') || ![value, next.value].includes('interested')) return false
    const between = pieces.slice(at + 1, next.at).filter(({ concept }) => concept !== 'noise')
    return between.length > 0 && between.every(({ concept }) => /^(?:o\.and|o\.or|break)$/.test(concept))
  })
}

/** "The cross-cutting ones minus anything UNFPA is in": no workstream in which an excepted agency takes part. */
export function partiesLeftOut(frame: Frame): NonNullable<Filter['parties']> {
  const workstreams =
    frame.kinds.length > 0 ||
    (frame.set && frame.roles.length === 0) ||
    frame.has.has('n.workstream') ||
    frame.has.has('o.all')
  if (!workstreams || frame.has.has('q.who')) return []
  return frame.excepted.map((agency) => ({ agencies: [agency], roles: ['any'], not: true }))
}

/** "Have WHO but not as lead": it has a part, of another kind. */
function takesPartOtherwise(frame: Frame, agencies: Mention<string>[], denied: Mention<Role>[]): boolean {
  const first = Math.min(...agencies.map((agency) => agency.at))
  const last = Math.max(...denied.map((role) => role.at))
  const between = frame.pieces.slice(first, last)
  return (
    agencies.every((agency) => !agency.not) &&
    denied.every((role) => role.value !== 'any') &&
    between.some((piece) =>
      /^(?:but|though|yet|albeit|member|members|seat|supporting|present|但|但是|却|而|只是|可)$/.test(piece.words),
    )
  )
}

/** "Makes no contribution as lead or participant": what follows the denial only spells it out. */
function denies({ roles, pieces }: Frame): boolean {
  const [first, ...rest] = roles
  if (!first?.not || rest.length === 0 || rest.some(({ value, not }) => not || value !== 'any')) return false
  return pieces
    .slice(first.at, rest.at(-1)?.at)
    .every(({ concept, words }) => concept !== 'o.except' && !/^(?:but|still|yet|though|only)$/.test(words))
}

/** Words that put an agency in a workstream, in whatever part. */
const onBoard = /^(?:on board|at the table|involved|also has|also have|part of|在内|参与其中)$/

/** "Only participates", "takes part only": what else stands between says that it is about something else ("only T1 to T6"). */
function besideOnly(frame: Frame, role: number): boolean {
  return frame.pieces.some(({ concept }, at) => {
    if (concept !== 'o.only') return false
    const between = frame.pieces.slice(Math.min(at, role) + 1, Math.max(at, role))
    return between.every((piece) => !piece.ref && !['break', 'stop'].includes(piece.concept))
  })
}

/** "Lead IOM, participant WHO", "IOM-led ones that include WHO among their participants": roles and agencies in turn. */
function inTurn(agencies: Mention<string>[], all: Mention<Role>[]): Mention<Role>[] | null {
  const named = all.filter(({ value }) => value !== 'any')
  const roles = named.length === 2 ? named : all
  if (agencies.length !== 2 || roles.length !== 2) return null
  const order = [...agencies.map(({ at }) => ({ at, is: 'A' })), ...roles.map(({ at }) => ({ at, is: 'R' }))]
  const turns = order
    .sort((a, b) => a.at - b.at)
    .map(({ is }) => is)
    .join('')
  return turns === 'ARAR' || turns === 'RARA' ? roles.toSorted((a, b) => a.at - b.at) : null
}

/** How far a role word stands from an agency, small words and negations not counted; one behind it is nearer than one before. */
function apart(frame: Frame, agency: number, role: number): number {
  const [from, to] = agency < role ? [agency, role] : [role, agency]
  const between = frame.pieces
    .slice(from + 1, to)
    .filter((piece) => piece.concept !== 'noise' && piece.concept !== 'o.not')
  return between.length + (role < agency ? 0.5 : 0)
}

/** The way of taking part that is denied of an agency, where it is said. */
function deniedAs(frame: Frame, at: number, values: Role[]): Role[] | null {
  const own = has(frame, 'o.except', 'o.exclude') && roleBefore(frame.pieces, at)
  return own ? [own] : values.length > 0 && sameRole(frame, at) ? values : null
}

/** "Led by IOM but not by OHCHR", "IOM is a lead and OHCHR isn't": what is denied of an agency is the part of the other one. */
function sameRole({ pieces, words }: Frame, at: number): boolean {
  const before = pieces.slice(Math.max(0, at - 3), at).filter((piece) => !/^(?:by|have|has|having)$/.test(piece.words))
  const after = pieces.slice(at + 1, at + 5).filter(({ concept }) => concept !== 'noise')
  const behind = /^(?:isn't|is not|aren't|doesn't|does not|not|don't|no)$/.test(after[0]?.words ?? '')
  const ends = after[1] === undefined || after[1].concept === 'stop' || after[1].concept === 'break'
  return !/[\u3400-\u9fff]/.test(words) && (before.at(-1)?.concept === 'o.not' || (behind && ends))
}

function group(
  frame: Frame,
  agencies: Mention<string>[],
  roles: Mention<Role>[],
  not: boolean,
): NonNullable<Filter['parties']> {
  const values = [...new Set(roles.map((role) => role.value))]
  const positive = agencies.filter((agency) => !agency.not)
  const negative = agencies.filter((agency) => agency.not)
  const flag = not ? { not: true } : {}
  const either = frame.has.has('o.or') && positive.length > 1
  // An agency that is left out ("without WHO") is left out in any role, but for one that is said of it ("leave out what IOM leads").
  const said = negative.length > 0 && negative.every((agency) => roleOf(frame.pieces, agency.at))
  const leftOut = positive.length > 0 || (frame.has.has('o.without') && !said) ? (['any'] as Role[]) : values
  return [
    ...(either
      ? [
          {
            agencies: positive.map((agency) => agency.value),
            roles: values.length > 0 ? values : (['any'] as Role[]),
            ...flag,
          },
        ]
      : positive.map((agency) => ({
          agencies: [agency.value],
          roles: values.length > 0 ? values : (['any'] as Role[]),
          ...flag,
        }))),
    ...negative.map((agency) => ({
      agencies: [agency.value],
      roles: deniedAs(frame, agency.at, values) ?? (leftOut.length > 0 ? leftOut : (['any'] as Role[])),
      not: !not,
    })),
  ]
}
