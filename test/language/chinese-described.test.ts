import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('a workstream that is only described, in Chinese', () => {
  it.each([
    ['捐款国往里投钱、几家机构凑一块儿去申请的那个池子，建得怎么样了', ['1.1']],
    ['不让孩子蹲号子那项进行到哪了', ['T2']],
    ['给移民看病上学开绿灯那条几家帮忙', ['T6']],
    ['在外打工的往家汇钱被抽成，谁愿意管', ['F5']],
    ['两年写一回的报告谁执笔', ['4.2']],
  ])('is found: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it('is no agency that is counted, and no sum that is asked for', () => {
    const { said } = answered('捐款国往里投钱、几家机构凑一块儿去申请的那个池子，建得怎么样了')
    expect(said).toContain('进行中')
    expect(answered('捐助国往基金里投了多少钱').reply.kind).toBe('unknown')
  })
})

describe('an activity by its place among the things to do', () => {
  it.each(['T6 第三件，要替政府弄个什么出来', 'T6的第3件事是啥'])('is told: %s', (question) => {
    expect(answered(question).said).toContain('操作步骤')
  })

  it('is found by what it does, in other words', () => {
    expect(answered('把各国的方案统统存进一个能搜的库里，这句话出自哪一项').said).toContain('数据库')
    expect(answered('把培训教材攒起来的是哪一项').said).toContain('培训材料')
  })
})

describe('agencies that keep out of it', () => {
  it.each([
    ['T1到T6里面，毒罪办参加了、劳工组织却不在场的，是谁', ['T2']],
    ['附件那九条，人口基金没吱声的挑一挑', ['F3', 'F4', 'F5', 'X1', 'X3']],
    ['附件里連主題領域都沒標的是哪幾條？', ['X1', 'X2', 'X3']],
  ])('choose the others: %s', (question, ids) => {
    expect(about(question).sort()).toEqual(ids)
  })

  it('are not said to lead where they only take part', () => {
    expect(answered('T3那项，难民署也算带头的吧').said).toMatch(/^不是/)
  })
})

describe('who leads, and how often', () => {
  it('is weighed between agencies', () => {
    expect(answered('劳工组织、人权高专办，论挂帅的次数谁赢').said).toMatch(/OHCHR[\s\S]*3/)
    expect(answered('要论领头的活儿，哪家机构揽得最多').said).toContain('IOM')
  })

  it('is the agency that was spoken of', () => {
    expect(about(['开发署在里头有哪些', '它算牵头之一、可是还没正式开干的，是哪一个'], '2019-12-23')).toEqual(['2.2'])
  })

  it('is asked of what is due first where two are named', () => {
    expect(answered(['講下 1.1', '佢同 1.2，邊個早啲到期？']).said).toContain('1.1（移民问题多伙伴信托基金）先到期')
  })
})

describe('nouns of the grammar alone', () => {
  it('are nothing to look for in the narrative', () => {
    expect(answered('工作流谁牵头').reply.kind).toBe('clarify')
  })
})

describe('who sits in a body of the Network', () => {
  it.each(['执委会由哪些机构组成', '指导委员会有哪些成员'])('the plan does not say: %s', (question) => {
    expect(answered(question).reply.kind).toBe('unknown')
  })

  it('is no matter of the proposal on it', () => {
    expect(answered('执委会成员组成的提案什么时候交').said).toContain('2019年11月1日')
  })
})

describe('people whom services are kept from', () => {
  it.each([
    '移民看不起病、孩子上不了学，归哪条管',
    '外来务工的生病进不了医院，小孩读不了书，这事谁牵头',
    '新来的移民租不到房、看不上病，哪一条有办法',
    '医院不收外国人，哪个工作流处理这种情况？',
  ])('are those of access to services: %s', (question) => {
    expect(about(question)).toEqual(['T6'])
  })
})

it.each([
  ['有小孩没证件，跟妈妈一块被扣在边境，哪条工作流管这个', 'T2'],
  ['医院老有外国移民不敢进来，计划哪部分能用上', 'T6'],
  ['遇到突发事件网络该怎么发声，归哪条工作流', '3'],
  ['外出打工的人回国以后找不到工作，哪个工作流帮他们', 'T5'],
])('what people live through is found: %s', (asked, id) => {
  expect(about(asked)).toEqual([id])
})

it.each([['秘书长报告几年一次？'], ['给大会的报告多久写一回'], ['秘书长每隔多久向大会报告一次'], ['秘书长报告的频率']])(
  'how often the report is made is told: %s',
  (asked) => {
    expect(answered(asked).said).toContain('两年期')
  },
)
