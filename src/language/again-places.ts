import { addDays } from '../workplan/deadline.ts'
import { activityOf, workstreamOf } from '../workplan/find.ts'
import type { Attribute, Question } from '../workplan/question.ts'
import type { Workstream } from '../workplan/workplan.ts'
import { has, hasSubject } from './frame.ts'
import { numberNamed } from './numerals.ts'
import { type Rule, type Turn, tellOf } from './turn.ts'

/** "核心优先事项有哪些？" "第二个下面有什么", "第三个谁牵头": the workstreams of the heading or area in that place of those that were told. */
export const underThePlace: Rule = ({ frame, last, context, attributes }) => {
  const headings = last?.ask === 'headings' && last.of === undefined
  const areas = last?.ask === 'areas' && last.numbers.length !== 1
  // "What's under the last one?"
  const edge = has(frame, 'p.last') ? [-1] : has(frame, 'p.first') ? [1] : []
  const [place, ...more] = frame.ordinals.length > 0 ? frame.ordinals : edge
  if (!(headings || areas) || place === undefined || more.length > 0 || hasSubject(frame)) return null
  if (frame.kinds.length + frame.whens.length + frame.unknown.length > 0 || has(frame, 'n.activity')) return null
  const places = headings ? context.plan.headings : context.plan.areas
  const number = places.at(place < 0 ? place : place - 1)?.number
  if (number === undefined) return null
  const asked = attributes.filter((one) => one !== 'summary' && one !== 'title')
  const within = /下|里|包|含|有|\b(?:under|in|within|contain|cover|include)/.test(frame.words)
  if (asked.length === 0 && !within) return null
  if (areas) return { ask: 'list', filter: { areas: [number] }, attributes: asked }
  const ids = context.plan.workstreams.flatMap(({ id, heading }) => (heading === number ? [id] : []))
  return asked.length > 0 ? tellOf(ids, asked) : { ask: 'list', filter: { ids }, attributes: [] }
}

/** The one workstream whose activities were told or counted last. */
function activitiesTold({ last }: Turn): string | null {
  const [id, ...more] =
    last?.ask === 'count' && last.of === 'activities'
      ? last.items
      : last?.ask === 'tell' && last.attributes.some((one) => one === 'activities' || one === 'dates')
        ? last.items
        : []
  return more.length === 0 ? (id ?? null) : null
}

const goneBy = /(?:已经?|早就?)?(?:过了|过去了?|过期|逾期|到期了)|\b(?:passed|gone by|behind us|overdue|past)\b/

/** "4.3有几项活动？" "哪些已经过了": those of the activities whose dates have gone by. */
export const activitiesGoneBy: Rule = (turn) => {
  const { frame, context } = turn
  const id = activitiesTold(turn)
  const workstream = id === null ? null : workstreamOf(context.plan, id)
  if (!workstream || hasSubject(frame) || frame.kinds.length + frame.whens.length > 0) return null
  if (!goneBy.test(frame.words) || !has(frame, 'q.which', 'o.list', 'q.what', 'p.them', 'o.count')) return null
  if (has(frame, 'n.workstream', 'q.who') || frame.pieces.length > 8) return null
  return {
    ask: 'window',
    filter: { ids: [workstream.id] },
    period: { to: addDays(context.today, -1) },
    attributes: [],
    only: ['activity', 'event'],
  }
}

const together =
  /^(?:那|那么|它|这项|这个)?(?:是)?[跟和与同](?:谁|哪[家些个几](?:机构|单位|组织)?)(?:一起|一块儿?|共同|联合|合作|合办|搭档|协作)/

/** "第四项是什么？" "跟谁合作": of an activity what it says, of a workstream who has a part in it. */
export const withWhom: Rule = ({ frame, item, context }) => {
  if (item === undefined || !together.test(frame.words) || hasSubject(frame) || frame.kinds.length > 0) return null
  return tellOf([item], [activityOf(context.plan, item) ? 'summary' : 'involved'])
}

const counted = new Set<Attribute>(['leads', 'participants', 'interested', 'objectives', 'activities', 'areas'])

