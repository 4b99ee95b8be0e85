import { expect, test } from 'vitest'
import { about, answered } from '../asking.ts'

test('the marks of a title quote no passage that an entry would have to mention', () => {
  expect(about('《全球契约》第19项目标对应哪些条目（附件也算进去）？').toSorted()).toEqual(['F5', 'F6', 'T4', 'T6'])
})

test('who leads together is told apart from who is there together', () => {
  expect(about('有哪些工作流是IOM跟OHCHR一起带的？').toSorted()).toEqual(['2.2', 'T3', 'T5'])
  expect(about('国际劳工组织带哪些').toSorted()).toEqual(['T1', 'T4'])
})

test('whatever part an agency has is asked for by any capacity', () => {
  expect(about('难民署以任何身份参与的条目').toSorted()).toEqual(about('难民署参与的条目，任何身份都算').toSorted())
})

test('why a workstream is to be done asks for its purpose, concrete things for its activities', () => {
  expect(answered('为什么要做T4，它的宗旨是？').said).toContain('体面工作')
  expect(answered('2.1包含哪些具体事情？').said).toContain('2.1.7')
})

test('the one entry of the annex that has a status of its own is found', () => {
  expect(about('附件里只有一条标了现状，是哪条？')).toEqual(['F4'])
})

test('the name of an official is no title of what was told before', () => {
  expect(answered(['T6谁参加？', '他们总干事的名字']).said).toContain('没有写个人姓名')
})

test('the workstream of an event or activity that was told is asked for by where it stands', () => {
  expect(about(['移民统计论坛什么时候举行？', '是哪个工作流下面的？'])).toEqual(['T1'])
  expect(about(['2.1.3讲什么？', '这个归哪个工作流？'])).toEqual(['2.1'])
})

test('who is more in the one of two is named, not counted', () => {
  expect(answered(['2.1与2.2各是谁牵头？', '后面那个多了哪家？']).said).toContain('人权高专办')
  expect(answered('T6比T5多了谁？').said).toContain('人口基金')
  expect(answered('T6比T5多几个参加方？').said).toContain('8')
})

test('why one was chosen before another is not told by the activities of either', () => {
  expect(answered('为什么要做T4而不做T5？').said).toContain('没有说明原因')
})

test('which workstream has the most is asked of all, whatever activity was told before', () => {
  expect(about(['T2.1是什么？', '哪个工作流的活动最多？'])).not.toEqual(['T2'])
  expect(about(['T2.1是什么？', '还有哪些活动？'])).toEqual(['T2'])
})

test('what no plan holds is not answered with what was told before', () => {
  expect(answered(['年会什么时候？', '议程是什么']).said).toContain('不属于工作计划')
  expect(answered(['T6谁牵头？', '秘书长是谁？']).said).toContain('没有写个人姓名')
})

test('what is ranked over all workstreams is not limited to the agency of the last answer', () => {
  expect(about(['IOM牵头哪些？', '参加方最多的是哪个工作流']).toSorted()).toEqual(['T1', 'T6'])
})

test.each([
  '开发署不算牵头、只算参加的工作流',
  '開發計畫署不是主責，僅列在參加機構欄的',
  '开发署不挂牵头、只挂参加的是哪些',
])('a column of the plan is a part that an agency has: %s', (question) => {
  expect(about(question).toSorted()).toEqual(['T5', 'T6'])
})

test.each(['哪些核心工作流的时限没具体到月份？', '核心工作流里哪些没给到具体月份', '期限没落实到月份的核心工作流'])(
  'without a month there is no date: %s',
  (question) => {
    expect(about(question)).toEqual(['3', '4.3'])
  },
)

test('the last month of a year is its December', () => {
  expect(about('年底最后一个月，即2020年12月，有哪些交付和会议？').toSorted()).toEqual(['2.1', '2.2', '4.3', 'T1'])
  expect(about('2020年最后一个月有哪些工作流到期').toSorted()).toEqual(['2.1', '2.2', 'T1'])
})

test.each([
  '2020年12月有哪些会议和要交付的成果？',
  '2020年12月开什么会、交什么',
  '2020年12月要交的东西和要开的会都有哪些',
])('what is due is told beside what is held: %s', (question) => {
  expect(about(question).toSorted()).toEqual(['2.1', '2.2', '4.3', 'T1'])
})

test.each([
  ['上个月到期的完成了吗', '2020-08-10', 'T4'],
  ['七月份该交的交了没', '2020-08-10', 'T4'],
  ['去年到期的做完了没有', '2020-01-15', '4.1'],
])('whether what was due is done is asked of all of it: %s', (question, today, id) => {
  const { reply, said } = answered(question, today)
  expect(reply.workstreams).toContain(id)
  expect(said).toMatch(/^不是/)
})

test.each(['T4谁在弄，弄到哪了', 'T4谁在做，做到什么程度了', '谁在推T4，推到哪一步了'])(
  'who works on it is told beside how far it is: %s',
  (question) => {
    expect(answered(question).said).toMatch(/ILO[\s\S]*筹备中/)
  },
)

test('what role an agency plays is no activity', () => {
  expect(answered('儿基会在T6做什么角色').said).toContain('参加方')
  expect(answered('兒基會喺T6做咩角色').said).toContain('参加方')
})

