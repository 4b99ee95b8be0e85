import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each(['when was T4 completed?', 'when did T4 get completed?', 'what date did T4 finish'])(
  'puts right that something was completed, and tells when it is due: %s',
  (question) => {
    const { said } = answered(question)
    expect(said).toContain('No: T4')
    expect(said).toContain('July 2020')
  },
)

it.each(['when will T4 be completed', 'when was T4 supposed to be completed'])(
  'only tells when it is due where nothing is taken for granted: %s',
  (question) => {
    expect(answered(question).said).not.toContain('No:')
  },
)

it('puts a number right before it says why', () => {
  expect(answered('how come the plan has seven thematic workstreams').said).toContain('Not 7')
  expect(answered('why are there six thematic workstreams').said).not.toContain('Not')
})

it.each([
  ['Which three thematic workstreams have three leads?', ['T1', 'T2', 'T5']],
  ['Which three annex entries are cross-cutting?', ['X1', 'X2', 'X3']],
  ['which three thematic workstreams serve objective 7', ['T2', 'T3', 'T5']],
  ['Which four thematic workstreams have three participants or more?', ['T1', 'T2', 'T3', 'T5', 'T6']],
])('chooses so many of a kind, and counts no others: %s', (question, items) => {
  const { reply, said } = answered(question)
  expect(said).not.toContain('Not ')
  expect(reply.workstreams).toEqual(items)
})

it('gives no list for a sort of activities that it cannot tell', () => {
  expect(answered('Which two thematic workstreams have no activities on pilots?').said).not.toContain('no such')
})

it.each(['目标一共22个对吗', '《全球契约》一共有22个目标对吗', '契约目标总共22项是吧', '全球契约目标是22条吧'])(
  'a number of objectives is put right, on whichever side of the noun it stands: %s',
  (question) => {
    expect(answered(question).said).toContain('不是22个，是23个')
  },
)

it.each(['核心优先事项有五个对吧', '核心优先事项是不是三项', '核心优先事项总共六个吗'])(
  'core priorities are the headings: %s',
  (question) => {
    expect(answered(question).said).toContain('核心优先事项4：')
  },
)

it.each([
  ['There are 24 workstreams. Right?', 'Not 24: there are 23'],
  ['Are there 22 workstreams?', 'Not 22: there are 23'],
  ['Our intern counted 24 workstreams. Right?', 'Not 24: there are 23'],
  ['I count 25 workstreams, correct?', 'Not 25: there are 23'],
  ['there are 24 workstreams in the plan', 'Not 24: there are 23'],
])('holds a number of workstreams against the whole plan: %s', (question, words) => {
  expect(answered(question).said).toContain(words)
})

it.each([
  ['IOM牵头了九条是吗', '不是9个，是10个'],
  ['移民组织牵头九个工作流，对吗', '不是9个，是10个'],
  ['儿基会牵头三个，对吧', '不是3个，是2个'],
  ['人居署参加了六条吧', '不是6个，是5个'],
  ['Does IOM lead nine workstreams?', 'Not 9'],
  ['移民组织牵头十条，没错吧', '10'],
])('so many workstreams of an agency are counted: %s', (question, says) => {
  expect(answered(question).said).toContain(says)
})
