import type { Kinds } from './kinds.ts'

export const kinds: Kinds = {
  core: '核心工作流',
  thematic: '主题工作流',
  future: '附件中供今后考虑的工作流',
  'cross-cutting': '附件中的跨领域工作流',
}
