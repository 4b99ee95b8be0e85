import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what askers say of themselves', () => {
  it.each([
    [
      'Our government has decided to stop locking up migrant children. Whom in the UN system should we approach?',
      ['T2'],
    ],
    ['My minister just announced a plan to fight smuggling. Which agencies lead on that?', ['F4']],
    ['The mayor has pledged to link up with other cities. Is there anything in the plan for us?', ['F6']],
  ])('is no outcome of the plan: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it.each([
    'We follow objective 13 on detention in our capital; show us every workstream, future ones too, that cites it.',
    'My unit is responsible for objective 13. Which workstreams serve it?',
    'Our ministry tracks objective 13, so list all workstreams that contribute to it.',
  ])('may name the objective that the question is of: %s', (question) => {
    expect(about(question)).toEqual(['T2', 'F2'])
  })
})

it.each(['In which workstreams does it come back?', 'Where does it crop up?', 'And where else does it recur?'])(
  'asks where the objective is served: %s',
  (second) => {
    expect(about(['What is objective 10 called?', second])).toEqual(['T2', 'T5'])
  },
)

it.each(['Up to when will that go on?', 'Until when does it run?', 'until what date is it to continue?'])(
  'asks for the time frame: %s',
  (second) => {
    const { said } = answered(['Who is responsible for the communications strategy?', second])
    expect(said).toContain('no fixed date')
  },
)
