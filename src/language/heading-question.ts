import type { Day } from '../workplan/deadline.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Attribute, Question } from '../workplan/question.ts'
import type { Plan, Status } from '../workplan/workplan.ts'
import { small } from './english-counts.ts'
import { filterOf } from './filters.ts'
import { type Frame, has } from './frame.ts'
import { keysOf } from './search.ts'
import type { Subject } from './subject.ts'
import { extremeOf } from './superlatives.ts'

/** Words of belonging, by which what stands under a heading is asked for where the heading is written out. */
const under =
  /\b(?:under|inside|block|beneath|underneath|within|belongs? to|part of|come under|fall under)\b|下面|之下|底下|项下|名下|属于|归[在入于]|归|包括|包含|下/

const told: Attribute[] = ['leads', 'participants', 'deadline', 'dates', 'status']

const headingKeys = new WeakMap<Plan['headings'], { number: number; titles: string[][] }[]>()

/** What the titles of the headings are found by, in each language. */
function keysOfHeadings({ headings }: Plan) {
  const known = headingKeys.get(headings)
  if (known) return known
  const keys = headings.map(({ number, title }) => ({
    number,
    // Of the Network is everything.
    titles: [title.en, title.zh].map((text) => keysOf(text.replace(/\(.*\)|移民问题网络/g, ''))),
  }))
  headingKeys.set(headings, keys)
  return keys
}

/** The heading of core workstreams that a clause names by its words: as a heading, or in full. */
function headingNamed(frame: Frame, plan: Plan): number | null {
  // "支持机构进程那一块": where no workstream is named.
  const block =
    /[那这]一?大?(?:块|部分|摊子?|章|大?类|节|段|组|栏|篇|大?项)|一[节章段篇]/.test(frame.words) &&
    frame.topics.length === 0
  const noun =
    block ||
    frame.pieces.some((piece) => (piece.concept === 'n.heading' || /^大?标题$/.test(piece.words)) && !piece.ref)
  if (!noun && !has(frame, 'n.workstream', 'o.count') && !under.test(frame.words)) return null
  // "包括哪些做法": things that are no workstreams.
  const other = frame.pieces.some(
    ({ concept }, at) =>
      concept === 'n.word' && /^(?:q\.which|q\.what|o\.list)/.test(frame.pieces[at - 1]?.concept ?? ''),
  )
  if (other && !noun) return null
  // "The two CBM workstreams": an abbreviation stands for its words.
  const full = frame.terms.map(({ id }) => plan.terms.find((term) => term.id === id)?.name.en ?? '')
  const said = new Set(keysOf([frame.words, ...full].join(' ')))
  const scored = keysOfHeadings(plan).map(({ number, titles }) => {
    const shares = titles.map((keys) => {
      const held = keys.filter((key) => said.has(key)).length
      return held < 2 ? 0 : held / keys.length
    })
    return { number, share: Math.max(...shares) }
  })
  const [best, next] = scored.sort((a, b) => b.share - a.share)
  if (!best || best.share === next?.share) return null
  if (noun) return best.share >= 0.4 ? best.number : null
  const workstreams = /\bworkstreams\b|工作流|哪[些几]个?(?:项目|条目|条|项)/.test(frame.words)
  const listed = under.test(frame.words) || workstreams || has(frame, 'o.count')
  // "Which workstreams sit under the capacity-building mechanism?": the noun says that a part of the plan is meant.
  const beside = frame.terms.some(({ at }) => frame.pieces[at + 1]?.concept === 'n.workstream')
  const asked = frame.attributes.some(({ value }) => told.includes(value))
  const bar = (workstreams || asked) && (under.test(frame.words) || beside) ? 0.7 : 0.85
  return best.share >= bar && listed ? best.number : null
}

const found = new WeakMap<Frame, Question | null>()

/** "What falls under “Network support to institutional processes”?": the core workstreams of a heading, or what is asked of them. */
export function headingAsked(frame: Frame, plan: Plan, today: Day): Question | null {
  const known = found.get(frame)
  if (known !== undefined) return known
  const question = read(frame, plan, today)
  found.set(frame, question)
  return question
}

const nothing: Subject = { ids: [], unsure: [], weight: 0, by: 'none', spare: [] }

const whichHeading = /\b(?:which|what|name the|find the)\b.{0,16}\b(?:heading|priority|priorities|headings)\b(?! \d)/

/** "Which core priority has the most workstreams?", "which heading holds only one?": by how many stand under each. */
function byWorkstreams(frame: Frame, plan: Plan): Question | null {
  const counts = has(frame, 'n.workstream', 'n.item') || frame.pieces.at(-2)?.concept === 'number'
  if (!whichHeading.test(frame.words) || !counts || frame.agencies.length + frame.statuses.length > 0) return null
  const sizes = plan.headings.map(({ number }) => plan.workstreams.filter(({ heading }) => heading === number))
  const all = sizes.map(({ length }) => length)
  const number = frame.pieces.find(({ concept, ref }) => concept === 'number' || ref?.to === 'count')?.number
  const single = /\b(?:a single|only one|just one)\b/.test(frame.words) ? 1 : undefined
  const size = has(frame, 'o.most') ? Math.max(...all) : has(frame, 'o.least') ? Math.min(...all) : (single ?? number)
  const of = sizes.filter(({ length }) => length === size).flatMap((some) => some.map(({ id }) => id))
  return of.length > 0 ? { ask: 'headings', of } : null
}

