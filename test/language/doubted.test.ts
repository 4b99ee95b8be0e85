import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('a deadline that was told is doubted', () => {
  it.each([
    'I thought it was July.',
    'My notes said July',
    'I had heard July',
    "wasn't it supposed to be July?",
    'really? I remember July',
  ])('%s', (turn) => {
    expect(answered(['When is T1 due?', turn]).said).toMatch(/^No: T1 .*December 2020, not July 2020/)
  })

  it.each(['Not July?', 'So not July?', 'not in July, then?', 'And not July 2020?'])('%s', (turn) => {
    expect(answered(['When is T1 due?', turn]).said).toMatch(/^Yes: T1 .*December 2020, not July 2020/)
  })
})

describe('what was checked of one, of the others', () => {
  const first = 'Does T5 serve objective 21?'
  it.each(['is it the only one?', 'Is that the only one?', 'So T5 is the only one?', 'the only one, right?'])(
    '%s',
    (turn) => {
      expect(answered([first, turn]).said).toMatch(/^No, not only T5/)
    },
  )

  it.each(['Anyone else?', 'Which others?', 'Which others do?', 'what else does?'])('%s', (turn) => {
    expect(about([first, turn])).toEqual(['F6'])
  })

  it.each(['what about 7', 'And 7?', '7?', 'how about 7, then'])('another objective: %s', (turn) => {
    expect(answered([first, turn]).said).toContain('serves objective 7')
  })
})

describe('the others of which the same holds', () => {
  it.each([
    'Which others have the same?',
    'Who else is that far?',
    'Which other ones are like that?',
    'Are there others with the same status?',
    'any others with that same status?',
  ])('%s', (turn) => {
    expect(about(["What's the status of T1?", turn])).toEqual(['1.1', '1.2', '2.1', '3', '4.1', '4.2', '4.3'])
  })
})

it('says of each of two agencies whether it has the part', () => {
  const { said } = answered(['Is UNODC in T5?', 'what about UNDP and WFP'])
  expect(said).toContain('Yes: UNDP')
  expect(said).toContain('No: WFP')
})

it.each(['Since when?', 'And since when?', 'For how long now?', 'How long has it been?'])(
  'says that no day is told on which a stage was reached: %s',
  (turn) => {
    expect(answered(["What's the status of T1?", turn]).reply.kind).toBe('unknown')
  },
)
