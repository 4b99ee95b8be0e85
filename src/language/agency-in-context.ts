import { type InContext, unnamed, words } from './context-pieces.ts'

const wantsToKnow =
  /^(?:meets|convenes|will (?:surely |probably |certainly )?(?:ask|want)|is (?:going|about) to ask|(?:has )?asked (?:me|us)|wants? to (?:know|see|hear|understand)|is asking|asks|would like to know|needs to know|wonders)\b/
const occasion =
  /^(?:meeting|report|e-?mail|briefing|retreat|reminder|session|call|note|speech|desk|boss|office|agenda)$/

/** "The Coordinator wants to know which are late", "for the ExCom briefing": who asks, or whose it is. */
export const agency: InContext = (piece, at, said) => {
  const pointed = said.some((one) => (one.concept === 'p.them' && one.words !== 'their') || one.concept === 'p.we')
  if (!pointed && wantsToKnow.test(words(said, at + 1, at + 5))) return unnamed(piece)
  // "The calendar for the Executive Committee".
  const paper = /^(?:calendar|timeline|table|slides?|note|list|report|tracker|overview|agenda)$/
  const named = words(said, at - 3, at).split(' ')
  if (
    !said.slice(at + 1).some((one) => one.words === 'it') &&
    named.includes('for') &&
    named.some((word) => paper.test(word)) &&
    said.some(({ concept }) => /^(?:q\.|o\.count)/.test(concept))
  )
    return unnamed(piece)
  // "For the Executive Committee I have to report …".
  const opens =
    said.slice(0, at).every(({ concept }) => concept === 'noise') && /^(?:for|to|before)$/.test(said[0]?.words ?? '')
  if (opens && at > 0 && said[at + 1]?.concept === 'p.we') return unnamed(piece)
  const whose = piece.words.endsWith("'s") || /^(?:for|at|before|in|ahead of)$/.test(said[at - 2]?.words ?? '')
  return whose && said[at - 1]?.concept === 'noise' && occasion.test(said[at + 1]?.words ?? '') ? unnamed(piece) : null
}
