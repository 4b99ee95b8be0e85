import { workstreamOf } from '../workplan/find.ts'
import { has, hasSubject } from './frame.ts'
import type { Rule } from './turn.ts'

/**
 * "What are T5's objectives?", "what does 21 say?", "which other workstreams serve the first one?": one of the objectives that
 * were told, by its number or its place.
 */
export const objectiveTold: Rule = ({ frame, last, context }) => {
  const [item, ...more] =
    (last?.ask === 'tell' && last.attributes.join() === 'objectives') ||
    (last?.ask === 'count' && last.of === 'objectives')
      ? last.items
      : []
  const told = workstreamOf(context.plan, item ?? '')?.objectives ?? []
  if (more.length > 0 || told.length === 0 || hasSubject(frame) || frame.pieces.length > 9) return null
  if (frame.kinds.length + frame.agencies.length + frame.whens.length + frame.unknown.length > 0) return null
  if (has(frame, 'q.who', 'q.when', 'n.activity', 'o.count', 'o.compare')) return null
  const numbers = frame.pieces.flatMap(({ concept, number, ref }) =>
    concept === 'number' && !ref && number ? [number] : [],
  )
  const edge = has(frame, 'p.first') ? [1] : has(frame, 'p.last') ? [-1] : []
  const [place, ...places] = frame.ordinals.length > 0 ? frame.ordinals : edge
  const placed = place === undefined ? undefined : told.at(place < 0 ? place : place - 1)
  const [number, ...others] = numbers.length > 0 ? numbers.filter((one) => told.includes(one)) : placed ? [placed] : []
  if (number === undefined || others.length + places.length > 0) return null
  const serves = /\b(?:serves?|cover|support|address|linked|under|other|else|workstreams?)\b/.test(frame.words)
  if (serves)
    return {
      ask: 'list',
      filter: { objectives: [{ any: [number] }], notIds: last && 'items' in last ? last.items : [] },
      attributes: [],
    }
  const asks =
    has(frame, 'q.what', 'q.define', 'a.title', 'a.summary', 'p.about') ||
    /\b(?:say|stand|mean|about)\b/.test(frame.words)
  return asks ? { ask: 'objective', number } : null
}
