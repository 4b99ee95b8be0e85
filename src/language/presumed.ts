import { presumedInChinese } from './presumed-chinese.ts'
import type { Marked } from './references.ts'

/**
 * "Isn't T1 due in July?" and "T4不是世卫牵头吗" take for granted that it is: such a negation is none of what is asked.
 */
export function presumed(given: Marked[]): Marked[] {
  const said = presumedInChinese(given)
  // "哪一年的《建议》" asks which one, not when.
  const asks = said.some((piece) => /^q\.(?!define)/.test(piece.concept) || piece.words === 'by')
  const timed = said.some((piece) => piece.when || piece.concept === 'q.when')
  const pieces = said.map((piece, at): Marked => {
    // "Does not count IOM among its leads": nothing is counted.
    const denied = said[at - 1]?.concept === 'o.not' && said[at + 1]?.named?.agency !== undefined
    if (denied && /^(?:count|list|name|show|include|find|see|have|spot)$/.test(piece.words))
      return { ...piece, concept: 'noise', also: [] }
    if (piece.words === 'not count' && said[at + 1]?.named?.agency !== undefined)
      return { ...piece, concept: 'o.not', also: [] }
    // "If we don't count 2.2".
    if (piece.words === 'count' && said[at - 1]?.concept === 'o.not' && isItem(said[at + 1]))
      return { ...piece, concept: 'o.exclude', also: [] }
    // "Leads do not include IOM".
    const role = said.slice(0, at).findLast(({ concept }) => concept !== 'noise')
    if (/^not includ/.test(piece.words) && role && /^a\.(?:leads|participants|interested)$/.test(role.concept))
      return { ...piece, concept: 'o.not', also: [] }
    // "The Coordinator wants to know which are late": who asks.
    const behind = said.slice(at + 1, at + 5).map(({ words }) => words)
    if (piece.named?.agency && wantsToKnow.test(behind.join(' ')) && !said.some(({ concept }) => concept === 'p.we')) {
      const { named: _, ...nobody } = piece
      return { ...nobody, concept: 'noise', also: [] }
    }
    // "Which must be completed first?"
    const closes = !said[at + 1] || /^(?:stop|break)$/.test(said[at + 1]?.concept ?? '')
    if (
      piece.words === 'first' &&
      piece.ref?.to === 'ordinal' &&
      closes &&
      !/^(?:the|a)$/.test(said[at - 1]?.words ?? '')
    ) {
      const { ref: _, ...word } = piece
      return { ...word, concept: 'o.earliest', also: [] }
    }
    // "Has T4 been finalized?": how far it is.
    if (
      piece.concept === 'a.deadline' &&
      ended.test(piece.words) &&
      !timed &&
      said.slice(0, at).some(({ words }) => /^(?:has|have|had|been|is|are|if|whether)$/.test(words))
    )
      return { ...piece, concept: 's.completed', also: [] }
    // "Not every one has a definite date. Which have none?"
    if (piece.concept === 'r.dated' && endsDenied(said)) return { ...piece, concept: 'r.undated', also: [] }
    // "Which count WHO among their participants?": nothing is counted.
    const around = [said[at - 1], said[at + 1]]
    if (/^counts?$/.test(piece.words) && said[at + 1]?.named?.agency && around[0]?.concept !== 'q.how')
      return { ...piece, concept: 'noise', also: [] }
    // "If I line up T4 next to 2.2".
    if (piece.words === 'next to' && around.every(isItem)) return { ...piece, concept: 'o.compare', also: [] }
    // "UNICEF next to UNHCR", "where WHO meets IOM": both.
    if (
      /^(?:next to|meets?|alongside|rubs? shoulders with|joins?)$/.test(piece.words) &&
      around.every((one) => one?.named?.agency)
    )
      return { ...piece, concept: 'o.and', also: [] }
    // "What has T4 delivered so far?": what came of it.
    if ((came.test(piece.words) || did.test(piece.words)) && perfect(said, at))
      return { ...piece, concept: 'x.outcome', also: [] }
    // "Drop 2.2 and give me the rest": left out of what is asked, no order.
    if (drops.test(piece.words) && said.slice(at + 1).some(({ words }) => remains.test(words)))
      return { ...piece, concept: 'o.exclude', also: [] }
    // "That don't carry the status": nobody leads it.
    if (
      /^(?:carry|carries|bear|bears|hold|holds)$/.test(piece.words) &&
      said.slice(at + 1, at + 3).some(({ concept }) => concept === 'a.status')
    )
      return { ...piece, concept: 'noise', also: [] }
    // "The non-IOM-led ones", "the non-core ones".
    if (piece.words === 'non' && /^(?:name|n\.|s\.)/.test(said[at + 1]?.concept ?? ''))
      return { ...piece, concept: 'o.not', also: [] }
    // "Which is IOM not heading?": a verb.
    if (piece.words === 'heading' && heads(said, at)) return { ...piece, concept: 'a.leads', also: [] }
    // "哪些工作流的交付期限最晚": which comes last, and no "at the latest".
    const beside = said[at - 1]?.concept
    if (
      /^最[晚迟]$/.test(piece.words) &&
      piece.concept === 'a.deadline' &&
      (beside === 'a.deadline' || beside === 'a.dates')
    )
      return { ...piece, concept: 'o.latest', also: [] }
    // "Which workstreams are running?": how far they are, where nobody runs anything.
    if (piece.words === 'running' && !hasObject(said, at)) return { ...piece, concept: 's.in-progress', also: [] }
    // "Three core census questions": core to something else than the plan.
    const after = said[at + 1]
    if (piece.words === 'core' && (after?.concept === 'unknown' || after?.named?.topics))
      return { ...piece, concept: 'noise', also: [] }
    // "7月已到期的": due then.
    if (piece.concept === 'r.overdue' && timed && /到期|到了期/.test(piece.words)) return { ...piece, concept: 'r.due' }
    // "保护人权方面的不足": a noun, where no number follows.
    if (piece.words === '不足' && after?.number === undefined) return { ...piece, concept: 'n.word', also: [] }
    // "What does F1 want?": an entry has no interest of its own.
    const before = said[at - 1]
    if (
      /^wants?(?: in| to)?$/.test(piece.words) &&
      piece.concept === 'a.interested' &&
      (before?.ref || before?.named?.topics)
    )
      return { ...piece, concept: 'noise', also: [] }
    // "I'm looking for the workstreams that …": they are still to be found.
    const open = /^(?:that|which|whose|where|with|in|for)$/.test(said[at + 1]?.words ?? '')
    if (piece.concept === 'p.it' && /streams$/.test(piece.words) && open)
      return { ...piece, concept: 'n.workstream', also: ['o.list'] }
    // "Sorry, meant T1": nothing is asked to be explained.
    const next = said[at + 1]?.words ?? ''
    if (piece.words === 'meant' && (!asks || /^to\b/.test(next))) return { ...piece, concept: 'noise' }
    const which = piece.concept === 'q.when' && /年$/.test(piece.words) && said[at + 1]?.words === '的'
    return which ? { ...piece, concept: 'q.which' } : piece
  })
  // "My boss is meeting the WHO people": whom somebody meets is no event of the plan.
  const met = pieces.findIndex((piece, at) => meets(piece, pieces, at))
  if (met >= 0) return presumed(pieces.with(met, { ...(pieces[met] as Marked), concept: 'noise', also: [] }))
  // "7月到期的几条都是谁牵头": those few, and no number that is asked for.
  const wonders = said.some(({ concept }) => /^q\.(?:who|when|what)$/.test(concept))
  const few = pieces.findIndex(
    ({ concept, words }, at) =>
      concept === 'o.count' && /^几[条个项]$/.test(words) && /^[的那这]$/.test(pieces[at - 1]?.words ?? ''),
  )
  if (wonders && few >= 0) return pieces.with(few, { ...(pieces[few] as Marked), concept: 'n.item' })
  const denied = pieces.findIndex(({ words }) => words === '不是')
  // "有哪些不是进行中吗": those that are not.
  const asked = pieces.slice(0, Math.max(denied, 0))
  const chosen =
    !asked.some((piece) => isItem(piece) || piece.named?.agency) &&
    pieces.slice(denied).some(({ words }, at, rest) => words === '的' && /^n\./.test(rest[at + 1]?.concept ?? ''))
  const which = chosen || asked.some(({ words }) => /哪[些几]/.test(words))
  if (denied >= 0 && !which && pieces.slice(denied + 1).some(({ words }) => words === '吗' || words === '么'))
    return pieces.with(denied, { ...(pieces[denied] as Marked), concept: 'q.check' })
  const at = pieces.findIndex((piece) => !['noise', 'p.so', 'break'].includes(piece.concept))
  const first = pieces[at]
  if (first?.concept !== 'o.not' || !/^(?!don)[a-z]+n'?t$/.test(first.words)) return pieces
  return pieces.with(at, { ...first, concept: 'q.check' })
}

const came = /^(?:achieved|accomplished|delivered|produced|done|get done|reached|yielded|managed)$/
const did = /^(?:deliver|achieve|accomplish|produce|yield|manage)$/

const wantsToKnow =
  /^(?:wants? to (?:know|see|hear|understand)|is asking|asks|would like to know|needs to know|wonders)\b/
const ended =
  /^(?:finali[sz]ed|reached completion|put to bed|brought to an end|completion|wrapped up|handed in|turned in|done with)$/

/** "…. Which have none?", "…. Which aren't?": the question denies what was said before. */
function endsDenied(said: Marked[]): boolean {
  const spoken = said.filter(({ concept }) => !/^(?:noise|break|stop)$/.test(concept))
  return spoken.at(-1)?.concept === 'o.not' && /^q\.(?:which|what)$/.test(spoken.at(-2)?.concept ?? '')
}

/** Whether "what has …", "what was …", "what did …" stands before a verb, of something in the plan. */
function perfect(said: Marked[], at: number): boolean {
  const before = said.slice(0, at)
  const what = before.findLastIndex(({ concept }) => concept === 'q.what')
  const helps =
    what >= 0 && said.slice(what, at).some(({ words }) => /^(?:has|have|had|was|were|been|did|what's)$/.test(words))
  if (did.test(said[at]?.words ?? '') && !before.some(({ words }) => words === 'did')) return false
  const timed = said.some(({ when, concept }) => concept === 'q.when' || (when && when.period.from !== undefined))
  return helps && !timed && said.some(isItem)
}

const drops = /^(?:drop|dropping|scrap|ditch|strike|cut|remove|delete|skip|cross off|lose)$/
const remains = /^(?:rest|remaining|remainder|remain|remains|left|what's left|what is left)$/

/** Whether a piece names a workstream. */
function isItem(piece: Marked | undefined): boolean {
  return piece?.ref?.to === 'items' || piece?.named?.topics !== undefined
}

/** Whether "heading" is what somebody does: "IOM is heading", "not heading", "who's heading T4". */
function heads(said: Marked[], at: number): boolean {
  const before = said[at - 1]
  const verb = /^(?:is|are|be|not|isn't|aren't|who's|whos|was|been)$/.test(before?.words ?? '') || before?.named?.agency
  return Boolean(verb) || isItem(said[at + 1])
}

/** Whether "meeting" stands for what somebody does with an agency: "meeting WHO", "I'm meeting with the ILO people". */
function meets({ words, concept }: Marked, pieces: Marked[], at: number): boolean {
  if (concept !== 'a.event' || !/^(?:meeting|meet|seeing)$/.test(words)) return false
  const verb = /^(?:is|am|are|'m|be|i'm|will|we're|they're|he's|she's)$/.test(pieces[at - 1]?.words ?? '')
  const object = pieces.slice(at + 1).find((one) => one.concept !== 'noise')
  const direct = pieces.slice(at + 1, at + 3).every((one) => one.words !== 'with' && one.words !== 'of')
  return object?.named?.agency !== undefined && (verb || direct)
}

/** Whether a verb has somebody who does it, or something that it is done to. */
function hasObject(pieces: Marked[], at: number): boolean {
  const before = pieces.slice(0, at).findLast(({ concept }) => concept !== 'noise')
  const after = pieces.slice(at + 1).find(({ concept }) => concept !== 'noise')
  const doer = before?.named?.agency !== undefined || before?.concept === 'q.who' || before?.concept === 'p.them'
  const next = pieces[at + 1]
  const done =
    after?.ref !== undefined ||
    next?.when !== undefined ||
    /^(?:r\.open|number)$/.test(next?.concept ?? '') ||
    after?.named?.topics !== undefined ||
    /^p\.it|^n\.(?:workstream|thematic|core|annex|item)/.test(after?.concept ?? '')
  return doer || done
}
