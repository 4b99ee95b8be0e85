import { type Frame, has, hasSubject } from './frame.ts'

/** Concepts by which a few words still ask for something, or limit or point to what was asked. */
const pointing =
  /^(?:p\.(?:other|else|sameq|about|first|last|next|previous|again|them)|o\.(?:only|except|exclude|include|without|count|list|most|least|earliest|latest|all|both|each|same|differ|compare|mention|more|fewer|before|after|between)|r\.|s\.|n\.(?!item|people|part|word|plan|pilot|agency)|x\.|h\.|l\.|ordinal|id|q\.check)/

/** How somebody begins who tells of himself: then only what the plan is made of is no talk. */
const telling =
  /^\W*(?:i|we|i'(?:m|ve|d|ll)|we'(?:re|ve|d|ll)|it'?s|somebody|someone|people|just|ping|been|not|no|my|our|let'?s|please|much)\b/

const plan =
  /^(?:p\.(?:other|else|sameq|about)|o\.(?:count|except|exclude|include|without)|r\.|s\.|n\.(?:workstream|core|thematic|annex|cross|objective|area|heading|activity)|x\.|h\.|l\.|ordinal|id|q\.check)/

/** What even talk may speak of: meetings, people, what something is about. */
const byTheWay = new Set(['summary', 'involved', 'dates', 'title', 'source'])

/** Names that anything in the plan may be spoken of by. */
const general = new Set(['network', 'workplan', 'global-compact'])

/**
 * Whether a part of an English message says nothing of the plan and asks for nothing in it: "I'm about to board a train.",
 * "ping me when you can". Beside a part that does, it is left out.
 */
export function isTalk(frame: Frame, asks: boolean): boolean {
  if (/[\u3400-\u9fff]/.test(frame.words) || asks) return false
  if (hasSubject({ ...frame, terms: frame.terms.filter(({ id }) => !general.has(id)) })) return false
  if (frame.set || frame.kinds.length + frame.statuses.length + frame.exceptIds.length + frame.ordinals.length > 0)
    return false
  if (frame.roles.some((role) => role.value !== 'any') || frame.strangers.length > 0) return false
  if (frame.attributes.some(({ value }) => !byTheWay.has(value))) return false
  // A time alone limits what is asked; one that somebody only tells of does not.
  if (frame.whens.length > 0 && !has(frame, 'p.we') && frame.unknown.length === 0) return false
  const kept = telling.test(frame.words) ? plan : pointing
  return frame.pieces.every(({ concept, also = [], ref }) => !ref && ![concept, ...also].some((one) => kept.test(one)))
}
