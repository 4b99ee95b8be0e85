import type { Columns } from './columns.ts'

export const columns: Columns = {
  workstream: 'Workstream',
  role: 'Role',
  what: 'What',
  due: 'Due',
  status: 'Status',
  lead: 'Leads',
  participant: 'Participants',
  interested: 'Interested',
  objectives: 'Objectives',
  areas: 'Thematic areas',
}