/** "What are the four core priorities called?": the headings, and no kind of workstreams. */
function allOfThem(frame: Frame, plan: Plan): Question | null {
  const number = small[plan.headings.length] ?? ''
  const named = new RegExp(`\\b(?:${number}|${plan.headings.length}) (?:core )?(?:priorities|headings)\\b`).test(
    frame.words,
  )
  const asks = has(frame, 'q.what', 'q.which', 'q.define', 'o.list', 'a.title')
  if (!named || !asks || frame.agencies.length + frame.statuses.length + frame.whens.length > 0) return null
  const attributes = told.filter((one) => frame.attributes.some(({ value, not }) => value === one && !not))
  if (attributes.length > 0) return { ask: 'list', filter: { kinds: ['core'] }, attributes }
  return frame.roles.length === 0 ? { ask: 'headings' } : null
}

function read(frame: Frame, plan: Plan, today: Day): Question | null {
  const all = allOfThem(frame, plan)
  if (all) return all
  const sized = byWorkstreams(frame, plan)
  if (sized) return sized
  if (frame.ids.length > 0) return null
  const asks =
    has(frame, 'q.which', 'q.what', 'q.who', 'q.when', 'o.list', 'o.count', 'q.define', 'o.all', 'r.due') ||
    (has(frame, 'n.item') && has(frame, 'n.heading')) ||
    ((/\bworkstreams\b/.test(frame.words) || under.test(frame.words) || has(frame, 'n.heading')) &&
      frame.attributes.length > 0)
  const heading = asks ? headingNamed(frame, plan) : null
  if (heading === null) return null
  const { kinds: _, ids: __, mentions: ___, statuses, ...others } = filterOf(frame)
  // "… to implement the Compact": a word of the heading is no status.
  const title = plan.headings.find(({ number }) => number === heading)?.title
  const titled = new Set(keysOf(`${title?.en} ${title?.zh}`))
  const spoken = frame.statuses.filter(
    ({ at, value }) => value !== 'started' && !keysOf(frame.pieces[at]?.words ?? '').some((key) => titled.has(key)),
  )
  const any = spoken.map(({ value }) => value as Status)
  const staged = statuses && any.length > 0 ? { statuses: { ...statuses, any } } : {}
  const filter = { ...others, ...staged, heading }
  // "Of those under institutional processes, which is due first?"
  const values = frame.attributes.map(({ value }) => value)
  const alone = frame.pieces.filter(({ concept }) => concept === 'q.which').length < 2
  const extreme = alone ? extremeOf(frame, nothing, values, filter, today) : null
  if (extreme) return extreme
  // "几条线分别由谁带队": of each.
  const each = has(frame, 'o.each') && frame.attributes.some(({ value, not }) => told.includes(value) && !not)
  if (has(frame, 'o.count') && !each && !has(frame, 'n.activity') && !/每一?[条个项]/.test(frame.words))
    return { ask: 'count', filter, items: [], of: 'items', supposed: null }
  if (frame.attributes.some(({ value }) => value === 'activities')) {
    const items = plan.workstreams.filter((one) => one.heading === heading).map(({ id }) => id)
    return { ask: 'tell', items, attributes: ['activities'], claims: [], without: [] }
  }
  const wanted = told.filter((one) => frame.attributes.some((mention) => mention.value === one && !mention.not))
  const attributes = wanted.length === 0 && has(frame, 'q.when') ? (['deadline'] as const) : wanted
  return {
    ask: 'list',
    filter,
    attributes: [...new Set(attributes.map((one) => (one === 'dates' ? 'deadline' : one)))],
  }
}

/** "Under which heading do I find the biennial report?": the heading of a core workstream. */
export function headingOf(frame: Frame, subject: Subject, plan: Plan): Question | null {
  const noun = frame.pieces.some(
    ({ concept, words, ref }) =>
      concept === 'n.heading' && !ref && /heading|标题|板块|大项|section|chapter/.test(words),
  )
  const asks = has(frame, 'q.which', 'q.what', 'a.title', 'q.where')
  const of = subject.ids.filter((id) => workstreamOf(plan, id)?.heading)
  // "How is core priority 2 titled?"
  const numbered = frame.pieces.some(({ ref, words }) => ref?.to === 'items' && /priority|优先事项/.test(words))
  if (numbered && has(frame, 'a.title') && of.length > 0) return { ask: 'headings', of }
  return noun && asks && of.length > 0 ? { ask: 'headings', of } : null
}
