import { workstreamOf } from '../workplan/find.ts'
import type { Attribute, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'
import type { Subject } from './subject.ts'

/** Words for all that there is to tell, in Chinese. */
const all =
  /(?:全部|所有|一切|完整|详细|全面|全套|整体|总体|基本)的?(?:信息|情况|内容|资料|详情|介绍|简介|概览|概述|条目|说明|描述|面貌)|(?:相关|有关)(?:的)?(?:信息|内容|资料|情况)(?:都|全)|(?:信息|资料|内容|情况)[^?？。]{0,6}(?:都(?:要|给|列|告诉)|全(?:给|要|列)|通通|统统)|(?:信息|资料|内容|情况)[^?？]{0,4}(?:全部|都)?(?:给|发|告诉)我|有的都(?:告诉|给|列)|的一切(?:$|[,，。])|总览|概览|概况|综述|全貌|底细|来龙去脉|方方面面|从头到尾|资料卡|档案|(?:一页纸|总结(?!报告|会))|详情|情况介绍|全面(?:了解|介绍)|都知道(?:些|点)?(?:什么|啥)|都有(?:啥|什么|哪些)(?:信息|内容|资料)|情况[^,，?？。]{0,3}一遍/
/** Beside the item and nothing else, an invitation to tell what there is. */
const invitation =
  /^(?:请|麻烦|帮我|给我|能|能不能|可以|你|先)*(?:介绍|说说|讲讲|聊聊|谈谈|说一说|讲一讲)(?:一下|下)?(?:关于)?/

/** "介绍一下T4", "T4概况", "T4的资料通通给我": everything on an item, and nothing in particular. */
export function wholePicture({ words, pieces, kinds, roles }: Frame, attributes: Attribute[]): boolean {
  if (!/[\u3400-\u9fff]/.test(words) || kinds.length > 0 || roles.some(({ value }) => value !== 'any')) return false
  const others = attributes.filter((one) => !['summary', 'title', 'involved', 'status'].includes(one))
  if (others.length > 0) return false
  const spoken = pieces.filter(({ concept }) => !/^(?:noise|stop|break|q\.check|a\.summary|o\.list)$/.test(concept))
  return all.test(words) || (invitation.test(words) && spoken.length === 1)
}

/** An item at a glance: what is told where it is clear which item is meant, but not what is asked of it. */
export const glance: Attribute[] = ['involved', 'deadline', 'status', 'objectives', 'areas']

/** "Give me the full picture of T4": all that there is to tell of one workstream. */
export function everythingOf(frame: Frame, subject: Subject, plan: Plan): Question | null {
  const words = frame.pieces.map((piece) => piece.words).join(' ')
  const one = subject.ids.length === 1 && subject.ids.every((id) => workstreamOf(plan, id))
  if (frame.notInPlan.length > 0 || has(frame, 'x.assistant', 'x.order')) return null
  if (
    !one ||
    startsAsCheck(frame) ||
    frame.unknown.length > (subject.by === 'id' ? 3 : 1) ||
    has(frame, 'o.count') ||
    named(frame)
  )
    return null
  return everything.test(frame.words) || everything.test(words)
    ? { ask: 'tell', items: subject.ids, attributes: ['summary', ...glance, 'activities'], claims: [], without: [] }
    : null
}

/** Whether something beside the item is named that all of it could be asked of. */
function named(frame: Frame): boolean {
  return (
    frame.agencies.length + frame.whens.length + frame.activityNumbers.length > 0 ||
    // "A fact sheet: the lead entities, the state of play and the target date."
    (/\bfact ?sheet\b/.test(frame.words) &&
      frame.attributes.filter(({ value }) => value !== 'summary' && value !== 'involved').length > 1) ||
    has(frame, 'q.check') ||
    (has(frame, 'q.when') && !/\bwho,? what/.test(frame.words))
  )
}

/** The same of a Chinese clause, where "…吧" and "…吗" ask for no check. */
export function asksElse(frame: Frame): boolean {
  return (
    frame.agencies.length + frame.whens.length + frame.activityNumbers.length + frame.statuses.length > 0 ||
    has(frame, 'q.when', 'q.why', 'r.overdue') ||
    // "涉及T4的信息" mentions nothing else.
    frame.pieces.some(({ concept }, at) => {
      const next = frame.pieces[at + 1]
      return concept === 'o.mention' && !next?.ref && !next?.named?.topics
    })
  )
}

/** Words for all that there is to tell. */
const everything =
  /\beverything\b|\b(?:full|whole|complete|entire|comprehensive|general|detailed|all the|all) (?:picture|story|profile|overview|details?|run-?down|information|info|works|entry|record|briefing|lowdown|fact ?sheet|background)\b|\boverview\b|\bfact ?sheet\b|\ba to z\b|\bthe lot\b|\bevery (?:single )?(?:aspect|detail|field)\b|\ball (?:aspects|of it)\b|\blowdown\b|\brun-?down (?:of|on)\b|\bthe works\b|\bup to speed\b|\bwho,? what(?: and|,)? when\b|\bknow overall\b|\ball (?:there is|you (?:have|know|can))\b|(?:全部|所有|完整的?)(?:信息|情况|内容|资料)|全貌/
