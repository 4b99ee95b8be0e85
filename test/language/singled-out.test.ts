import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const today = '2020-03-10'

describe('the one that an agency leads', () => {
  it('is told with its deadline where it is asked whether it is late', () => {
    expect(about('协调人负责的那条到期了吗', today)).toEqual(['4.3'])
    expect(answered('世卫牵头的那条到期了吗', today).said).toContain('2020年7月')
  })
})

describe('workstreams that are listed', () => {
  it.each([
    ['T1、T2、T3里哪个还在筹备', ['T2', 'T3']],
    ['T1和T6哪个没有难民署', ['T6']],
    ['T2、T3、T4、T6里，世卫没份的是', ['T2']],
    ['附件六条F里哪条有牵头单位', ['F4']],
  ])('are chosen from: %s', (question, ids) => {
    expect(about(question, today)).toEqual(ids)
  })
})
