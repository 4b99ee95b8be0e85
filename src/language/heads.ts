import type { Piece } from './lexer.ts'

/** The kinds of things that have numbers. */
export type Head =
  | 'workstream'
  | 'core'
  | 'thematic'
  | 'annex'
  | 'cross'
  | 'activity'
  | 'objective'
  | 'area'
  | 'heading'
  | 'item'

export const heads: Partial<Record<Piece['concept'], Head>> = {
  'n.workstream': 'workstream',
  'n.core': 'core',
  'n.thematic': 'thematic',
  'n.annex': 'annex',
  'n.cross': 'cross',
  'n.activity': 'activity',
  'a.activities': 'activity',
  'n.objective': 'objective',
  'a.objectives': 'objective',
  'n.area': 'area',
  'a.areas': 'area',
  'n.heading': 'heading',
  'n.item': 'item',
}

/** The kind of thing that a noun names; a verb of doing ("involve") names none. */
export function headOf(piece: Piece | undefined): Head | undefined {
  if (piece?.concept === 'a.activities' && !piece.also?.includes('n.activity')) return undefined
  return heads[piece?.concept ?? 'noise']
}
