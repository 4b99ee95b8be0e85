import type { Kinds } from './kinds.ts'

export const kinds: Kinds = {
  core: 'core workstream',
  thematic: 'thematic workstream',
  future: 'annex entry for future consideration',
  'cross-cutting': 'cross-cutting annex entry',
}
