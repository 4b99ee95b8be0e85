import { describe, expect, it } from 'vitest'
import { withoutCourtesy } from '../../src/language/courtesy.ts'
import { answered } from '../asking.ts'

describe('the talk around a question', () => {
  it.each([
    ['Hi there! Who leads T4?', 'Who leads T4?'],
    ["Good morning team, hope you're all well. Who leads T4? Best, Anna", 'Who leads T4?'],
    ['could you please help me with this one: who leads T4?', 'who leads T4?'],
    ['As of today, is anything overdue? Many thanks in advance!', 'is anything overdue?'],
    ['According to the workplan, who leads T4', 'who leads T4'],
    ['hey who leads T4', 'who leads T4'],
    ['who leads T4 according to the plan?', 'who leads T4'],
    ['最后一个问题：主题4谁牵头', '主题4谁牵头'],
    ['根据工作计划，主题4谁牵头？谢谢！', '主题4谁牵头？'],
    ['@计划助手 主题4谁牵头', '主题4谁牵头'],
  ])('%s is left out', (said, asked) => {
    expect(withoutCourtesy(said)).toBe(asked)
  })

  it.each(['hello', 'hi there', 'hello everyone', 'thanks', 'thank you so much!', '谢谢', 'ok thanks', 'Best', 'hey'])(
    '%s stays where it is all',
    (said) => {
      expect(withoutCourtesy(said)).toBe(said)
    },
  )

  it('keeps what only begins like it', () => {
    for (const asked of [
      'in the plan',
      'next meeting?',
      'per objective',
      'remind me who leads T4',
      'one of them',
      '计划里有什么',
    ])
      expect(withoutCourtesy(asked)).toBe(asked)
  })
})

describe('sentences that say nothing of the plan', () => {
  it.each([
    ["I'm about to board a train. Who leads T4?"],
    ['Been scrolling for ages. Who leads T4?'],
    ['We talked about this yesterday. Who leads T4?'],
    ["Who leads T4? I can't find it anywhere."],
    ['Somebody in the corridor just asked me: who leads T4?'],
    ['Who leads T4? No hurry.'],
  ])('%s is about T4 alone', (asked) => {
    const { reply, said } = answered(asked)
    expect(reply.workstreams).toEqual(['T4'])
    expect(said).toBe(answered('Who leads T4?').said)
  })

  it('stay where they are what is asked about', () => {
    expect(answered("I'm away from 9 to 13 December. Do I miss anything?").said).toContain('annual meeting')
    expect(answered('The plan has three basic building blocks. Which?').said).toContain('thematic')
    expect(answered('What does WHO lead? And UNICEF?').reply.workstreams).toEqual(['T6', 'T2', 'T5'])
  })
})
