import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('parts asked for in short', () => {
  it.each([
    ['stat of 4.2 pls', 'is in progress'],
    ['T2 stat?', 'is in preparation'],
    ['T1 obj??', 'serves Global Compact objective 1'],
    ['t6 part.', 'participate in T6'],
    ['area 3 name', 'Thematic area 3: Addressing irregular migration'],
    ['full name of thematic area 3', 'Thematic area 3: Addressing irregular migration'],
    ['who is CRI', 'Child Rights Initiative'],
  ])('%s', (question, words) => {
    expect(answered(question).said).toContain(words)
  })

  it.each([
    ['leads for objective 23', ['F1', 'F2', 'F3', 'F5', 'F6'], 'IFAD'],
    ['thematic area 2 workstreams, leads only', ['T2', 'T3', 'F2', 'F3', 'F6'], 'OHCHR'],
    ['obj 5 deadlines', ['T3', 'T4', 'F3', 'F6'], 'July 2020'],
    ['what are the leads of area 5', ['T6', 'F6'], 'WHO'],
  ])('of all the workstreams of an objective or area: %s', (question, ids, words) => {
    const { reply, said } = answered(question)
    expect(reply.workstreams).toEqual(ids)
    expect(said).toContain(words)
  })
})

describe('what falls in an area', () => {
  it.each(['does T2 fall in thematic area 2', 'Is it true that T2 falls into area 2?', 'is T2 falling under area 2?'])(
    'is not due: %s',
    (question) => {
      expect(answered(question).said).toContain('Yes: T2 (alternatives to detention) belongs to thematic area 2')
    },
  )

  it.each(['What falls under area 3?', 'which workstreams fall in thematic area 3?', 'anything falling under area 3'])(
    'is listed: %s',
    (question) => {
      const { reply, said } = answered(question)
      expect(reply.workstreams).toEqual(['T5', 'F4'])
      expect(said).not.toContain('due')
    },
  )
})

describe('who leads with another', () => {
  it.each(["who is WHO's co-lead in T6", 'who co-leads T6 with WHO?', 'With whom does WHO co-lead T6?'])(
    'may be nobody: %s',
    (question) => {
      expect(answered(question).said).toContain('No other lead is named for T6')
    },
  )

  it.each(["Who is IOM's co-lead in T4?", 'which agency co-leads T4 together with IOM', 'who co-leads T4 with IOM?'])(
    'is no participant: %s',
    (question) => {
      const { said } = answered(question)
      expect(said).toContain('ILO')
      expect(said).not.toContain('WHO')
    },
  )
})

it.each([
  'Which agency is only in the annex?',
  'who sits only in annex?',
  'which agencies are named just in the annex',
])('finds who is named in the annex alone: %s', (question) => {
  expect(about(question)).toEqual(['F2', 'F3', 'F6', 'X3'])
})
