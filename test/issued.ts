import { readFileSync } from 'node:fs'
import { Plan } from '../src/workplan/workplan.ts'

/** The plan as it was issued in July 2019. */
export const issued = Plan.parse(JSON.parse(readFileSync(new URL('../data/workplan.json', import.meta.url), 'utf8')))
