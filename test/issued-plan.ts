import { readFileSync } from 'node:fs'
import { initialState, type State } from '../src/workplan/state.ts'
import { Plan } from '../src/workplan/workplan.ts'

const plan = Plan.parse(JSON.parse(readFileSync(new URL('../data/workplan.json', import.meta.url), 'utf8')))

/** The state of a new store: the 2019 plan as issued. */
export function issuedState(): State {
  return initialState(plan)
}
