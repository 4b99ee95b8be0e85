import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('a workstream by its place', () => {
  it.each([
    ['核心第二部分第一条是哪几家机构在带头？', ['2.1']],
    ['跨領域工作流的第二項，哪些機構表示有興趣？', ['X2']],
    ['附件里最后一项谁感兴趣？', ['F6']],
    ['主题工作流的第三项谁牵头？', ['T3']],
    ['第四个核心优先事项里第二条何时交？', ['4.2']],
  ])('%s is found in its kind or under its heading', (asked, expected) => {
    expect(about(asked)).toEqual(expected)
  })

  it('may be meant in two ways', () => {
    expect(answered('核心工作流的第三个谁牵头？').reply.kind).toBe('clarify')
  })
})
