import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

describe('whether it is so', () => {
  it.each([
    ['Does T6 have only one lead?', /^Yes: T6/],
    ['Am I right in thinking that T6 has just one lead?', /^Yes: T6/],
    ['Is it true that T5 has three leads?', /^Yes: T5/],
    ['T2 has two leads, correct?', /^Not 2: there are 3/],
    ['Does 1.1 have seven activities?', /^Yes: 1\.1/],
    ['T5有3个牵头方，对吗？', /^是的：/],
  ])('of a number: %s', (question, says) => {
    expect(answered(question).said).toMatch(says)
  })

  it.each([
    ['Is F6 the entry with the most objectives?', /^Yes: F6/],
    ['Is T3 the workstream with the most participants?', /^No: /],
    ['Is IOM the agency that leads the most?', /^Yes: IOM/],
    ['Is ILO the agency that leads the most workstreams?', /^No: IOM/],
    ['活动最多的是X3吧？', /^是的：/],
  ])('of what comes first: %s', (question, says) => {
    expect(answered(question).said).toMatch(says)
  })

  it.each([
    ["T3 has more objectives than T5, doesn't it?", /^No: /],
    ['Does T5 have more objectives than T3?', /^Yes: /],
    ['Does T3 have fewer objectives than T5?', /^Yes: /],
    ['So T1 is due later than T2?', /^Yes: /],
    ['Is T1 due before T2?', /^No: /],
    ['Does ILO take part in more workstreams than WHO?', /^No: /],
    ['Does IOM lead more workstreams than UNICEF?', /^Yes: /],
    ['T1的时限比T2晚吗？', /^是的：/],
  ])('of two: %s', (question, says) => {
    expect(answered(question).said).toMatch(says)
  })

  it.each([
    ['Is there any workstream due in December 2020?', /^Yes: 3 workstreams/],
    ['Are there any core workstreams in preparation?', /^Yes: 1 core/],
    ['Does UNDP lead anything?', /^Yes: 2 workstreams/],
    ['Is IFAD a lead anywhere?', /^The plan has no workstream led by IFAD/],
    ['有没有2020年5月到期的工作流？', /^有：1个工作流/],
  ])('that there is any: %s', (question, says) => {
    expect(answered(question).said).toMatch(says)
  })

  it.each([
    'Which entry has the most objectives?',
    'Who leads the most?',
    'Which has more objectives, T3 or T5?',
    'How many leads does T6 have?',
    'Which workstreams are due in December 2020?',
  ])('is said only where it is asked: %s', (question) => {
    expect(answered(question).said).not.toMatch(/^(?:Yes|No)\b/)
  })

  it('is not said again of what goes on from it', () => {
    expect(answered(['Is anything due in May 2020?', 'and in July 2020?']).said).not.toMatch(/^Yes/)
  })

  it.each([
    ['Are all annex entries without a lead?', /^No, not F4/],
    ['Does each annex entry have an interested agency?', /^No, not F4/],
    ['Do all thematic workstreams have a lead?', /^Yes/],
    ['Does every core workstream have participants?', /^8 core workstreams/],
  ])('of each of a kind: %s', (question, says) => {
    expect(answered(question).said).toMatch(says)
  })

  it.each([
    ['Neither T2 nor T3 is overdue yet, right?', /^Yes: T2 .* is not overdue/],
    ['Does the annex have nine entries?', /^Yes: There are 9/],
    ['Does the annex have ten entries?', /^Not 10: there are 9/],
  ])('where it is denied or counted: %s', (question, says) => {
    expect(answered(question, '2020-06-01').said).toMatch(says)
  })
})
