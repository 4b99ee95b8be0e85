import { workstreamOf } from '../workplan/find.ts'
import { has } from './frame.ts'
import { numberNamed } from './numerals.ts'
import type { Rule } from './turn.ts'

const serves =
  /\b(?:serves?|contributes?|works? (?:on|towards?)|address(?:es)?|covers?|supports?|touch(?:es)?|falls? (?:in|under)|belongs?|sits?|is in|are in|has it|linked|tied|appears?|features?|figures?|mentioned|cited?)\b|对应|服务|涉及|属于|归/

/** "哪些工作流", and nothing else, of the objective that was told. */
const bareWhich =
  /^(?:那么?)?(?:都)?(?:对应|有|是|涉及)?(?:哪些|哪几[个条项])(?:工作流|条目)(?:对应|在做|有关|相关)?[?？]?$/

/** "What does objective 7 say?", "which workstreams serve it?": those of the objective or area that was told. */
export const ofTheObjective: Rule = ({ frame, last }) => {
  const listed = last?.ask === 'list' && Object.keys(last.filter).length === 1 ? last.filter.objectives : undefined
  const [only, ...more] = listed?.flatMap(({ any, not }) => (not ? [] : any)) ?? []
  const objective = last?.ask === 'objective' ? last.number : more.length === 0 ? only : undefined
  const area = last?.ask === 'areas' && last.numbers.length === 1 ? last.numbers[0] : undefined
  if (objective === undefined && area === undefined) return null
  const among = frame.set ? { ids: frame.ids } : {}
  const named = (frame.set ? 0 : frame.ids.length) + frame.topics.length + frame.agencies.length + frame.whens.length
  const asks = has(frame, 'q.which', 'q.what', 'q.where', 'q.who', 'o.list', 'n.workstream')
  if (named + frame.objectives.length + frame.areas.length > 0 || !asks || has(frame, 'q.when', 'q.why')) return null
  const points = has(frame, 'p.it', 'n.objective', 'a.objectives', 'a.areas') && serves.test(frame.words)
  if (!points && !(objective !== undefined && bareWhich.test(frame.words))) return null
  return {
    ask: 'list',
    filter: {
      ...among,
      ...(objective === undefined ? { areas: [area as number] } : { objectives: [{ any: [objective] }] }),
    },
    attributes: has(frame, 'q.who') ? ['leads', 'participants'] : [],
  }
}

/** "T5的目标里有没有目标21？" "目标22呢": the same check of another objective or area. */
export const ofAnotherObjective: Rule = ({ frame, last }) => {
  const [claim, ...more] = last?.ask === 'check' ? last.claims : []
  if (last?.ask !== 'check' || more.length > 0 || !has(frame, 'p.about', 'p.so', 'o.and')) return null
  const named = frame.ids.length + frame.topics.length + frame.agencies.length + frame.kinds.length + frame.whens.length
  if (named + frame.roles.length > 0 || has(frame, 'q.which', 'q.who', 'o.list', 'n.workstream')) return null
  if (claim?.is === 'objective' && frame.objectives.length > 0 && frame.areas.length === 0)
    return { ...last, claims: [{ is: 'objective', numbers: frame.objectives }] }
  if (claim?.is === 'area' && frame.areas.length > 0 && frame.objectives.length === 0)
    return { ...last, claims: [{ is: 'area', numbers: frame.areas }] }
  return null
}

const placed =
  /^(?:那么?)?(?:其中)?(?:的)?(?:第([一二三四五六七八九十]|\d{1,2})|(最后一|末一))[个项条]?(?:目标)?(?:又)?(?:是)?的?(?:讲|说|指|叫|内容|标题|什么|啥|怎么说)/

/** "T3对应什么目标？" "第一个讲什么": of the objectives that were told, by its place among them. */
export const objectiveByPlace: Rule = ({ frame, last, context }) => {
  const [item, ...more] = last?.ask === 'tell' && last.attributes.join() === 'objectives' ? last.items : []
  const [, place, end] = placed.exec(frame.words) ?? []
  if (item === undefined || more.length > 0 || !(place || end)) return null
  const objectives = workstreamOf(context.plan, item)?.objectives ?? []
  const number = end ? objectives.at(-1) : objectives[(numberNamed(place ?? '') ?? Number(place)) - 1]
  return number === undefined ? null : { ask: 'objective', number }
}
