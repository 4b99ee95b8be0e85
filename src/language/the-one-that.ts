import { select } from '../workplan/select.ts'
import { filterOf } from './filters.ts'
import { frameOf, has } from './frame.ts'
import { periodAsked } from './period-asked.ts'
import { askedOf, type Rule, tellOf, toChooseFrom } from './turn.ts'

/** "主题工作流有哪些？" "IOM没有牵头的那条谁参加": of those that were told the one of which that holds, and what is asked of it. */
export const theOneThat: Rule = (turn) => {
  const { frame, context, last, lower } = turn
  const at = frame.pieces.findIndex(({ words }) => /^(?:是)?[那这]一?[条个项]$/.test(words))
  const described = at >= 2 && frame.pieces[at - 1]?.words.endsWith('的')
  const listed = (last?.ask === 'tally' ? last.filter.ids : undefined) ?? toChooseFrom(turn)
  if (!described || listed.length < 2 || frame.ids.length + frame.topics.length + frame.kinds.length > 0) return null
  const said = frameOf(frame.pieces.slice(0, at), lower)
  if (said.unknown.length > 0) return null
  const { parties, statuses, overdue } = filterOf(said)
  const window = said.whens.length > 0 ? periodAsked(said, context.today) : undefined
  if (!(parties || statuses || overdue !== undefined || window)) return null
  const condition = {
    ids: listed,
    ...(parties ? { parties } : {}),
    ...(statuses ? { statuses } : {}),
    ...(overdue === undefined ? {} : { overdue }),
    ...(window ? { window } : {}),
  }
  const ids = select(context.plan, condition, context.today).map(({ id }) => id)
  if (ids.length !== 1) return null
  const rest = frameOf(frame.pieces.slice(at + 1), lower)
  const asks = rest.attributes.length + rest.statuses.length > 0 || has(rest, 'q.who', 'q.when', 'q.check', 'r.overdue')
  return asks ? askedOf({ ...turn, frame: rest }, ids) : tellOf(ids, ['summary'])
}
