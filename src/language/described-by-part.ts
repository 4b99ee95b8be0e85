import { roleOfAttribute } from '../workplan/facts.ts'
import { parentOf, workstreamOf } from '../workplan/find.ts'
import type { Plan } from '../workplan/workplan.ts'
import type { Frame } from './frame.ts'
import type { Marked } from './references.ts'

/** What may stand among agencies and their part before what they describe: "由难民署和儿基会一起带头搞的那条…". */
const small = /^(?:noise|o\.(?:and|both|each|all)|n\.item|n\.agency|n\.workstream|p\.it|p\.them|break)$/

/**
 * "移民组织牵头的那项数据工作，参加方是谁": a part that an agency has only describes what is asked about. The pieces without that
 * description, or null where there is none, or the plan says otherwise.
 */
export function undescribed(frame: Frame, plan: Plan): Marked[] | null {
  if (!/[\u3400-\u9fff]/.test(frame.words) || frame.roles.length === 0 || frame.agencies.length === 0) return null
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
