import { workstreamOf } from '../workplan/find.ts'
import { has } from './frame.ts'
import { aboutItems, type Rule } from './turn.ts'

/** Words by which somebody says that another was meant. */
const meant =
  /\b(?:oops|whoops|typo|mistyped|misspoke|wrong (?:one|number|id|workstream|item)|(?:i|we) (?:actually |really )?(?:meant|mean)|meant to (?:say|ask|type|write|put)|in mind|want(?:ed)? to ask about|(?:was|am|'m) (?:really |actually )?(?:asking about|after|looking for)|scratch that|my (?:mistake|bad|error)|correction|(?:replace|swap|substitute|change)\b.*\b(?:by|with|to|for)|should (?:have been|have said|read|be)|instead of|rather than|in place of)\b|^\W*(?:no,? |sorry,? )?not (?:the|that|this|[tfx]\d|\d\.\d)\b|打错|写错|说错|问错|弄错|搞错|我(?:是)?说的是|想问的?是|应该是|改成|换成|不是.{1,12}[,，]?\s*(?:而)?是/

/** "Not T4, T6 please", "I had T6 in mind", "replace T4 by T6 in my question": what was asked, of the item that was meant. */
export const corrected: Rule = ({ frame, last, attributes, context }) => {
  if (!last || !('items' in last) || last.items.length !== 1 || !meant.test(frame.words)) return null
  if (
    attributes.some((one) => one !== 'summary') ||
    frame.agencies.length + frame.whens.length + frame.statuses.length > 0
  )
    return null
  if (has(frame, 'q.who', 'q.when', 'q.which', 'o.count', 'o.compare', 'o.list')) return null
  const named = [...frame.ids, ...frame.exceptIds, ...frame.topics.flatMap(({ ids }) => (ids.length === 1 ? ids : []))]
  const others = [...new Set(named)].filter((id) => !last.items.includes(id))
  const [other] = others
  return others.length === 1 && other && workstreamOf(context.plan, other) ? aboutItems(last, [other]) : null
}
