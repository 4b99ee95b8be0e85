import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const today = '2020-01-20'

describe('who has no part, in Chinese', () => {
  it.each([
    'IOM缺席的核心工作流',
    'IOM在哪些核心工作流里头一点儿份都没有',
    '请列出IOM既不牵头也不参与、没有任何角色的核心工作流',
    'IOM零参与的核心工作流清单',
    '牵头方不包括IOM的核心工作流',
    '牵头名单里找不到IOM的核心工作流',
    '把IOM领导的去掉，剩下的核心工作流是哪些',
    'IOM不管的核心工作流是哪些',
  ])('is what is asked: %s', (question) => {
    expect(about(question, today)).toEqual(['1.1', '3', '4.2', '4.3'])
  })

  it.each(['没有标为进行中的核心工作流', '核心工作流名单，进行中状态的不要', '核心工作流有哪些状态跟“进行中”不一样'])(
    'so is the status that is denied: %s',
    (question) => {
      expect(about(question, today)).toEqual(['2.2'])
    },
  )

  it('is another part than that of others', () => {
    expect(about('哪几个工作流是别家牵头、WHO参与的？', today)).toEqual(['T1', 'T3', 'T4'])
    expect(about('除去WHO自己牵头的，它还参与了哪些工作流？', today)).toEqual(['T1', 'T3', 'T4'])
    expect(about('WHO跟IOM共同参与的工作流有哪些，不限角色', today)).toEqual(['T1', 'T3', 'T4', 'T6'])
  })
})

describe('what no plan holds, in Chinese', () => {
  it.each([
    'T4的负责人叫什么名字？',
    'T4找谁？给个人名和电话',
    '截至目前，T4完成了哪些实际工作？',
    'T4搞了这么久，到底搞出什么名堂没有',
    'T4目前取得了那些实际成果',
    '能查到T4的费用吗',
  ])('is said so: %s', (question) => {
    expect(answered(question, today).reply.kind).toBe('unknown')
  })

  it('is not what is still to be delivered', () => {
    expect(answered('T4要交付什么成果', today).said).toContain('T4.1')
  })
})

describe('everything on an item, in Chinese', () => {
  it.each(['介绍一下T4', 'T4概况', '凡是涉及T4的信息，我都要', '關於T4，你手上有的資料通通給我'])(
    'is told: %s',
    (question) => {
      const { said } = answered(question, today)
      expect(said).toContain('世卫组织')
      expect(said).toContain('2020年7月')
    },
  )
})

describe('agencies in Chinese superlatives', () => {
  it('are counted in each workstream, whatever their part', () => {
    expect(about('哪个主题工作流机构最少，牵头参与都算上', today)).toEqual(['T4'])
    expect(about('按机构总数给主题工作流排个队，垫底的是谁？', today)).toEqual(['T4'])
  })

  it('are ranked by what they lead', () => {
    expect(answered('谁是牵头冠军', today).said).toContain('国际移民组织')
  })
})
