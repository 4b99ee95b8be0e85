import { isAgency, unnamed } from './context-pieces.ts'
import type { Marked } from './references.ts'

/** "Habitat and IOM …: where the former participates and the latter leads": the two, where they are meant. */
export function namedAgain(said: Marked[]): Marked[] {
  const former = said.findIndex(({ words }) => words === 'the former' || words === 'former')
  const latter = said.findIndex(({ words }) => words === 'the latter' || words === 'latter')
  if (former < 0 || latter < 0) return said
  const [first, second, ...more] = said.flatMap((piece, at) => (isAgency(piece) ? [at] : []))
  if (first === undefined || second === undefined || more.length > 0 || former < second || latter < second) return said
  const [one, other] = [said[first], said[second]]
  return said.map((piece, at): Marked => {
    if (at === first || at === second) return unnamed(piece)
    const meant = at === former ? one : at === latter ? other : undefined
    return meant ? { ...meant, from: piece.from, to: piece.to } : piece
  })
}
