import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('the next of what falls due', () => {
  it.each(['next deadline?', 'What is the next deadline?', "When's the next thing due?", '下一个截止日期是什么时候'])(
    'is an activity where that comes sooner than a workstream: %s',
    (question) => {
      expect(answered(question, '2019-10-01').said).toContain('4.3.2')
    },
  )

  it('is a workstream where one is asked for', () => {
    expect(about('Which workstream has the next deadline?', '2019-10-01')).toEqual(['1.1'])
    expect(about("What's the earliest deadline?", '2019-10-01')).toEqual(['4.1'])
  })
})

describe('the first or last of a time', () => {
  it.each([
    ["what's the last thing due in 2019", 'T1.1'],
    ['the first deadline after New Year 2020', '4.3.3'],
    ['What is the final deadline in 2019?', 'T1.1'],
  ])('is of both levels: %s', (question, item) => {
    expect(answered(question, '2019-09-09').said).toContain(item)
  })
})

it.each([
  'What comes due in the next fortnight?',
  "what's due in less than 14 days",
  'anything due within a fortnight?',
])('a time in other words: %s', (question) => {
  expect(about(question, '2019-12-05')).toEqual(['4.3'])
})
