import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('several times in one question', () => {
  it.each([
    ['which workstreams are due in May or December 2020?', ['1.1', '2.1', '2.2', 'T1']],
    ['2020年5月或12月到期的工作流', ['1.1', '2.1', '2.2', 'T1']],
  ])('choose what is due in any of them: %s', (question, workstreams) => {
    expect(about(question)).toEqual(workstreams)
  })

  it('are counted together', () => {
    expect(answered('how many are due in May or July 2020?').said).toContain('There are 8 workstreams')
  })

  it('are told one after the other where all dates are asked for', () => {
    expect(answered("what's due in May, July and December 2020?").said).toMatch(
      /in May 2020.*in July 2020.*in December 2020/s,
    )
  })

  it.each([
    'which thematic workstreams are neither due in July 2020 nor in May 2020?',
    'thematic workstreams that are not due in May or July',
    '哪些主题工作流既不在5月到期也不在7月到期',
  ])('are all left out where they are denied: %s', (question) => {
    expect(about(question)).toEqual(['T1'])
  })
})
