import { wonders } from './asking.ts'
import { type Frame, has, hasSubject } from './frame.ts'

/** Concepts by which a few words still ask for something, or limit or point to what was asked. */
const pointing =
  /^(?:p\.(?:other|else|sameq|about|first|last|next|previous|again|them)|o\.(?:only|except|exclude|include|without|count|list|most|least|earliest|latest|all|both|each|same|differ|compare|mention|more|fewer|before|after|between)|r\.|s\.|n\.(?!item|people|part|word|plan|pilot|agency)|x\.|h\.|l\.|ordinal|id|q\.check)/

/** How somebody begins who tells of himself: then only what the plan is made of is no talk. */
const telling =
  /^\W*(?:i|we|i'(?:m|ve|d|ll)|we'(?:re|ve|d|ll)|it'?s|somebody|someone|people|just|ping|been|not|no|my|our|let'?s|please|much)\b/

/** Who wants to know asks. */
const curious =
  /\b(?:like|love|want|wants|need|needs|have|better|keen|eager|curious) (?:to )?(?:know|learn|find out|see|hear)\b/

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
  // "I'd like to know everywhere they come in."
  if (curious.test(frame.words) && (frame.roles.length > 0 || has(frame, 'p.them', 'p.it'))) return false
  const kept = telling.test(frame.words) ? plan : pointing
  return frame.pieces.every(({ concept, also = [], ref }) => !ref && ![concept, ...also].some((one) => kept.test(one)))
}

const tellMe = /^(?:给我|给我们|说说|讲讲|说一下|讲一下|说明一下|介绍一下|解释一下|吗|吧)$/
const confirm = /^(?:(?:帮忙|帮我|帮|请)?(?:确认|核实|核对|核)(?:一下|下)?|帮忙)$/

/**
 * "麻烦帮我看下，…", "…，谢谢": nothing but manners, beside what is asked; behind a question also "…，给我说说" and, where it
 * asks for itself, "…，帮忙确认一下".
 */
export function polite(frame: Frame, told = false, asked = false): boolean {
  return frame.pieces.every(
    ({ concept, ref, words }) =>
      !ref &&
      (/^(?:noise|break|stop|h\.hello|h\.thanks|p\.we)$/.test(concept) ||
        (concept === 'o.list' && /^[\u3400-\u9fff]*[看查]/.test(words)) ||
        (told && tellMe.test(words)) ||
        (asked && confirm.test(words))),
  )
}

/** "正式的六个主题里好像没看到": where the asker has looked in vain limits nothing. */
export function sawNothing(frame: Frame): boolean {
  return (
    /没(?:有)?(?:看到|看见|找到|见到|发现|瞧见|翻到)|[找看翻]不到|(?:好像|似乎|貌似)(?:都)?没有?/.test(frame.words) &&
    !wonders(frame)
  )
}
