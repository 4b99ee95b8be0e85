import { parentOf, workstreamOf } from '../workplan/find.ts'
import type { Attribute, Question } from '../workplan/question.ts'
import type { Plan, Workstream } from '../workplan/workplan.ts'
import { type Frame, has } from './frame.ts'
import { keysOf } from './search.ts'
import type { Subject } from './subject.ts'
import { clearest, scored as weighed, wordsUsed } from './words-used.ts'

/** So much of what was said beside the name of a workstream its activity must say. */
const most = 0.6

/** The same where they stand out from those of the others. */
const half = 0.5

/** A number that an activity states before what it is of, or that it leaves open. */
const stated = /\b(?:one|two|three|four|five|XX)\b(?: (?:or|to) (?:one|two|three))?((?: [a-z-]+){1,4})/g

/**
 * The activities of a workstream that say the words which stand beside its name and that nothing else explains: "which
 * conferences does T2 hold?", "how many corridors should T3 identify?". Empty where none is clearly meant.
 */
export function activitiesSaying(frame: Frame, subject: Subject, plan: Plan): string[] {
  const [id] = subject.ids
  const workstream = id === undefined ? undefined : workstreamOf(plan, id)
  if (!workstream || subject.ids.length > 1 || !/^[\x20-\x7e\s–—’]*$/.test(frame.words)) return []
  const titled = new Set(keysOf(`${workstream.title.en} ${workstream.topic.en}`))
  const events = frame.pieces.filter(({ concept, named }) => concept === 'a.event' && !named).map(({ words }) => words)
  const keys = [...new Set(keysOf([...frame.unknown, ...events].join(' ')))].filter((key) => !titled.has(key))
  const said = workstream.activities.map((activity) => ({ activity, keys: keysOfActivity(activity) }))
  const scored = said.map(({ activity, keys: own }) => {
    const held = keys.filter((key) => own.has(key))
    // A word of several activities tells less of one.
    const rare = held.reduce((sum, key) => sum + 1 / said.filter((one) => one.keys.has(key)).length, 0)
    const counted = has(frame, 'o.count') && numbered(activity, held)
    return { number: activity.number, share: held.length / keys.length, weight: rare + (counted ? 1 : 0) }
  })
  const best = Math.max(...scored.map(({ weight }) => weight))
  const meant = scored.filter(
    ({ weight, share }) => keys.length > 0 && weight === best && share >= (weight > 1 ? half : most) && weight >= 0.5,
  )
  if (meant.length > 0) return meant.length > 2 ? [] : meant.map(({ number }) => `${id}.${number}`)
  if (!has(frame, 'q.how', 'q.what', 'q.which', 'q.where', 'o.count')) return []
  // "How does 2.2 make national plans easy to look up?": what people say for it.
  const { single } = weighed(frame.words, wordsUsed(frame.words, plan), plan, (one) => one === id)
  const described = clearest(new Map([...single].filter(([one]) => parentOf(plan, one) === id)), 1, 1.5)
  return described ? [described] : []
}

/** "What products will T4 write?", "which conferences does T2 organise?": a thing that the workstream is to yield, and no fact of it. */
export function asksOfActivities(frame: Frame, asked: Attribute[], wanted: Attribute[]): boolean {
  if (unheard(frame, asked, wanted) || asksHow(frame, asked, wanted) || asksWhoWithin(frame, asked)) return true
  const yields = frame.pieces.findIndex(
    ({ concept, words }) => /^(?:q\.which|q\.what|o\.count)$/.test(concept) || words === 'whose',
  )
  const noun = frame.pieces.slice(yields + 1).find(({ concept }) => concept !== 'noise')
  const verb = frame.roles.every(({ at }) => /^(?:organi[sz]|hold|host|run|carr)/.test(frame.pieces[at]?.words ?? ''))
  const thing = noun !== undefined && (noun.concept === 'unknown' || noun.concept === 'a.event') && !noun.named
  return (
    yields >= 0 &&
    thing &&
    verb &&
    frame.agencies.length === 0 &&
    asked.every((one) => /^(?:summary|activities|dates|leads)$/.test(one))
  )
}

