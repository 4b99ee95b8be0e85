import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const today = '2020-01-20'

describe('a place in a list, in Chinese', () => {
  it.each([
    ['主题工作流里最后一个讲的是啥', 'T6'],
    ['六個主題工作流的最後那個什麼狀態', 'T6'],
    ['主题里面第二条讲的啥', 'T2'],
    ['附件里头最后一条是什么内容', 'F6'],
    ['跨领域当中倒数第二个谁感兴趣', 'X2'],
    ['第二大项第一条谁牵头', '2.1'],
    ['核心优先事项第四项下的第二条几月到期', '4.2'],
  ])('is that of its kind: %s', (question, id) => {
    expect(about(question, today)).toEqual([id])
  })

  it('is none where what falls due last is asked for', () => {
    expect(about('主题工作流里最后一个到期的是哪个', today)).toEqual(['T1'])
  })
})

describe('questions that are numbered, in Chinese', () => {
  it.each(['请教两点：一、4.2由谁负责；二、T6几月到期', '想问：（一）4.2由谁负责；（二）T6几月到期'])(
    'are asked for themselves: %s',
    (question) => {
      const { said } = answered(question, today)
      expect(said).toContain('秘书处')
      expect(said).toContain('2020年7月')
    },
  )
})

describe('the annex, in Chinese', () => {
  it.each(['IOM总共牵头几个工作流？（附件都计）', 'IOM牵头几个，附件也计', 'IOM牵头的连附件一起数埋有几个'])(
    'is counted among the others: %s',
    (question) => {
      expect(answered(question, today).said).toContain('10')
    },
  )
})

describe('what is chosen in Chinese', () => {
  it.each([
    ['附件里哪些没有日期', 9],
    ['附件中有哪些条目写明了现状', 1],
    ['2020年7月31日之前要交的主题工作流', 5],
  ])('are entries, and no passage about them: %s', (question, number) => {
    expect(about(question, today)).toHaveLength(number)
  })

  it('is chosen among what was listed', () => {
    expect(about(['2020年7月到期的有哪些', '移民组织没牵头的呢'], today)).toEqual(['4.2', 'T6'])
    expect(about(['主题工作流都列出来', '最后一个的目标'], today)).toEqual(['T6'])
  })

  it('is the one that is meant', () => {
    expect(about('不是T2，我问的是T3谁牵头', today)).toEqual(['T3'])
    expect(about('2·2谁牵头', today)).toEqual(['2.2'])
    expect(answered('3逾期了吗', today).reply.kind).toBe('clarify')
    expect(answered('T4谁牵头呢？我猜是劳工组织', today).said).toContain('国际劳工组织')
  })
})

it.each([['五个主题领域各有几条工作流'], ['每个主题领域有几条工作流'], ['各主题领域分别有哪些工作流']])(
  'each area is told with its workstreams: %s',
  (asked) => {
    const { said } = answered(asked)
    for (const area of [1, 2, 3, 4, 5]) expect(said).toContain(`主题领域${area}`)
  },
)

it.each([['每个核心优先事项下有几条工作流'], ['各核心优先事项分别包括哪些工作流'], ['四项核心优先事项各有几条工作流']])(
  'each heading is told with its workstreams: %s',
  (asked) => {
    expect(answered(asked).said).toContain('4.3')
    expect(answered(asked).said).toContain('核心优先事项4')
  },
)

it.each([['网络秘书处设在哪'], ['秘书处在哪里办公'], ['秘书处位于什么地方？']])(
  'the place of an office is none of the plan: %s',
  (asked) => {
    expect(answered(asked).reply.kind).toBe('unknown')
  },
)

it.each([['移民权利保护归谁'], ['移民权益'], ['移民的权利保障写在哪']])(
  'the rights of migrants are not those of women alone: %s',
  (asked) => {
    expect(about(asked)).not.toContain('X2')
  },
)

it.each([
  ['2.1属于哪个核心优先事项', '核心优先事项2'],
  ['4.2归在哪个优先事项底下', '核心优先事项4'],
  ['1.2对应第几项核心优先事项', '核心优先事项1'],
])('the heading of a core workstream is told: %s', (asked, said) => {
  expect(answered(asked).said).toContain(said)
})

it.each([['领域2和领域4都有的条目'], ['领域4、5都有的是哪条'], ['領域2同領域5都有嘅條目']])(
  'what is in each of two areas: %s',
  (asked) => {
    expect(about(asked)).toEqual(['F6'])
  },
)

it.each([
  ['移民组织和世卫在T6里谁牵头谁参加', ['世卫组织（WHO）是T6（移民获得服务的机会）的牵头方']],
  ['IOM和ILO在T5里谁是牵头谁是参与', ['国际劳工组织（ILO）是T5（回返和重新融入）的参加方']],
  ['T1的参加方里哪些也在T3里', ['共同的有6个']],
  ['T2的牵头机构中哪些也是T5的牵头机构', ['儿童基金会', '共同']],
])('who does what, and who is in both: %s', (asked, parts) => {
  const { said } = answered(asked)
  for (const part of parts) expect(said).toContain(part)
})

it.each([['你用的是哪一版计划'], ['您依据的是什么版本的工作计划'], ['机器人看的是哪年的计划']])(
  'the edition of the plan is its date: %s',
  (asked) => {
    expect(answered(asked).said).toContain('2019年7月')
  },
)

it.each([['T4的英文标题是什么'], ['翻译一下T4的标题'], ['T4的英文名叫什么']])(
  'a title is told in English: %s',
  (asked) => {
    expect(answered(asked).said).toContain('bilateral')
  },
)

describe('ids are no marks of an enumeration', () => {
  it.each(['1.1几时交付，2.2现在又是什么状态', '1.1谁牵头，2.1呢？'])('%s', (question) => {
    expect(about(question)).toEqual(['1.1', question.includes('2.2') ? '2.2' : '2.1'])
  })
})

describe('what falls due, another agency, and two questions with a gap', () => {
  it.each([
    ['2019年11月里计划要落实或提交的事项，分属哪些工作流？', ['4.3', '2.1']],
    ['目标20归哪条管 儿童最佳利益又是哪条?', ['F5', 'X1']],
  ])('%s', (question, ids) => {
    expect(about(question, '2019-10-02')).toEqual(ids)
  })

  it('of another agency, all that it has', () => {
    expect(about(['世卫参加了哪些？', '不对，我说的是世界粮食计划署，它表示有兴趣的那些'])).toEqual(['F2', 'F3', 'F6'])
  })
})
