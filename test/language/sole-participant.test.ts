import { describe, expect, it } from 'vitest'
import { about } from '../asking.ts'

const today = '2020-03-10'

describe('an agency that takes part alone', () => {
  it.each(['参加单位只有世卫一家的是哪条', '只有世卫参加的工作流', '唯一参加方是世卫的'])(
    'has no others beside it: %s',
    (question) => {
      expect(about(question, today)).toEqual(['T4'])
    },
  )

  it('is another than one that only takes part', () => {
    expect(about('世卫只参加的工作流', today)).toEqual(['T1', 'T3', 'T4'])
  })
})

it.each([
  ['In which workstreams does only WHO participate?', ['T4']],
  ['Which workstreams have only WHO as participant?', ['T4']],
  ['Which annex entry interests only WFP?', ['F3']],
  ['which entries are of interest to just UNAIDS', ['X3']],
  ['Where does WHO only participate?', ['T1', 'T3', 'T4']],
])('is told from an agency that does no more than take part: %s', (question, items) => {
  expect(about(question, today)).toEqual(items)
})
