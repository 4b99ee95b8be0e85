import { parentOf, workstreamOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import type { Conversation } from './conversation.ts'
import { type Frame, has } from './frame.ts'
import { negated } from './negation.ts'
import { placesOf } from './places.ts'
import { aboutItems, tellOf } from './turn.ts'

const several = /\b(?:ones|all|both|every|workstreams|items)\b|都|全部|所有|几[个条项]/

/** The answer to the bot's own "which one?", or null when the message is something else. */
export function picked(frame: Frame, conversation: Conversation, plan: Plan): Question | null {
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
  if (has(frame, 'o.all', 'o.both', 'o.each') && said <= 4) return about && aboutItems(about, candidates)
  const wanted = frame.kinds.some((kind) => !kind.not)
  const kinds = frame.kinds.filter((kind) => kind.not !== wanted).map((kind) => kind.value)
  const fits = (id: string) => kinds.includes(workstreamOf(plan, id)?.kind ?? 'core') === wanted
  if (kinds.length > 0) return settle(candidates.filter(fits))
  const titled = byWords(frame, candidates, plan)
  if (titled.length === 1) return settle(titled)
  const number = frame.pieces.find((piece) => piece.concept === 'number')?.number
  return number !== undefined && frame.pieces.length <= 3 ? settle(candidates.slice(number - 1, number)) : null
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
  const out = (id: string) =>
    kinds.includes(workstreamOf(plan, id)?.kind ?? 'core') || topics.includes(id) || frame.exceptIds.includes(id)
  const left = candidates.filter((id) => !out(id))
  return left.length < candidates.length ? left : null
}
