import { isItem } from './context-pieces.ts'
import { namedAgain } from './former-latter.ts'
import { inContext } from './in-context.ts'
import { presumedInChinese } from './presumed-chinese.ts'
import type { Marked } from './references.ts'

/**
 * "Isn't T1 due in July?" and "T4不是世卫牵头吗" take for granted that it is: such a negation is none of what is asked.
 */
export function presumed(spoken: Marked[]): Marked[] {
  const said = presumedInChinese(namedAgain(spoken))
  // "哪一年的《建议》" asks which one, not when.
  const asks = said.some((piece) => /^q\.(?!define)/.test(piece.concept) || piece.words === 'by')
  const timed = said.some((piece) => piece.when || piece.concept === 'q.when')
  const pieces = said.map((piece, at): Marked => {
    const meant = inContext(piece, at, said)
    if (meant) return meant
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
    // "7月已到期的": due then.
    if (piece.concept === 'r.overdue' && timed && /到期|到了期/.test(piece.words)) return { ...piece, concept: 'r.due' }
    // "保护人权方面的不足": a noun, where no number follows.
    if (piece.words === '不足' && said[at + 1]?.number === undefined) return { ...piece, concept: 'n.word', also: [] }
    // "What does F1 want?": an entry has no interest of its own.
    const before = said[at - 1]
    if (
      /^wants?(?: in| to)?$/.test(piece.words) &&
      piece.concept === 'a.interested' &&
      (before?.ref || before?.named?.topics)
    )
      return { ...piece, concept: 'noise', also: [] }
    // "I'm looking for the workstreams that …": they are still to be found.
    const open =
      /^(?:that|which|whose|where|with|in|for|due|under)$/.test(said[at + 1]?.words ?? '') ||
      /^a\.(?:leads|participants|involved)$/.test(said[at + 1]?.concept ?? '')
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
