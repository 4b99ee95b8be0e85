import type { Frame } from './frame.ts'

/** Words by which what somebody else holds is told, in both languages. */
const reports =
  /\b(?:insists?|insisted|claims?|claimed|says?|said|told|thinks?|thought|believes?|believed|heard|hear|reckons?|swears?|assumes?|assumed|convinced|impression|according to my|notes have|understood)\b|听说|据说|我记得|印象[里中]|好像|貌似|似乎|有人说|说是|都说|以为|认为|觉得|坚称|号称|声称|跟我说|(?<![请烦能以帮接快就\s,，。!！?？]|^)告诉我/

/** "Someone", which asks nothing where something is reported. */
const somebody = /^(?:someone|somebody|anyone|anybody|有人|别人)$/

/**
 * "Somebody claims HIV is a core workstream": what is reported of the plan wants to be confirmed or put right, though nothing is
 * asked in so many words.
 */
export function isReported(frame: Frame): boolean {
  const { pieces, kinds, statuses, whens, agencies, roles } = frame
  const told = reports.exec(frame.words)
  if (!told) return false
  const asks = pieces.some(
    (piece) => /^(?:q\.|o\.(?:count|list)|p\.(?:else|about))/.test(piece.concept) && !somebody.test(piece.words),
  )
  const item = frame.ids.length + frame.topics.length > 0
  const stated = [
    ...kinds,
    ...(item ? statuses : []),
    ...(agencies.length > 0 && roles.length > 0 ? agencies : []),
  ].map(({ at }) => at)
  if (item && whens.length > 0) stated.push(pieces.findIndex((piece) => piece.when !== undefined))
  const begins = pieces[0]?.from ?? 0
  return !asks && stated.some((at) => (pieces[at]?.from ?? 0) - begins > told.index)
}