/** "How will T6 find out what keeps migrants from clinics?", "how is peer review mentioned in 1.2?" */
function asksHow(frame: Frame, asked: Attribute[], wanted: Attribute[]): boolean {
  const spoken = has(frame, 'o.mention') && asked.every((one) => one === 'summary' || one === 'status')
  const does =
    asked.length === 0 &&
    wanted.every((one) => one === 'summary') &&
    /\bhow (?:does|will|would|is|are|do)\b/.test(frame.words)
  return (spoken && /\bhow\b/.test(frame.words)) || (has(frame, 'q.how') && does)
}

const sits =
  /\bwho(?:m)? (?:all )?(?:sits?|gets?|receives?|belongs?|(?:is|are|will be|would be) (?:to be |to |going to be )?(?:on|in|listed|included|meant|part of|sit)|may (?:use|join)|can (?:use|join))\b/

/** "Who sits on T2's learning platform?": those of something within it, and no part that agencies take. */
function asksWhoWithin(frame: Frame, asked: Attribute[]): boolean {
  const open = frame.roles.every(({ value }) => value === 'any') && asked.every((one) => one === 'involved')
  return sits.test(frame.words) && open && frame.unknown.length > 0 && frame.agencies.length === 0
}

const naming =
  /\b(?:list|name|mention|include|cite|quote|contain|refer to|speak of|talk about|enumerate|spell out|count)s?\W*$/

/**
 * "What services does T6 list?", "which paragraph is cited in F5?": the activities that name it, or all that is said of the
 * workstream.
 */
export function whatIsNamed(frame: Frame, subject: Subject, asked: Attribute[], plan: Plan): Question | null {
  const [id, ...more] = subject.ids
  if (id === undefined || more.length > 0 || !workstreamOf(plan, id) || /[\u3400-\u9fff]/.test(frame.words)) return null
  const of =
    /^\W*(?:and |so )?(?:please )?(?:(?:tell me|say|list|name) )?(?:what|which)(?: [a-z-]+){1,6} (?:(?:does|do|would|will|did) |(?:is|are) (?:listed|named|meant|mentioned|cited|quoted|included|contained|referred to)\b)/
  const [verb] = of.exec(frame.words) ?? []
  if (!verb || !(naming.test(frame.words) || / (?:is|are) [a-z]/.test(verb))) return null
  const facts = has(frame, 'n.agency', 'n.objective', 'n.activity', 'n.workstream', 'n.area', 'n.heading', 'q.check')
  const others =
    frame.roles.length + frame.agencies.length + frame.kinds.length + frame.whens.length + frame.statuses.length
  if (facts || others > 0 || !asked.every((one) => one === 'summary')) return null
  const saying = activitiesSaying(frame, subject, plan)
  return saying.length > 0
    ? { ask: 'tell', items: saying, attributes: ['summary'], claims: [], without: [] }
    : { ask: 'tell', items: [id], attributes: ['summary', 'activities'], claims: [], without: [] }
}

/** Whether words that nobody knows are all that says what is asked. */
export function unheard(frame: Frame, asked: Attribute[], wanted: Attribute[]): boolean {
  const plain = has(frame, 'a.summary', 'q.define', 'a.title', 'a.id', 'x.assistant', 'x.order')
  return asked.length === 0 && wanted[0] === 'summary' && frame.unknown.length > 0 && !plain
}

type Activity = Workstream['activities'][number]

function keysOfActivity({ text, points, words }: Activity): Set<string> {
  return new Set(keysOf([text.en, ...points.map(({ en }) => en), ...Object.values(words ?? {}).flat()].join(' | ')))
}

/** Whether an activity states how many there are of something. */
function numbered({ text }: Activity, keys: string[]): boolean {
  return [...text.en.matchAll(stated)].some(([, noun]) => keysOf(noun ?? '').some((key) => keys.includes(key)))
}