test('months in a row with a gap are each of them', () => {
  expect(about('2020年6月、12月有什么会')).toEqual(['4.3'])
  expect(answered('5月、7月到期的有哪些').said).not.toContain('2020年6月')
  expect(about('2020年五、七、十二月到期的工作流')).toHaveLength(11)
  expect(answered('7月和12月分别有几条到期', '2020-02-10').said).toMatch(/7 个[\s\S]*3 个/)
  expect(about('7、8月有什么到期')).toHaveLength(7)
})

test.each(['标题4呢', '核心优先事项4呢'])('a heading goes on from another: %s', (then) => {
  expect(about(['标题2底下有哪些', then])).toEqual(['4.1', '4.2', '4.3'])
})

test('agencies are known as Taiwan and Hong Kong say them', () => {
  expect(about('難民總署牽頭哪條')).toEqual(['T2'])
  expect(about('聯合國開發總署參加哪些').toSorted()).toEqual(['T5', 'T6'])
  expect(about('統籌人帶頭嘅係邊條')).toEqual(['4.3'])
  expect(about('毒品暨犯罪問題辦公室牽頭哪條')).toEqual(['F4'])
})

test('a feast is a day', () => {
  expect(about('圣诞节前要交什么', '2020-11-20')).toEqual(['4.3'])
  expect(answered('国庆节前到期的工作流', '2020-06-01').said).not.toContain('12月')
})

test.each(['IMRF什么时候开', '审查论坛是哪一年', '审查论坛何时召开', 'when is the IMRF?'])(
  'when the Review Forum itself meets is not in the plan: %s',
  (question) => {
    expect(answered(question).reply.kind).toBe('unknown')
  },
)

test.each([
  ['T2跟儿童有关吗', /^是的[\s\S]*拘留儿童/],
  ['T5和拘留有关系吗', /^不是/],
  ['T4涉及双边劳工协定吗', /^T4/],
  ['T1和移民组织有关系吗', /^是的/],
])('whether a workstream has to do with something is whether it speaks of it: %s', (question, says) => {
  expect(answered(question).said).toMatch(says)
})

test.each(['年会谁办', '谁来办年会', '网络年会谁主办'])(
  'who holds the meeting leads its workstream: %s',
  (question) => {
    expect(answered(question).said).toContain('协调人')
  },
)

test.each([
  ['平台什么时候建好', '1.2'],
  ['联系中心啥时候能上线', '1.2'],
  ['基金什么时候能成立', '1.1'],
  ['信托基金何时运作起来', '1.1'],
])('when it works is when it is due: %s', (question, id) => {
  expect(about(question)).toEqual([id])
})

test.each(['把所有牵头机构按次数排序', '各牵头单位按数量排名', '全部牵头机构按条数从多到少排一下'])(
  'agencies are ranked by how often: %s',
  (question) => {
    expect(answered(question).said).toMatch(/IOM[\s\S]*10/)
  },
)

test('a workstream is called a flow as well, a lead by its English name', () => {
  expect(about('专题工作流程四的主导机构')).toEqual(['T4'])
  expect(about('annex里面哪个有lead')).toEqual(['F4'])
})

test.each(['没人认领的有哪些', '没人管的工作流', '沒人負責的工作流有哪些'])(
  'nobody in charge is no lead: %s',
  (question) => {
    expect(about(question)).toHaveLength(8)
  },
)

test.each([
  ['世卫只管T6一条吗', ['T6']],
  ['劳工组织只牵头T4吗', ['T1', 'T4']],
  ['儿基会只参加T1这一条吗', ['T1', 'T6']],
])('whether that is all that an agency has is told by all of it: %s', (question, ids) => {
  expect(about(question)).toEqual(ids)
})

test('those without a part in the main text are told', () => {
  expect(answered('哪些机构在正文里没有角色').said).toContain('WFP')
})

test.each(['列出所有日期', '所有时间节点列一下', 'list all dates'])(
  'all dates are those of the whole plan: %s',
  (question) => {
    expect(answered(question).said).toMatch(/4\.3[\s\S]*2\.1/)
  },
)

test.each(['主题工作流的牵头单位名单', '主题工作流之牵头单位名单', '列出主题工作流的牵头机构名单'])(
  'a list of those who lead names them: %s',
  (question) => {
    expect(answered(question).said).toMatch(/T6.*WHO/)
  },
)

test.each(['附件九条和感兴趣的机构一起发我', '附件的九条，连感兴趣的机构，都发给我'])(
  'how many entries there are is no condition on agencies: %s',
  (question) => {
    expect(answered(question).said).toContain('IFAD')
  },
)

test.each(['T5的联络窗口是谁', 'T5對接窗口是哪個單位'])('whom to turn to are those who lead: %s', (question) => {
  expect(answered(question).said).toContain('牵头方')
})

test.each(['第一次指导委员会会议有没有开', '年会开了吗', '年度会议开过没有'])(
  'whether a meeting took place is told by its date: %s',
  (question) => {
    expect(answered(question, '2020-02-10').said).toContain('没有完成的记录')
  },
)

test.each(['1.1.1和1.1.6哪个先', '1.1.1跟1.1.6日期一样吗', 'is 1.1.1 before 1.1.6?'])(
  'activities are held against each other by their own dates: %s',
  (question) => {
    expect(answered(question).said).toMatch(/2019[\s\S]*2020/)
  },
)

test.each(['我们署参加了哪些', '我们牵头哪些', 'which ones do we take part in?'])(
  'what the asker is in is not all that there is: %s',
  (question) => {
    expect(answered(question).reply.kind).not.toBe('answer')
  },
)
