import type { Piece } from './lexer.ts'

/** "毒罪办（UNODC）", "IOM (International Organization for Migration)": an agency whose other name stands beside it is named once. */
export function saidOnce(pieces: Piece[]): Piece[] {
  const agency = (at: number) => {
    const named = pieces[at]?.named
    return named?.topics ? undefined : named?.agency
  }
  const kept: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    const last = kept.at(-1)?.named
    const known = last?.topics ? undefined : last?.agency
    if (known !== undefined && agency(at) === known) continue
    const bracketed =
      known !== undefined &&
      /^[(（]$/.test(piece.words) &&
      agency(at + 1) === known &&
      /^[)）]$/.test(pieces[at + 2]?.words ?? '')
    if (bracketed) at += 2
    else kept.push(piece)
  }
  return kept
}
