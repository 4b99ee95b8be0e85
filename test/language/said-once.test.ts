import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const today = '2020-03-05'

describe('an agency with its other name beside it', () => {
  it('leaves the sentence whole', () => {
    expect(about('筹备中的里头，毒罪办（UNODC）牵头或者参与的有哪些', today)).toEqual(['T2', 'T3', 'T5', 'F4'])
  })

  it('is named once', () => {
    const { said } = answered('移民组织 IOM、劳工组织 ILO 共同牵头的', today)
    expect(said.match(/国际移民组织/g)).toHaveLength(1)
  })

  it('stands apart from another agency', () => {
    expect(about('移民组织（IOM）牵头、劳工组织（ILO）参加的', today)).toEqual(['T3', 'T5'])
  })
})
