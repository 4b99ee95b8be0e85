import type { Claim, Filter, Question, Role } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { told } from './again-agencies.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'
import type { Rule, Turn } from './turn.ts'

const noun = '(?:agenc(?:y|ies)|organi[sz]ations?|bod(?:y|ies)|entit(?:y|ies)|institutions?)'
const pointed = new RegExp(
  `\\b(?:that|this|the same|said|those|these|the very same)(?: (?:un|lead|leading|single|two|three|lone))* (?:${noun}|two|three|lot|people|folks)\\b|\\bthe same (?:ones?|agency)\\b|\\b(?:they|them) (?:both|all)\\b`,
)
const elsewhere =
  /\b(?:what|where|which|which ones?|anything|something|anywhere|somewhere|any|other|any other) else\b|\belsewhere\b|\b(?:any|which|what) other (?:ones?|workstreams?|items?|entries|places?)\b/

const whichOfThem =
  /^\W*(?:and |but |so )?(?:do|does|are|is) (?:they|it|any(?: one)? of (?:them|these|those))\b.*\b(?:anything|something|any workstreams?|a workstream)\b|\b(?:which|who|any|how many)(?: ones| agencies)? of (?:them|these|those)\b.*\b(?:something|anything|somewhere|anywhere|a workstream|any workstreams?|workstreams|one|elsewhere)\b/
const doing = /\bdo(?:es|ing)? (?:anything|something) else\b|\bup to anything else\b/

/** Whether a clause speaks of an agency that the one before it told: "is the same agency in the annex?", "what else is it in?" */
export function speaksOfAgency(frame: Frame): boolean {
  if (frame.agencies.length > 0 || frame.whens.length > 0) return false
  return pointed.test(frame.words) || (elsewhere.test(frame.words) && has(frame, 'p.it', 'p.them'))
}

/** "How many workstreams does it lead overall?": of an agency, for a workstream leads none. */
export function countsTheirs(frame: Frame): boolean {
  const whole =
    has(frame, 'n.workstream') || /\b(?:overall|altogether|in (?:total|all)|in the (?:whole )?plan)\b/.test(frame.words)
  return has(frame, 'o.count') && whole && has(frame, 'p.it', 'p.them') && itemsNamed(frame).length === 0
}

/** The agencies that were spoken of last. */
function spokenOf(last: Question | null, { conversation, context }: Pick<Turn, 'conversation' | 'context'>): string[] {
  if (!last) return []
  if (last.ask === 'tell') return told(last, context.plan)
  if (last.ask === 'agency') return [last.agency]
  if (last.ask === 'check') {
    const [claim, ...more] = last.claims
    return claim?.is === 'party' && more.length === 0 ? claim.agencies : []
  }
  if (last.ask === 'extreme' || last.ask === 'tally') return last.over === 'agencies' ? conversation.agencies : []
  const parties = 'filter' in last ? (last.filter.parties ?? []) : []
  return parties.every(({ not }) => !not) ? [...new Set(parties.flatMap(({ agencies }) => agencies))] : []
}

/** "Who leads T6?", "is the same agency anywhere in the annex?", "does it take part in T1?": the part of those that were told. */
export const ofThatAgency: Rule = (turn) => {
  const { frame, last } = turn
  if (frame.whens.length + frame.statuses.length + frame.objectives.length + frame.areas.length > 0) return null
  if (has(frame, 'q.when', 'o.most', 'o.least', 'o.compare') || /[\u3400-\u9fff]/.test(frame.words)) return null
  const spoken = spokenOf(last, turn)
  const named = frame.agencies.map(({ value }) => value)
  const agencies = named.length > 0 ? named : spoken
  const [one, ...more] = agencies
  const [role] = frame.roles
  if (has(frame, 'o.count')) {
    const counts = one !== undefined && more.length + named.length === 0 && role && !role.not && countsTheirs(frame)
    const kinds = frame.kinds.flatMap(({ value, not }) => (not ? [] : [value]))
    const filter = { ...(kinds.length > 0 ? { kinds } : {}), parties: [{ agencies, roles: [role?.value ?? 'any'] }] }
    return counts ? { ask: 'count', filter, items: [], of: 'items', supposed: null } : null
  }
  if (agencies.length === 0 || !named.every((one) => spoken.includes(one))) return null
  const here = itemsNamed(frame)
  // A workstream takes no part in another: "is it in T1?" is asked of the agency.
  const takesPart =
    here.length > 0 && startsAsCheck(frame) && has(frame, 'p.it') && agencies.length === 1 && inIt(frame)
  const again = pointed.test(frame.words) || named.length > 0
  const further = elsewhere.test(frame.words)
  const does = further && agencies.length === 1 && doing.test(frame.words) && has(frame, 'p.it')
  // "And their roles elsewhere?"
  const theirs = further && has(frame, 'p.them') && frame.roles.length > 0
  // "Which of them also lead something?"
  const some = agencies.length > 1 && whichOfThem.test(frame.words) && frame.roles.length > 0 && here.length === 0
  if (!(named.length > 0 ? further : again || takesPart || does || theirs || some)) return null
  const asked = frame.roles.find(({ value, not }) => value !== 'any' && !not)?.value ?? 'any'
  return partOf(agencies, asked, here, turn)
}

function partOf(agencies: string[], role: Role, here: string[], { frame, last, context }: Turn): Question | null {
  const elsewhereAsked = elsewhere.test(frame.words)
  const one = here.length === 1 && !frame.set
  if (one && !startsAsCheck(frame) && !has(frame, 'q.check')) return null
  if (one)
    return {
      ask: 'check',
      items: here,
      claims: agencies.map((agency): Claim => ({ is: 'party', agencies: [agency], role })),
    }
  if (frame.topics.length > 0) return null
  // "In the annex too" is said of the agency.
  const annex = has(frame, 'o.include') && /\bannex\b/.test(frame.words) ? (['future', 'cross-cutting'] as const) : []
  const kinds = [...new Set([...frame.kinds.flatMap(({ value, not }) => (not ? [] : [value])), ...annex])]
  const asks = elsewhereAsked || startsAsCheck(frame) || has(frame, 'q.where', 'q.what', 'q.which', 'o.list', 'q.check')
  if (!asks || !(elsewhereAsked || kinds.length > 0 || here.length > 0 || frame.roles.length > 0)) return null
  const filter: Filter = {
    ...(here.length > 0 ? { ids: here } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(elsewhereAsked && last && 'items' in last ? { notIds: last.items } : {}),
  }
  const [agency, ...others] = agencies
  if (agency !== undefined && others.length === 0)
    return { ask: 'list', filter: { ...filter, parties: [{ agencies, roles: [role] }] }, attributes: [] }
  return { ask: 'tally', over: 'agencies', filter, role, bound: null, without: othersThan(agencies, context.plan) }
}

function othersThan(agencies: string[], plan: Plan): string[] {
  return plan.agencies.map(({ id }) => id).filter((id) => !agencies.includes(id))
}

function itemsNamed({ ids, topics }: Frame): string[] {
  return ids.length > 0 ? ids : topics.flatMap((topic) => topic.ids.slice(0, 1)).slice(0, 1)
}

/** "In T1", "on T1", "part of T1", or a verb of taking part. */
function inIt({ roles, words, attributes }: Frame): boolean {
  const others = attributes.some(({ value }) => !/^(?:leads|participants|interested|involved|summary)$/.test(value))
  return !others && (roles.length > 0 || /\b(?:in|on|part of|into) (?:any of )?(?:[tfx]\d|\d\.\d)/.test(words))
}
