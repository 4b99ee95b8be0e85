import type { Workstream } from '../../workplan/workplan.ts'

/** What a workstream of each kind is called. */
export type Kinds = Record<Workstream['kind'], string>
