import type { Marked } from './references.ts'

/** What a piece is taken for where it stands, or null where it stays what it is. */
export type InContext = (piece: Marked, at: number, said: Marked[]) => Marked | null

export const meaning = (piece: Marked, concept: Marked['concept']): Marked => ({ ...piece, concept, also: [] })
export const nothing = (piece: Marked) => meaning(piece, 'noise')

/** Without the name that it was taken for. */
export function unnamed(piece: Marked, concept: Marked['concept'] = 'noise'): Marked {
  const { named: _, ...rest } = piece
  return { ...rest, concept, also: [] }
}

/** Whether a piece names a workstream. */
export function isItem(piece: Marked | undefined): boolean {
  return piece?.ref?.to === 'items' || piece?.named?.topics !== undefined
}

export const isAgency = (piece: Marked | undefined) => piece?.named?.agency !== undefined
export const words = (said: Marked[], from: number, to: number) =>
  said
    .slice(Math.max(0, from), to)
    .map((piece) => piece.words)
    .join(' ')
