import { readFileSync } from 'node:fs'
import { Plan } from './workplan/workplan.ts'

/** The plan as it was issued, from data/workplan.json. Throws when the file is not a plan. */
export function issuedPlan(): Plan {
  const file = new URL('../data/workplan.json', import.meta.url)
  return Plan.parse(JSON.parse(readFileSync(file, 'utf8')))
}
