import { type Deadline, hasPassed, type Period, span, touches } from '../workplan/deadline.ts'
import { activityOf, workstreamOf } from '../workplan/find.ts'
import type { Plan, Workstream } from '../workplan/workplan.ts'
import type { Context, Frame } from './frame.ts'
import type { Subject } from './subject.ts'

/** "首次会议" and "第一次会" are one thing; small words between say nothing. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/首次|首回|头一次|头一回|头回|第一回|首届/g, '第一次')
    .replace(/^(?:the )?(?:un )?network(?:'s)? /, '')
    .replace(/^(?:移民问题)?网络(?=年|会)/, '')
    .replace(/[的之 ]/g, '')
}

/** Whether a Chinese name is a text shortened: its characters stand in it in order ("年会" for "年度会议"). */
function shortens(name: string, text: string): boolean {
  let from = 0
  for (const character of name) {
    const at = text.indexOf(character, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}

/** Names that are an event's, even where the title has them. */
const eventual = /(?:会|会议|论坛|活动|meeting|forum|session|event)s?$/

/**
 * The activity of a workstream that has a date of its own and that the topic words name: its event ("the annual meeting",
 * "指导委员会首次会议"), or what it says in words that the title does not have ("普查指导说明"). Null where they name the
 * workstream as a whole.
 */
export function activityNamed(frame: Frame, subject: Subject, plan: Plan): string | null {
  const [item] = subject.ids
  // "4.3的年会是哪天".
  const beside = subject.by === 'id' && frame.topics.some(({ ids }) => ids.length === 1 && ids[0] === item)
  const workstream = item === undefined || (subject.by !== 'topic' && !beside) ? undefined : workstreamOf(plan, item)
  if (!workstream || subject.ids.length > 1) return null
  const titled = frame.topics.some(({ words }) => workstream.topic.zh.includes(words))
  // "移民统计普查数据能力": one of several names is that of the whole.
  if (titled && frame.topics.length > 1 && !frame.topics.some(({ words }) => eventual.test(words))) return null
  const names = frame.topics.filter((topic) => topic.ids.includes(workstream.id)).map((topic) => plain(topic.words))
  // "把统计做扎实的工作流": the whole of it.
  if (
    frame.has.has('n.workstream') &&
    /[\u3400-\u9fff]/.test(names[0] ?? '') &&
    !names.some((name) => eventual.test(name))
  )
    return null
  const launch =
    frame.statuses.some((mention) => mention.value === 'started') ||
    frame.pieces.some((piece) => !piece.named && /^launch/.test(piece.words)) ||
    frame.words.includes('发起')
  const number =
    names.map((name) => named(workstream, name, true, launch)).find((one) => one !== undefined) ??
    names.map((name) => named(workstream, name, false)).find((one) => one !== undefined)
  return number === undefined ? null : `${workstream.id}.${number}`
}

function named(workstream: Workstream, name: string, events: boolean, launch = false): number | undefined {
  const title = plain(`${workstream.title.zh} ${workstream.topic.zh} ${workstream.title.en} ${workstream.topic.en}`)
  const han = /^[\u3400-\u9fff]{2,}$/.test(name)
  // "统计", "移民统计" are no name of a forum on them.
  if (events && !launch && han && !eventual.test(name)) return undefined
  if (title.includes(name) && !(events && (launch || eventual.test(name)))) return undefined
  return workstream.activities.find((activity) =>
    activity.dates.some((date) => {
      if (events) {
        if (!date.event) return false
        const event = plain(`${date.event.zh} ${date.event.en}`)
        if (launch && !eventual.test(name)) return /发起|launch/.test(event) && event.includes(name)
        return event.includes(name.replace(/s$/, '')) || (han && shortens(name, plain(date.event.zh)))
      }
      const text = plain(activity.text.zh).replace(date.event ? plain(date.event.zh) : '', '')
      return han && (text.includes(name) || (name.length > 3 && shortens(name, text)))
    }),
  )?.number
}

/** Whether an activity says where it takes place. */
export function saysWhere(id: string, plan: Plan): boolean {
  return /\bGeneva\b|\bhost(?:ed|ing)\b/.test(activityOf(plan, id)?.activity.text.en ?? '')
}

/** Whether what the plan says of a term tells where it takes place: "负责人会议在哪里开". */
export function termPlaced(id: string, plan: Plan): boolean {
  const says = plan.terms.find((term) => term.id === id)?.says.zh ?? ''
  return /在[\u3400-\u9fff]{2,5}(?:举行|召开)/.test(says)
}

/** The event that a clause names, or that takes place on the day it names, where the plan says where that is. */
export function placedEvent(frame: Frame, subject: Subject, plan: Plan): string | null {
  const days = frame.whens.flatMap(({ period }) => (period.from && period.from === period.to ? [period.from] : []))
  // A day without a year may be that of the year before.
  const dayOf = (when: Deadline) => (when.precision === 'day' ? when.day.slice(5) : null)
  const then = plan.workstreams.flatMap(({ id, activities }) =>
    activities
      .filter(({ dates }) => dates.some(({ when }) => days.some((day) => day.slice(5) === dayOf(when))))
      .map(({ number }) => `${id}.${number}`),
  )
  const event = activityNamed(frame, subject, plan) ?? (subject.by === 'none' && then.length === 1 ? then[0] : null)
  return event && saysWhere(event, plan) ? event : null
}

/** The first days of an activity that have not passed, or null where there are none to come. */
export function nextDate(id: string, { plan, today }: Context): Period | null {
  const dates = activityOf(plan, id)?.activity.dates ?? []
  const ahead = dates.find((date) => !hasPassed(date.when, today))
  return ahead ? span(ahead.when) : null
}

/** The last days of an activity that have passed, or null where none has. */
export function lastDate(id: string, { plan, today }: Context): Period | null {
  const past = (activityOf(plan, id)?.activity.dates ?? []).findLast((date) => hasPassed(date.when, today))
  return past ? span(past.when) : null
}

const calledSo = /\b(?:called|named|titled|title|name)\b|名称|名字|叫什么|叫啥/
/** Nouns that say of what sort an event is. */
const sorts = /^(?:forum|meeting|session|side event|论坛|会外活动|评价会议)s?$/

/** "A gathering on migration statistics was to take place in early 2020. Its title, please?": the events that are meant. */
export function eventsCalled(frame: Frame, subject: Subject, plan: Plan): string[] {
  const nouns = frame.pieces.filter(({ concept, words }) => concept === 'a.event' && words !== 'launch')
  const named = frame.topics.map(({ words }) => words).filter((words) => eventual.test(words))
  if (nouns.length + named.length === 0 || !calledSo.test(frame.words) || frame.has.has('n.workstream')) return []
  if (frame.agencies.length + frame.roles.length + frame.statuses.length > 0) return []
  const sort = [...nouns.map(({ words }) => words), ...named]
    .map((words) => words.split(' ').at(-1) ?? '')
    .find((word) => sorts.test(word))
  const found = plan.workstreams
    .filter(({ id }) => subject.ids.length === 0 || subject.ids.includes(id))
    .flatMap(({ id, activities }) =>
      activities
        .filter(({ dates }) =>
          dates.some(
            ({ event, when }) =>
              event !== null &&
              (!sort || `${event.en} ${event.zh}`.toLowerCase().includes(sort.replace(/s$/, ''))) &&
              frame.whens.every(({ period }) => touches(when, period)),
          ),
        )
        .map(({ number }) => `${id}.${number}`),
    )
  return found.length <= 3 ? found : []
}
