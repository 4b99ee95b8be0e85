import type { Filter } from '../workplan/question.ts'
import type { Frame } from './frame.ts'
import { negated } from './negation.ts'

/** "只有IOM一家牵头", "单独牵头": no other leads; "不是单独", "跟别的机构合着牵头": others as well. */
export function leadsBeside(frame: Frame): NonNullable<Filter['counts']> {
  const lead = frame.roles.find((role) => role.value === 'lead' && !role.not)
  if (!lead || (frame.ids.length > 0 && !frame.set) || frame.topics.length > 0) return []
  // "只有两家牵头的": two.
  const several = (at: number) => (frame.pieces[at + 1]?.number ?? 1) > 1
  const alone = frame.pieces.findIndex(
    ({ concept, words }, at) => concept === 'o.only' && sole.test(words) && !several(at),
  )
  // "Which does IOM lead alone?"
  const behind = alone > lead.at && alone <= lead.at + 3 && /^[a-z]/.test(frame.pieces[alone]?.words ?? '')
  const near = behind || (alone >= 0 && alone >= lead.at - 4 && alone < lead.at)
  const denied = alone >= 0 && negated(frame.pieces, alone)
  const shared =
    frame.agencies.length === 1 &&
    frame.agencies[0]?.value !== 'MEMBERS' &&
    !frame.has.has('q.who') &&
    withOthers.test(frame.words) &&
    !/(?:含|包括|不论)(?:联合|共同|联席)/.test(frame.words)
  // "Alone or shared".
  if (/\balone (?:or|and) (?:shared|together|with|jointly|not)\b/.test(frame.words)) return []
  if (denied || (shared && !near)) return [{ of: 'leads', at: 'least', number: 2 }]
  return near ? [{ of: 'leads', at: 'exactly', number: 1 }] : []
}

const sole =
  /^(?:一家|独家|独自|单独|独力|只有|仅有|仅由|只由|独自一家|单独一家|一家独揽|独揽|alone|solely|sole|lone|single-handedly)$/
const withOthers =
  /(?:跟|和|与|同)(?:别的|别家|别人|其他|其它|另外的|旁的)(?:机构|组织|单位|家|人)?.{0,4}牵|(?:合着|联合|联手|携手|并列|合作|共同|一块儿?|一起|一道|合力|联席)(?:来)?牵头|\b(?:co-?)?(?:lead|leads|led|leading)(?: it| them)? (?:jointly|(?:together |jointly |along )?(?:with|alongside) (?:others?|another|other agenc|some(?:body|one)|partners|at least one))|\b(?:shar(?:e|es|ed|ing) the lead|not (?:lead(?:s|ing)? )?(?:alone|on its own|single-handedly))\b/
