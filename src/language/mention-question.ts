import { agencyOf } from '../workplan/find.ts'
import { activitySays, workstreamSays } from '../workplan/mention.ts'
import type { Filter, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { plansOwn } from './clause-parts.ts'
import { type Frame, has } from './frame.ts'
import { stem, tokenise } from './lexicon.ts'
import { keysOf } from './search.ts'
import type { Subject } from './subject.ts'

/** Verbs by which the very words are asked for, even where they name a workstream. */
const literal = /^(?:mention|refer|speak|talk|提|写|讲|说|谈)/

const small =
  /^(?:of|to|on|about|any|anything|the|a|an|in|at|all|with|their|its|it|them|this|that|these|those|some|的|到|了|过|有|些|任何|哪些)$/

/** The words that are looked for: those right behind the verb. */
function soughtBehind(frame: Frame, verb: number): string[] | null {
  const words: string[] = []
  for (const piece of frame.pieces.slice(verb + 1)) {
    if (piece.concept === 'stop' || piece.concept === 'break' || piece.ref || piece.when) break
    if (
      /^number$|^a\.(?:areas|objectives)|^(?:q|r|o)\.|^n\.(?:workstream|activity|core|thematic|annex|item|plan)|^a\.activities/.test(
        piece.concept,
      )
    )
      break
    if (small.test(piece.words)) {
      if (piece.words === '的') break
      continue
    }
    words.push(piece.words)
  }
  const said = words.join(/[\u3400-\u9fff]/.test(words.join('')) ? '' : ' ')
  if (/[\u3400-\u9fff]/.test(said)) return said.length > 1 ? [said.replaceAll(' ', '')] : null
  const keys = tokenise(said.toLowerCase()).map((token) => (token.kind === 'word' ? stem(token.word) : token.word))
  return keys.length > 0 && keys.length <= 5 ? keys : null
}

/** "Sexual and reproductive health – which entries mention it?": what stands before the pause. */
function soughtBefore(frame: Frame, verb: number): string[] | null {
  const pause = frame.pieces.findIndex(({ concept }) => concept === 'break' || concept === 'q.which')
  if (frame.pieces[verb + 1]?.concept !== 'p.it' || pause < 1 || pause > verb) return null
  const said = frame.pieces.slice(0, pause).filter(({ words }) => !small.test(words) && words !== 'and')
  const keys = tokenise(said.map(({ words }) => words).join(' ')).map(({ kind, word }) =>
    kind === 'word' ? stem(word) : word,
  )
  return keys.length > 0 && keys.length <= 5 ? keys : null
}

/** "Within the detention stream, which activity …": the one workstream that is named before the verb. */
function scopeOf(frame: Frame, verb: number): string[] {
  if (frame.ids.length > 0) return frame.ids
  const before = frame.pieces.slice(0, verb).flatMap(({ named }) => (named?.topics ? [named.topics] : []))
  return before[0]?.length === 1 && before.length === 1 ? before[0] : []
}

/** Characters that a stretch of a question must share with an activity to ask for it. */
const long = 4

/** The longest stretch of Han characters that an activity says as well: "跨区域相互学习平台是哪几条工作流里要建的". */
function wordsOfActivities({ pieces }: Frame, plan: Plan): string | null {
  const said = pieces
    .map((piece) =>
      piece.ref ||
      piece.named?.area !== undefined ||
      /^(?:q|o|r|p|s)\.|^n\.(?!word|people)|^a\.|^break|^stop/.test(piece.concept)
        ? ' '
        : piece.words,
    )
    .join('')
  const event = pieces.find(({ concept, words }) => concept === 'a.event' && /[\u3400-\u9fff]{3}/.test(words))?.words
  if (event && plan.workstreams.some(({ activities }) => activities.some((one) => activitySays(one, [event]))))
    return event
  for (const run of said.split(/[^\u3400-\u9fff]+/).filter((one) => one.length >= long))
    for (let length = run.length; length >= long; length--)
      for (let from = 0; from + length <= run.length; from++) {
        const words = run.slice(from, from + length)
        const holds = plan.workstreams.some(({ activities }) => activities.some((one) => activitySays(one, [words])))
        if (holds) return words
      }
  return null
}

/** "The high-level political forum: which activity?", "where in the activities is it?": those that name what is defined in the plan. */
function activitiesOn(frame: Frame, subject: Subject, plan: Plan): Question | null {
  const noun = frame.pieces.some(({ words, ref }) => /\bactivit(?:y|ies)$/.test(words) && !ref)
  // "Which activities mention the Steering Committee?": a body that is looked for by its name.
  const [agency, ...others] = frame.agencies
  const body = others.length === 0 && agency && agencyOf(plan, agency.value)?.kind !== 'agency' ? agency : undefined
  const said = body && has(frame, 'o.mention') ? { words: frame.pieces[body.at]?.words ?? '', id: '' } : undefined
  const parties = said ? 0 : frame.agencies.length
  const limited = parties + frame.whens.length + frame.statuses.length + frame.roles.length > 0
  const [term] = said ? [said] : frame.terms.filter(({ id }) => !plansOwn.has(id))
  if (!noun || limited || !term || subject.by !== 'none' || has(frame, 'o.count', 'q.when', 'n.workstream')) return null
  if (!/^[a-z]/.test(term.words)) return null
  const words = keysOf(term.words)
  const items = plan.workstreams.flatMap((workstream) =>
    workstream.activities
      .filter((activity) => activitySays(activity, words))
      .map((activity) => `${workstream.id}.${activity.number}`),
  )
  return items.length > 0 && items.length <= 6
    ? { ask: 'tell', items, attributes: ['summary'], claims: [], without: [] }
    : null
}

/** "Which workstreams mention diaspora?", "哪些工作流提到指导意见": those whose title or activities say so; activities likewise. */
export function mentionAsked(frame: Frame, subject: Subject, filter: Filter, plan: Plan): Question | null {
  const verb = frame.pieces.findIndex(
    (piece, at) =>
      piece.concept === 'o.mention' ||
      /^involve/.test(piece.words) ||
      piece.also?.includes('o.mention') ||
      // "Which workstream is about health?": a word of the plan that names nothing in it.
      (piece.words === 'about' && frame.pieces[at + 1]?.concept === 'unknown'),
  )
  const said = frame.pieces[verb]
  if (has(frame, 'o.most', 'o.least') || frame.attributes.some(({ value }) => value === 'objectives')) return null
  const named = activitiesOn(frame, subject, plan)
  if (named) return named
  if (!said && subject.ids.length + subject.unsure.length === 0 && has(frame, 'q.which') && !has(frame, 'o.count')) {
    const plain = frame.agencies.length + frame.roles.length + frame.whens.length + frame.statuses.length === 0
    const workstreams = has(frame, 'n.workstream') || frame.kinds.length > 0
    const words = plain && workstreams ? wordsOfActivities(frame, plan) : null
    return words ? { ask: 'list', filter: { ...filter, mentions: [words] }, attributes: [] } : null
  }
  // "Where's big data mentioned?": the activities that say so.
  const where = said && has(frame, 'q.where') && literal.test(said.words) && frame.pieces[verb + 1]?.concept !== 'noise'
  if (!said || !(where || has(frame, 'q.which', 'o.list', 'o.count', 'o.all', 'q.what') || /\bany\b/.test(frame.words)))
    return null
  const parties = frame.agencies.length > 0 || frame.roles.some((role) => role.value !== 'any')
  if (parties || frame.objectives.length + frame.areas.length + frame.whens.length + frame.statuses.length > 0)
    return null
  // "Which of T1 to T6 mention peer learning?"
  const set = frame.set && frame.ids.length > 1
  const topical = !set && subject.ids.length + subject.unsure.length > 0
  const activities =
    where || has(frame, 'n.activity') || frame.pieces.some((piece) => piece.also?.includes('n.activity'))
  const within = activities ? scopeOf(frame, verb) : []
  if ((subject.by === 'id' && within.length === 0 && !set) || (topical && !literal.test(said.words))) return null
  // "Which workstreams mention children?": all that do, and not only the one that is called so.
  const asked = frame.pieces.some(
    ({ concept, words }) => concept === 'q.which' && /(?:streams|entries|items)$/.test(words),
  )
  const nouns = has(frame, 'n.workstream', 'n.item') || (asked && literal.test(said.words)) || frame.kinds.length > 0
  if (!activities && !set && !nouns) return null
  const words = soughtBehind(frame, verb) ?? soughtBefore(frame, verb)
  if (!words) return null
  const unsaid = !plan.workstreams.some((workstream) => workstreamSays(workstream, words))
  // "Which entry deals with skills recognition?": an objective is called so.
  const [objective, ...more] = new Set(frame.objectiveNames)
  if (unsaid && objective !== undefined && more.length === 0 && !literal.test(said.words))
    return { ask: 'objective', number: objective }
  // Many words that nothing has all of are looked for in the passages.
  if (words.length > 2 && unsaid) return null
  if (!activities || (has(frame, 'n.workstream') && within.length === 0))
    return has(frame, 'o.count')
      ? { ask: 'count', filter: { ...filter, mentions: words }, items: [], of: 'items', supposed: null }
      : { ask: 'list', filter: { ...filter, mentions: words }, attributes: [] }
  const among = plan.workstreams.filter(({ id }) => within.length === 0 || within.includes(id))
  const items = among.flatMap((workstream) =>
    workstream.activities
      .filter((activity) => activitySays(activity, words))
      .map((activity) => `${workstream.id}.${activity.number}`),
  )
  return items.length > 0 && items.length <= 12
    ? { ask: 'tell', items, attributes: ['summary'], claims: [], without: [] }
    : null
}

const bare = /^(?:unknown|noise|stop|break|o\.all|o\.list|q\.what|q\.define|q\.check|a\.summary|n\.plan|p\.we)$/

/** "Anything on health?", "labour": a matter that names nothing in the plan, but that some of its workstreams speak of. */
export function matterAsked(frame: Frame, subject: Subject, plan: Plan): Question | null {
  if (subject.ids.length + subject.unsure.length > 0 || !/^[a-z\W]+$/.test(frame.words)) return null
  if (!frame.pieces.every(({ concept, ref }) => bare.test(concept) && !ref)) return null
  const words = keysOf(frame.unknown.join(' '))
  if (words.length === 0 || words.length > 2 || frame.unknown.some((word) => word.length < 4)) return null
  const speaking = plan.workstreams.filter((workstream) => workstreamSays(workstream, words))
  return speaking.length > 0 && speaking.length <= 6
    ? { ask: 'list', filter: { mentions: words }, attributes: [] }
    : null
}
