import { type Frame, has } from './frame.ts'

/** The places of a list of some length that a clause names, from 1: "the second", "the last", "the first two", "前两个". */
export function placesOf(frame: Frame, length: number): number[] {
  const ends = has(frame, 'p.first') ? [1] : has(frame, 'p.last') ? [-1] : []
  const named = frame.ordinals.length > 0 ? frame.ordinals : ends
  const at = frame.pieces.findIndex((piece) => piece.ref?.to === 'ordinal' || /^(?:前|后|最后)$/.test(piece.words))
  const [place = /后/.test(frame.pieces[at]?.words ?? '') ? -1 : 1] = named
  const many = at < 0 ? undefined : frame.pieces[at + 1]?.number
  if (many !== undefined && Math.abs(place) === 1 && many < length)
    return Array.from({ length: many }, (_, n) => (place > 0 ? n + 1 : length - many + n + 1))
  return named.map((one) => (one < 0 ? length + 1 + one : one)).filter((one) => one >= 1 && one <= length)
}
