import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('within what was told', () => {
  it.each([
    [
      ["what's due in July 2020?", 'scrap the core ones'],
      ['T2', 'T3', 'T4', 'T5', 'T6'],
    ],
    [
      ['which workstreams does IOM lead?', 'only the thematic ones'],
      ['T1', 'T2', 'T3', 'T4', 'T5'],
    ],
    [
      ['哪些工作流在进行中？', '只看核心的'],
      ['1.1', '1.2', '2.1', '3', '4.1', '4.2', '4.3'],
    ],
    [
      ['2020年7月有哪些到期？', '去掉核心的'],
      ['T2', 'T3', 'T4', 'T5', 'T6'],
    ],
    [['which workstreams are in preparation?', 'and the core ones?'], ['2.2']],
    [['what thematic area is T5 in?', 'what else is in there?'], ['F4']],
    [
      ['Which ones does IOM lead?', 'only those due in December 2020'],
      ['2.1', '2.2', 'T1'],
    ],
    [
      ['IOM牵头的都有谁', '其中2020年12月到期的'],
      ['2.1', '2.2', 'T1'],
    ],
    [
      ['which workstreams are due in July 2020?', 'without UNHCR'],
      ['1.2', '4.2', 'T4', 'T5', 'T6'],
    ],
    [
      ['which workstreams are due in July 2020?', 'drop those led by IOM'],
      ['4.2', 'T6'],
    ],
    [['which workstreams are in preparation?', 'any led by WHO?'], ['T6']],
    [
      ['list the thematic ones', 'exclude T1'],
      ['T2', 'T3', 'T4', 'T5', 'T6'],
    ],
    [
      ['list core workstreams', 'those without a deadline'],
      ['3', '4.3'],
    ],
    [
      ['who leads T4?', 'what about the other thematic ones?'],
      ['T1', 'T2', 'T3', 'T5', 'T6'],
    ],
    [['which ones are in the annex', "who's interested in the last one"], ['X3']],
    [['what does IOM lead?', 'which of them has the earliest deadline?'], ['4.1']],
    [
      ['what does IOM lead?', 'how many of them are thematic?'],
      ['T1', 'T2', 'T3', 'T4', 'T5'],
    ],
    [
      ['compare T4 and T5', 'which has more participants?'],
      ['T5', 'T4'],
    ],
  ])('%j', (turns, ids) => {
    expect(about(turns)).toEqual(ids)
  })

  it.each(['leads per workstream', 'give me all deadlines', 'who leads what?', '各工作流分别由谁牵头？'])(
    'what is asked of every workstream is not asked of the last one: %s',
    (question) => {
      expect(about(['status of 2.2', question])).toHaveLength(23)
      expect(about(['status of 2.2', question, 'scrap the annex'])).toHaveLength(14)
    },
  )

  it('one of the activities that were told can be chosen', () => {
    expect(answered(['list the activities of T1', "the last one, when's that?"]).said).toContain('January 2020')
  })
})

describe('a slip put right', () => {
  it.each([
    [['who leads T3?', 'no wait, I meant T5'], 'lead T5'],
    [['T3谁牵头？', '说错了，T5'], 'T5（回返和重新融入）的牵头方'],
    [['when is T2 due?', 'thanks! T1 the same?'], 'December 2020'],
  ])('%j asks the same again', (turns, says) => {
    expect(answered(turns).said).toContain(says)
  })
})

describe('those of a list that somebody leads', () => {
  it.each([
    ['Which of them have leads?', ['F4']],
    ['Which of these have a named lead?', ['F4']],
    ['Which ones have no lead?', ['F1', 'F2', 'F3', 'F5', 'F6', 'X1', 'X2', 'X3']],
    ['哪些有牵头机构', ['F4']],
  ])('%s', (turn, workstreams) => {
    expect(about(['List the annex entries', turn])).toEqual(workstreams)
  })
})

describe('the one of a list that comes first or has most', () => {
  it.each([
    ['and which falls due first?', ['T4']],
    ['which is due last?', ['T1']],
    ['And which has the most participants?', ['T1']],
    ['which one has the fewest participants', ['T4']],
  ])('of what was just listed: %s', (turn, workstreams) => {
    expect(about(['Which workstreams does ILO lead?', turn])).toEqual(workstreams)
  })

  it.each([
    [
      'What are the two workstreams that make up the capacity-building mechanism heading, and which falls due first?',
      /^1\.1 .*earliest deadline: May 2020/m,
    ],
    ['List the thematic workstreams. Which has the most participants?', /8 \(eight\) participants/],
    [
      'Which single entry spreads over more than one thematic area, and which areas are those?',
      /areas 2 .*, 4 .* and 5 /,
    ],
  ])('in the same message: %s', (question, says) => {
    expect(answered(question).said).toMatch(says)
  })
})

describe('what is asked of a list in few words', () => {
  it.each(['Are any overdue?', 'And are any late?', 'Is any overdue?', 'are any of them overdue?'])(
    'is asked of it alone: %s',
    (turn) => {
      expect(about(['Which workstreams does UNDP lead?', turn], '2021-02-01')).toEqual(['2.1', '2.2'])
    },
  )

  it.each(["UNFPA's?", "Only UNFPA's", "just UNFPA's"])('by its owner: %s', (turn) => {
    expect(about(['List the annex entries.', turn])).toEqual(['F1', 'F2', 'F6', 'X2'])
  })

  it.each([
    'Not the cross-cutting.',
    'not the cross-cutting ones please',
    'Without the cross-cutting ones',
    'But no cross-cutting ones',
  ])('without a kind: %s', (turn) => {
    expect(about(['List the annex entries.', turn])).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6'])
  })

  it.each(['Which take the longest?', 'Which of them takes the longest?', 'which last longest?'])(
    'by how long it takes: %s',
    (turn) => {
      expect(about(['List the annex entries.', turn])).toEqual(['F5', 'X2', 'X3'])
    },
  )

  it.each(['And who leads the core ones?', 'So who is leading the core ones?', 'and the leads of the core ones?'])(
    'of those of a kind in it: %s',
    (turn) => {
      expect(about(['What is due in July 2020?', turn])).toEqual(['1.2', '4.2'])
    },
  )
})

it.each([
  'How many agencies is that in total, with the leads?',
  'How many with the leads?',
  'and how many including the leads?',
])('counts those of either part: %s', (turn) => {
  expect(answered(['Who participates in T1?', turn]).said).toContain('11 agencies')
})

it.each([
  'Who leads the core ones?',
  'And who leads the core ones?',
  'So who heads the core ones?',
  'When are the core ones due?',
])('asks of those of a kind in what was listed: %s', (turn) => {
  expect(about(["What's overdue today?", turn], '2020-06-15')).toEqual(['1.1', '4.1'])
  expect(about(['What is due in July 2020?', turn])).toEqual(['1.2', '4.2'])
})
