import { compareDeadlines, span } from '../workplan/deadline.ts'
import { parentOf, workstreamOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import { select } from '../workplan/select.ts'
import type { Plan } from '../workplan/workplan.ts'
import type { Conversation } from './conversation.ts'
import { filterOf } from './filters.ts'
import { type Context, type Frame, has } from './frame.ts'
import { negated } from './negation.ts'
import { periodOf } from './period-asked.ts'
import { placesOf } from './places.ts'
import { aboutItems, tellOf } from './turn.ts'

const several = /\b(?:ones|all|both|every|workstreams|items)\b|都|全部|所有|几[个条项]/

/** The answer to the bot's own "which one?", or null when the message is something else. */
export function picked(frame: Frame, conversation: Conversation, context: Context): Question | null {
  const { plan } = context
  const { pending } = conversation
  if (!pending || pending.candidates.length === 0) return null
  const { candidates, about } = pending
  const settle = (ids: string[]): Question | null => {
    if (ids.length === 0 || ids.length === candidates.length) return null
    // "The core ones": each of them is meant.
    if (ids.length > 1)
      return about && several.test(frame.words) ? aboutItems(about, ids) : { ask: 'which', candidates: ids, about }
    const asked = frame.attributes.length > 0 && frame.attributes.every((mention) => mention.value !== 'summary')
    if (asked && about?.ask === 'tell') {
      const more = frame.attributes.map((mention) => mention.value)
      // "The pathways one, and the deadline too": besides what was asked.
      const both = /\b(?:too|as well|also|plus|in addition|on top)\b|也|还有|顺便/.test(frame.words)
      return { ...about, items: ids, attributes: [...new Set([...(both ? about.attributes : []), ...more])] }
    }
    return about ? aboutItems(about, ids) : tellOf(ids, ['summary'])
  }
  const described = byDescription(frame, candidates, context)
  if (described?.length === 1 && about) return aboutItems(about, described)
  if (described) return settle(described)
  // "I don't know, what are they about?"
  const asksOfAll =
    has(frame, 'p.them') &&
    has(frame, 'q.what', 'q.define', 'q.when', 'q.who') &&
    frame.ids.length + frame.topics.length === 0
  if (asksOfAll && frame.agencies.length + frame.kinds.length === 0) {
    const wanted = frame.attributes.flatMap(({ value, not }) => (not ? [] : [value]))
    return tellOf(candidates, wanted.length > 0 ? [...new Set(wanted)] : ['summary'])
  }
  const written = frame.ids.map((id) => parentOf(plan, id)).filter((id) => candidates.includes(id))
  // "T3 of course, the core one hasn't got any": the id stands first.
  const first = frame.pieces.find(({ concept }) => !['noise', 'break', 'p.so', 'p.about'].includes(concept))
  if (written.length === 1 && first?.ref?.to === 'items') return settle(written)
  const left = leftOver(frame, candidates, plan)
  if (left) return settle(left)
  if (written.length > 1 && about) return aboutItems(about, written)
  if (written.length > 0) return settle(written)
  if (frame.ids.length > 0 || frame.agencies.length > 0) return null
  const byTopic = frame.topics.flatMap((topic) => topic.ids).filter((id) => candidates.includes(id))
  if (byTopic.length > 0) return settle([...new Set(byTopic)].slice(0, 1))
  const places = placesOf(frame, candidates.length).flatMap((place) => candidates[place - 1] ?? [])
  if (places.length > 1 && about) return aboutItems(about, places)
  if (places.length > 0) return settle(places)
  const said = frame.pieces.filter(({ concept }) => !['noise', 'stop', 'break'].includes(concept)).length
  if (has(frame, 'o.latest')) return settle(candidates.slice(-1))
  if (has(frame, 'o.all', 'o.both', 'o.each') && said <= 4 && frame.kinds.length === 0)
    return about && aboutItems(about, candidates)
  const wanted = frame.kinds.some((kind) => !kind.not)
  const kinds = frame.kinds.filter((kind) => kind.not !== wanted).map((kind) => kind.value)
  const fits = (id: string) => kinds.includes(workstreamOf(plan, id)?.kind ?? 'core') === wanted
  if (kinds.length > 0) return settle(candidates.filter(fits))
  const titled = byWords(frame, candidates, plan)
  if (titled.length === 1) return settle(titled)
  const number = frame.pieces.find((piece) => piece.concept === 'number')?.number
  return number !== undefined && frame.pieces.length <= 3 ? settle(candidates.slice(number - 1, number)) : null
}

const opens =
  /^\W*(?:(?:i (?:mean|meant)|oh|well|sorry|er|um|hm+|ah|probably|i think|of course|just) )*(?:the ones?|those|that one|whichever(?: one| ones)?|the workstreams?)\b/

/** "The one UNDP leads", "whichever is due first": of the candidates, those of which that holds. */
function byDescription(frame: Frame, candidates: string[], { plan, today }: Context): string[] | null {
  if (!opens.test(frame.words) || frame.ids.length + frame.topics.length > 0) return null
  const within = { ...filterOf({ ...frame, has: new Set([...frame.has, 'n.item' as const]) }), ids: candidates }
  if (frame.whens.length > 0) within.window = periodOf(frame.whens, today)
  const limited = Object.keys(within).length > 1
  const found = select(plan, within, today).map(({ id }) => id)
  if (!has(frame, 'o.earliest', 'o.latest')) return limited && found.length > 0 ? found : null
  const dated = found.flatMap((id) => {
    const workstream = workstreamOf(plan, id)
    return workstream && span(workstream.deadline) ? [workstream] : []
  })
  const ranked = dated.sort((one, other) => compareDeadlines(one.deadline, other.deadline))
  const edge = has(frame, 'o.earliest') ? ranked[0] : ranked.at(-1)
  const same = ranked.filter(({ deadline }) => edge && compareDeadlines(deadline, edge.deadline) === 0)
  return same.length > 0 ? same.map(({ id }) => id) : null
}

/** "The labour one": of the candidates, those whose names have the word. */
function byWords(frame: Frame, candidates: string[], plan: Plan): string[] {
  const words = frame.unknown.filter((word) => word.length > 3)
  return candidates.filter((id) => {
    const workstream = workstreamOf(plan, id)
    const names = workstream
      ? [workstream.title.en, workstream.topic.en, ...workstream.aliases.en].join(' ').toLowerCase()
      : ''
    return words.some((word) => names.includes(word))
  })
}

/** "Not the core ones", "不要核心的": what is left when some are taken out, or null where nothing is. */
function leftOver(frame: Frame, candidates: string[], plan: Plan): string[] | null {
  const away = has(frame, 'o.not', 'o.exclude', 'o.except', 'o.without')
  if (!away) return null
  const kept = frame.kinds.filter((kind) => !kind.not && !frame.has.has('o.exclude') && !frame.has.has('o.except'))
  if (kept.length > 0)
    return candidates.filter((id) => kept.some((kind) => kind.value === workstreamOf(plan, id)?.kind))
  const kinds = frame.kinds.map((kind) => kind.value)
  const topics = frame.topics.filter((topic) => negated(frame.pieces, topic.at)).flatMap((topic) => topic.ids)
  const denied = frame.pieces.flatMap(({ ref }, at) =>
    ref?.to === 'items' && negated(frame.pieces, at) ? ref.ids : [],
  )
  const out = (id: string) =>
    denied.includes(id) ||
    kinds.includes(workstreamOf(plan, id)?.kind ?? 'core') ||
    topics.includes(id) ||
    frame.exceptIds.includes(id)
  const left = candidates.filter((id) => !out(id))
  return left.length < candidates.length ? left : null
}
