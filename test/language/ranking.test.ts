import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('a ranking', () => {
  it.each([
    ['rank agencies by number of workstreams led', /IOM – 10: .*\n.*OHCHR – 3: .*\n.*ILO – 2: /],
    ['top two agencies by number of workstreams', /^2 agencies.*IOM – 11.*UNFPA – 7/s],
    ['which three agencies lead the most workstreams?', /^6 agencies.*UN DESA – 2/s],
    ['the top 5 objectives by number of workstreams', /objective 1 .*– 5.*objective 7 .*– 5/s],
    ['rank the thematic workstreams by number of participants', /T1 .* 8 .*T3 .* 7 .*T4 .* 1 /],
    ['sort T1 to T3 by number of objectives', /T2 .* 3 .*T3 .* 2 .*T1 .* 1 /],
    ['牵头最多的前三家机构', /国际移民组织（IOM），10个.*人权高专办（OHCHR），3个/s],
    ['按目标数从多到少排列主题工作流', /T5.*6个.*T4.*4个/],
  ])('puts all in order, or the first of them: %s', (question, order) => {
    expect(answered(question).said).toMatch(order)
  })

  it('takes the number that stands beside the superlative, and no other', () => {
    expect(about('give me the two workstreams with the most objectives')).toEqual(['F6', 'F4'])
    expect(about('which of the six thematic workstreams has the most objectives?')).toEqual(['T5'])
  })
})

describe('a number that is bounded', () => {
  it.each([
    ['workstreams with at least 7 activities', ['1.1', '2.1', 'X3']],
    ['which have over 7 participants', ['T1', 'T6']],
    ['which workstreams list seven or more objectives', ['F4', 'F6']],
    ['至少有七项活动的工作流有哪些', ['1.1', '2.1', 'X3']],
  ])('says how many, never which: %s', (question, workstreams) => {
    expect(about(question)).toEqual(workstreams)
  })

  it('chooses agencies by their workstreams, whatever their part', () => {
    expect(answered('which agencies are in more than five workstreams?').said).toMatch(/^2 agencies.*IOM.*UNFPA/s)
    expect(answered('哪些机构参加了四个以上的工作流').said).toMatch(/^2个机构.*人居署/s)
    expect(answered('agencies that only participate').said).toMatch(/^4 agencies.*IFAD: T1/s)
  })
})

describe('whether one is the first in an order', () => {
  it.each([
    ['T1是不是最晚的', ['2.1', '2.2', 'T1']],
    ['4.1是最早到期的吗', ['4.1']],
    ['T1的参加方是不是最多', ['T1', 'T6']],
    ['T6是参加机构最多的吗', ['T1', 'T6']],
    ['F6的目标是最多的吧', ['F6']],
    ['is T1 the last to fall due?', ['2.1', '2.2', 'T1']],
    ['is T6 the one with the most participants?', ['T1', 'T6']],
  ])('is told by which are: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })
})
