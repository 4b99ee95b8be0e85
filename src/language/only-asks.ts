import { type Frame, has, hasSubject } from './frame.ts'
import type { Marked } from './references.ts'

/** "Only one of them has no date. Which one?": asks nothing but which, of what was stated before. */
function onlyWhich({ pieces, words }: Frame): boolean {
  return (
    /^[^a-z]*(?:so |and )?which\b/.test(words) &&
    pieces.every(
      ({ concept, ref }) =>
        concept === 'number' || (/^(?:q\.which|noise|stop|break|p\.(?:so|it)|n\.item)$/.test(concept) && !ref),
    )
  )
}

/** "T4 has two leads. Who?", "… Who are they?": of those whose number was stated. */
function onlyWho({ pieces, words }: Frame): boolean {
  return (
    /^[^a-z]*(?:so |and )?who\b/.test(words) &&
    pieces.every(({ concept, ref }) => /^(?:q\.who|noise|stop|break|p\.(?:so|it|them))$/.test(concept) && !ref)
  )
}

/** "Just one is due in May", "two of them have …": some of all, without saying which. */
function statesSome({ has: said, pieces }: Frame): boolean {
  return said.has('o.only') || pieces.some(({ concept, ref }) => concept === 'number' || ref?.to === 'count')
}

/** Whether those who have a part in something are spoken of, by no name. */
function speaksOfHolders(frame: Frame): boolean {
  return frame.roles.some(({ not }) => !not) && frame.agencies.length === 0 && hasSubject(frame) && !has(frame, 'q.who')
}

/**
 * Whether a clause asks nothing of its own, but only of what the one before it said: "T3 has four activities. Right?", "… Which
 * are they, as of today?"
 */
export function asksOnly(pieces: Marked[], frame: Frame, last: { frame: Frame; pieces: Marked[] }): boolean {
  if (pieces.every(({ concept }) => /^(?:q\.check|noise|stop|break|p\.so|p\.it)$/.test(concept))) return true
  const those = pieces.every(
    ({ concept, words }) =>
      /^(?:q\.(?:which|what)|noise|stop|break|p\.(?:so|them)|when)$/.test(concept) && !/\d/.test(words),
  )
  if (has(frame, 'p.them') && those) return true
  const stated = !last.pieces.some(({ concept, words }) => concept === 'stop' && /[?？]/.test(words))
  return stated && ((onlyWhich(frame) && statesSome(last.frame)) || (onlyWho(frame) && speaksOfHolders(last.frame)))
}
