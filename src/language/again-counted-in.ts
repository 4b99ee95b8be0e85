import { workstreamOf } from '../workplan/find.ts'
import type { Filter } from '../workplan/question.ts'
import { has } from './frame.ts'
import type { Rule } from './turn.ts'

const tooIn =
  /(?:附件|核心|主题|跨领域|正文)[^,，。?？谁哪几]{0,6}(?:也|都|一并|一起)+(?:都|得|帮我|给我|要|想)*(?:要|算|列|加|包括|计|看|放|带|数)|^(?:那么?|请|再|也)*(?:把|连|加上|算上|包括|连同|带上)(?:附件|核心|主题|跨领域)/

/** "IOM牵头哪些主题工作流？" "附件的也要": the same list, of one more kind; of whatever kind where it was of all. */
export const kindToo: Rule = ({ frame, last, filter }) => {
  if (last?.ask !== 'list' && last?.ask !== 'count' && last?.ask !== 'window') return null
  const named = frame.agencies.length + frame.ids.length + frame.topics.length + frame.whens.length
  if (!tooIn.test(frame.words) || frame.pieces.length > 9 || has(frame, 'q.who', 'q.which', 'q.when')) return null
  const kinds = filter.kinds ?? frame.kinds.map(({ value }) => value)
  const limits = frame.roles.length + frame.statuses.length + frame.objectives.length + frame.areas.length
  if (named + limits > 0 || kinds.length === 0 || last.filter.ids) return null
  const { kinds: before, ...others } = last.filter
  if (Object.keys(others).length === 0 && last.ask !== 'window') return null
  const both: Filter = before ? { ...others, kinds: [...new Set([...before, ...kinds])] } : others
  return { ...last, filter: both }
}

const amongIt =
  /^(?:那么?)?\s*(?:[tfx]\d|\d\.\d|核心工作流3)\s*(?:也|都|到底)?(?:算|在|是不是在|是否在|在不在|算不算|包括在|列在)(?:不在|在)?(?:里面|里头|其中|其内|内|列|名单里|上面|这里面|里边)?(?:吗|么|嘛|不|没有)?[?？]?$/i

/** "IOM牵头哪些？" "T6在里面吗": whether what limits the list holds of it. */
export const whetherAmong: Rule = ({ frame, last, context }) => {
  const [id, ...more] = frame.ids
  if (last?.ask !== 'list' || !id || more.length > 0 || !amongIt.test(frame.words)) return null
  if (!workstreamOf(context.plan, id) || Object.keys(last.filter).length === 0) return null
  return { ask: 'every', scope: { ids: [id] }, condition: last.filter }
}
