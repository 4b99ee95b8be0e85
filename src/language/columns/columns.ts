/** Heads of the columns of lists. */
export type Columns = Record<
  'workstream' | 'role' | 'what' | 'due' | 'status' | 'lead' | 'participant' | 'interested' | 'objectives' | 'areas',
  string
>
