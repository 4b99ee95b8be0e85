import { wonders } from './asking.ts'
import { plansOwn } from './clause-parts.ts'
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

/** Words of somebody who tells of himself, or of how he would like the answer, in Chinese. */
const chat =
  /听[清懂见]|没听|聊|打字|见谅|勿怪|别介意|不好意思|抱歉|打扰|[不着]急|急[用着需]|赶时间|赶[飞火]|[路车飞船]上|机场|要用|备用|开[完着个]?会|散会|ppt|幻灯|走神|漏听|记[不性]|没记住|新来|新手|入职|接手|催|等[着我你]|在线等|回话|[写说讲答](?:得|的)?(?:清楚|简单|详细|简短|短|细|明白|仔细)|简短|长话短说|言归正传|废话|随[口便]|考考|哈哈|呵呵|嘿|又是我|又来|谢|辛苦|拜托|劳驾|眼花|准确|别[搞弄出]错|别漏|尽快|据我所知|印象[里中]|我记得|头大|头疼|找不[到着]|没找到|翻了|[聊说提谈问讨论]过这/
/** Who is asked whether he knows. */
const knows =
  /^(?:[有请])?(?:没有)?(?:谁|人|哪位|大家|你们?|各位)?(?:能|可以)?(?:知道|晓得|清楚|了解|帮忙|回答|解答|(?:心里)?有[数底]|行|可以|好|成)(?:一下|下)?[吗不么呢嘛][?？!！。]*$/
/** What is told of the past says nothing of the time that is asked about. */
const told = /聊|听|[说提谈问见]过|讨论过/

/** What is to be done with what follows, or asked of what stands before. */
const ordering = /[抄译念读]|复述|转发|发[到给]|告诉|扮演|假装|[哪谁]|第.句/

function isChat(words: string, asks: boolean): boolean {
  // "午饭前给我答案：", "（代同事问）".
  const aside = /[:：)）]\s*$/.test(words) && !ordering.test(words)
  return knows.test(words.trim()) || (!asks && (chat.test(words) || aside))
}

/** Whether a piece of Chinese talk asks for nothing: single characters are most often parts of words that nobody knows. */
function isSmall({ concept, words, ref, when }: Frame['pieces'][number], frame: Frame): boolean {
  if (knows.test(frame.words.trim())) return true
  if (when) return told.test(frame.words)
  return (
    !ref &&
    ((words.length < 2 && !concept.startsWith('x.')) ||
      concept === 'p.them' ||
      !(pointing.test(concept) || /^q\./.test(concept)) ||
      /^(?:h\.|o\.list|x\.other$)/.test(concept) ||
      // "手机打字，见谅": what they write with.
      (/^x\.(?!assistant|order)/.test(concept) && chat.test(frame.words)))
  )
}

/**
 * Whether a part of a message says nothing of the plan and asks for nothing in it: "I'm about to board a train.",
 * "ping me when you can". Beside a part that does, it is left out.
 */
export function isTalk(frame: Frame, asks: boolean): boolean {
  const han = /[\u3400-\u9fff]/.test(frame.words)
  if (han ? !isChat(frame.words, asks) : asks) return false
  // "（含牵头）": what is to be counted in.
  if (han && has(frame, 'o.include') && frame.roles.length > 0) return false
  if (hasSubject({ ...frame, terms: frame.terms.filter(({ id }) => !plansOwn.has(id)) })) return false
  if (frame.set || frame.kinds.length + frame.statuses.length + frame.exceptIds.length + frame.ordinals.length > 0)
    return false
  if (frame.roles.some((role) => role.value !== 'any') || frame.strangers.length > 0) return false
  if (frame.attributes.some(({ value }) => !byTheWay.has(value))) return false
  if (han) return frame.pieces.every((piece) => isSmall(piece, frame))
  // A time alone limits what is asked; one that somebody only tells of does not.
  if (frame.whens.length > 0 && !has(frame, 'p.we') && frame.unknown.length === 0) return false
  // "I'd like to know everywhere they come in."
  if (curious.test(frame.words) && (frame.roles.length > 0 || has(frame, 'p.them', 'p.it'))) return false
  const kept = telling.test(frame.words) ? plan : pointing
  return frame.pieces.every(({ concept, also = [], ref }) => !ref && ![concept, ...also].some((one) => kept.test(one)))
}

/** Who speaks of himself, and does not want, know, think or mean anything of the plan. */
const myself = /\b(?:i|we|i'm|i've|i'll|we're|we've|my|our|me|us)\b/
const minded =
  /\b(?:need|want|like|love|interest|wonder|curious|know|ask|tell|mean|understand|hear|heard|read|think|thought|care|only|except|exclud|includ|give|show|list|lead|led|join|count|find out|look|check|confirm|believe|assum|guess|suppos|remember|forget|forgot)\w*\b/

/** Whether a sentence in English, taken in its parts, tells what befell the asker and names nothing of the plan. */
export function isDiary(parts: Frame[]): boolean {
  const words = parts.map((frame) => frame.words).join(' ')
  const asked = parts.some(({ pieces }) => pieces.some((one) => one.concept === 'stop' && /[?？]/.test(one.words)))
  if (asked || /[\u3400-\u9fff]/.test(words) || !myself.test(words) || minded.test(words)) return false
  return parts.every(
    (frame) =>
      frame.ids.length + frame.agencies.length + frame.topics.length + frame.kinds.length + frame.objectives.length ===
        0 &&
      frame.unsure.length + frame.areas.length + frame.exceptIds.length + frame.excepted.length === 0 &&
      !has(frame, 'n.workstream', 'n.plan', 'n.activity', 'x.assistant', 'x.order'),
  )
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
