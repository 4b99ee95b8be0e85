import type { Role } from '../workplan/question.ts'
import { type Frame, has } from './frame.ts'
import type { Rule } from './turn.ts'

const part = '(?:lead\\w*|participa\\w+|tak(?:es?|ing) part|co-?lead\\w*)'
/** "Scratch the leading", "not lead", "change lead to": the part that is taken back. */
const takenBack = new RegExp(
  `\\b(?:scratch|drop|forget|scrap|not|no|without|instead of|rather than|never mind|leave out|minus|ignore|lose|(?:change|switch|swap|turn|replace)(?: from)?)(?: about)?(?: the| those it| what it| where it)? (${part})`,
)
const asA = /\b(?:not|except|without|other than) (?:as )?(?:an? |the )?(?:co-?)?(?:lead|participa\w+|tak)/
const another =
  /\b(?:same|now|make|making|switch|change|swap|turn|replace|rather|instead|meant|mean|scratch|drop|forget|as (?:a |an |the )?(?:participant|lead|co-?lead)|where|ones?|things|workstreams|and|or|but|just|only|what about|how about)\b/
/** "And the participants?" asks who they are. */
const holders =
  /\b(?:participants|co-?leads|(?:the|their|its|all|any|which|whose|lead) (?:leads?\b|agenc)|(?<!\b(?:it|they|that|which) )leads\W*$)/

/** "What does UNICEF lead?", "same but participant", "make that takes part in; scratch the leading": the list, of the other part. */
export const inAnotherRole: Rule = ({ frame, last }) => {
  if (last?.ask !== 'list' && last?.ask !== 'count') return null
  const [party, ...more] = last.filter.parties ?? []
  if (!party || party.not || more.length > 0 || frame.agencies.some(({ value }) => !party.agencies.includes(value)))
    return null
  // "Not as a lead": what is left of it.
  const [denied, ...further] = frame.roles
  const less = denied?.not && denied.value !== 'any' && further.length === 0 && party.roles.includes('any')
  if (less && asA.test(frame.words) && !others(frame) && frame.pieces.length <= 8) {
    const parties = [party, { ...party, roles: [denied.value], not: true }]
    return { ...last, filter: { ...last.filter, parties } }
  }
  const [role, ...roles] = asked(frame)
  if (!role || roles.length > 0 || role === 'any' || party.roles.join() === role) return null
  if (!another.test(frame.words) || holders.test(frame.words) || /[\u3400-\u9fff]/.test(frame.words)) return null
  if (others(frame) || has(frame, 'q.who', 'q.when', 'o.most', 'o.least', 'p.else', 'p.other', 'n.agency')) return null
  // "Which of these does it lead?" chooses among them, "which workstreams does it lead?" among all.
  if (has(frame, 'p.them') || last.filter.ids || has(frame, 'n.workstream', 'o.count', 'o.all')) return null
  if (frame.pieces.length > 14) return null
  return { ...last, filter: { ...last.filter, parties: [{ ...party, roles: [role] }] } }
}

/** The parts that are asked for, without the one that is taken back. */
function asked({ roles, words, pieces }: Frame): Role[] {
  const back = takenBack.exec(words)?.[1]
  const kept = roles.filter(({ not, at }) => !not && !(back && (pieces[at]?.words ?? '').startsWith(back)))
  return [...new Set(kept.map(({ value }) => value))]
}

function others({ ids, topics, kinds, whens, statuses, objectives, areas, excepted }: Frame): boolean {
  return [ids, topics, kinds, whens, statuses, objectives, areas, excepted].some((one) => one.length > 0)
}
