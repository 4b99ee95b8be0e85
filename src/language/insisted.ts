import type { Role } from '../workplan/question.ts'
import { has } from './frame.ts'
import type { Rule } from './turn.ts'

const itIs = /\b(?:it|that)(?:['’]?s| is| was)(?: actually| really| surely| just| only| probably)? (?:the )?$/

/** "Who leads T5?", "no, it's UNHCR", "I think it's UNHCR": whether it is so, where one was told of. */
export const insisted: Rule = ({ frame, last }) => {
  const [agency, ...others] = frame.agencies
  const told = last?.ask === 'tell' || last?.ask === 'check' ? last : null
  const [item, ...more] = told?.items ?? []
  if (!agency || others.length > 0 || agency.not || !item || more.length > 0) return null
  const limits = frame.ids.length + frame.topics.length + frame.roles.length + frame.kinds.length + frame.whens.length
  if (limits > 0 || has(frame, 'q.who', 'q.what', 'q.which', 'q.when', 'q.where', 'q.how', 'p.about')) return null
  const start = frame.pieces[0]?.from ?? 0
  if (!itIs.test(frame.words.slice(0, (frame.pieces[agency.at]?.from ?? start) - start))) return null
  const roles: (Role | null)[] =
    told?.ask === 'tell'
      ? told.attributes.map((one) =>
          one === 'leads' ? 'lead' : one === 'participants' ? 'participant' : one === 'involved' ? 'any' : null,
        )
      : (told?.claims.map((claim) => (claim.is === 'party' ? claim.role : null)) ?? [])
  const role = roles.find((one) => one !== null)
  return role ? { ask: 'check', items: [item], claims: [{ is: 'party', agencies: [agency.value], role }] } : null
}