/** "T5参加方有几家？" "比T6少几家", "T4的目标？" "和T3有重合吗": what was counted or told of one, beside another. */
export const besideWhatWasTold: Rule = ({ frame, last, attributes }) => {
  const [other, ...more] = frame.ids.length > 0 ? frame.ids : frame.topics.flatMap((topic) => topic.ids.slice(0, 1))
  const [told, by] =
    last?.ask === 'count' && last.items.length === 1
      ? [last.items[0], last.of]
      : last?.ask === 'tell' && last.items.length === 1 && last.attributes.length === 1
        ? [last.items[0], last.attributes[0]]
        : []
  if (!told || !by || by === 'items' || !counted.has(by)) return null
  if (!other || more.length > 0 || other === told || frame.set || hasOthers(frame)) return null
  if (attributes.some((one) => one !== by && one !== 'summary')) return null
  const items = [told, other]
  // "2.2也一样吗" asks the same of it.
  if (
    /重合|重叠|交集|共同|共有|重复|交叉|\b(?:overlap|in common|shared?)\b/.test(frame.words) &&
    (by === 'objectives' || by === 'participants' || by === 'leads')
  )
    return { ask: 'compare', items, by, how: 'common' }
  return has(frame, 'o.than', 'o.compare') && has(frame, 'o.more', 'o.fewer')
    ? { ask: 'compare', items, by, how: 'count' }
    : null
}

function hasOthers({ agencies, kinds, whens, statuses, unknown }: Turn['frame']): boolean {
  return agencies.length + kinds.length + whens.length + statuses.length + unknown.length > 0
}

const toSomebody =
  /^(?:那|那么|它|报告|这个?)?(?:是|要|得|该)?(?:交|提交|递交|呈交|呈送?|报|送|上交|提)(?:送)?给(?:谁|哪[个家些](?:机构|单位)?|何人|哪里|哪儿)/

/** "秘书长的报告何时交？" "交给谁": what is submitted says to whom, and nobody takes it over. */
export const toWhom: Rule = ({ frame, item, context }) => {
  if (item === undefined || !toSomebody.test(frame.words) || hasSubject(frame)) return null
  const activity = activityOf(context.plan, item)?.activity
  const text = activity?.text.zh ?? workstreamOf(context.plan, item)?.title.zh ?? ''
  return /提交|报告/.test(text) ? tellOf([item], ['summary']) : null
}

/** "哪几个" after what two have in common: the same, once more. */
export const theCommonOnes: Rule = ({ frame, last }): Question | null => {
  if (last?.ask !== 'compare' || !(last.how === 'common' || last.how === 'apart') || hasSubject(frame)) return null
  const asks = has(frame, 'q.which', 'o.list', 'q.what', 'p.else') && frame.pieces.length <= 3
  return asks && frame.attributes.length + frame.kinds.length + frame.unknown.length === 0 ? last : null
}

/** "X1期限多长？" "其他两条呢": what was asked of one, of the others of its kind where there are so many. */
export const theOthersOfItsKind: Rule = ({ frame, last, context }) => {
  const [item, ...more] = last?.ask === 'tell' ? last.items : []
  const workstream = item === undefined ? null : workstreamOf(context.plan, item)
  if (last?.ask !== 'tell' || !workstream || more.length > 0 || hasSubject(frame)) return null
  const [, said] = /(?:其[他它余]|另外?|别的|剩下|余下)的?那?([一两二三四五六七八\d])[条个项]/.exec(frame.words) ?? []
  const number = said === undefined ? undefined : (numberNamed(said) ?? Number(said))
  const of = (alike: (one: Workstream) => boolean) =>
    context.plan.workstreams.flatMap((one) => (alike(one) && one.id !== workstream.id ? [one.id] : []))
  const groups = [
    of((one) => one.kind === workstream.kind),
    ...(workstream.heading === undefined ? [] : [of((one) => one.heading === workstream.heading)]),
  ]
  const others = groups.find((ids) => ids.length === number)
  if (!others || frame.attributes.length + frame.kinds.length + frame.whens.length + frame.unknown.length > 0)
    return null
  return { ...last, items: others }
}
