import type { Day } from '../workplan/deadline.ts'
import { roleOfAttribute } from '../workplan/facts.ts'
import { parentOf, workstreamOf } from '../workplan/find.ts'
import { select } from '../workplan/select.ts'
import type { Plan } from '../workplan/workplan.ts'
import type { Context, Frame } from './frame.ts'
import type { Marked } from './references.ts'

/** What may stand among agencies and their part before what they describe: "由难民署和儿基会一起带头搞的那条…". */
const small = /^(?:noise|o\.(?:and|both|each|all)|n\.item|n\.agency|n\.workstream|p\.it|p\.them|break)$/

/**
 * "移民组织牵头的那项数据工作，参加方是谁": a part that an agency has only describes what is asked about. The pieces without that
 * description, or null where there is none, or the plan says otherwise.
 */
export function undescribed(frame: Frame, { plan, today }: Context): Marked[] | null {
  if (!/[\u3400-\u9fff]/.test(frame.words) || frame.roles.length === 0 || frame.agencies.length === 0) return null
  const only = theOne(frame, plan, today)
  if (only) return only
  const at = frame.pieces.findIndex(({ ref, named }) => ref?.to === 'items' || (named?.topics && !named.agency))
  const item = frame.pieces[at]
  const [id, ...more] = item?.ref?.to === 'items' ? item.ref.ids : (item?.named?.topics ?? [])
  const workstream = id === undefined || more.length > 0 ? undefined : workstreamOf(plan, parentOf(plan, id))
  const part = frame.attributes.find((mention) => mention.at < at && !mention.not && roleOfAttribute(mention.value))
  if (!workstream || !part || frame.agencies.some((agency) => agency.at > part.at || agency.not)) return null
  const before = frame.pieces.slice(0, at)
  const plainly = before.every(
    ({ concept, named }, k) => k === part.at || named?.agency !== undefined || small.test(concept),
  )
  const joined = frame.pieces.slice(part.at, at).some(({ words }) => /的$|那|这/.test(words))
  const asked = frame.attributes.some((mention) => mention.at > at) || frame.has.has('q.when')
  if (!plainly || !joined || !asked) return null
  const holders =
    part.value === 'leads' || part.value === 'participants' || part.value === 'interested' ? workstream[part.value] : []
  if (!frame.agencies.every(({ value }) => holders.some(({ agency }) => agency === value))) return null
  return frame.pieces.map((piece, k) =>
    k < at ? { from: piece.from, to: piece.to, words: piece.words, concept: 'noise' } : piece,
  )
}

const that = /^[那这]?一?[条个项](?:工作流|条目)?$/

/** "世卫牵头的那条，参加方是谁": the one workstream in which an agency has that part, put in the place of its description. */
function theOne(frame: Frame, plan: Plan, today: Day): Marked[] | null {
  const { pieces } = frame
  const [part, ...asked] = frame.roles
  const role = part && !part.not && part.value !== 'any' ? part.value : null
  const behind = pieces.slice((part?.at ?? 0) + 1).find(({ words, concept }) => words !== '的' && concept !== 'noise')
  const at = behind ? pieces.indexOf(behind) : -1
  if (!part || !role || !behind || !that.test(behind.words) || /哪/.test(behind.words)) return null
  if (frame.ids.length + frame.topics.length + frame.kinds.length + frame.whens.length > 0) return null
  const of = /^[那这]/.test(behind.words) || pieces.slice(part.at, at).some(({ words }) => /的$/.test(words))
  const plainly = pieces
    .slice(0, part.at)
    .every(({ concept, named }) => named?.agency !== undefined || small.test(concept))
  if (!of || !plainly || frame.agencies.some((agency) => agency.at > part.at || agency.not)) return null
  const wants = asked.length > 0 || frame.attributes.some((mention) => mention.at > at) || frame.has.has('q.when')
  const parties = frame.agencies.map(({ value }) => ({ agencies: [value], roles: [role] }))
  const [found, ...more] = wants ? select(plan, { parties }, today) : []
  if (!found || more.length > 0) return null
  return pieces.map((piece, k): Marked => {
    const { from, to, words } = piece
    if (k === at)
      return { from, to, words, concept: 'id', ref: { to: 'items', ids: [found.id], sure: true, set: false } }
    return k < at ? { from, to, words, concept: 'noise' } : piece
  })
}
