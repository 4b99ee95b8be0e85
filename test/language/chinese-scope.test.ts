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
  ['恰好两家牵头，其中一家是劳工组织的是哪条', ['T4']],
  ['两家机构牵头、其中之一是开发署的工作流', ['2.1']],
  ['只有两家牵头的主题工作流', ['T3', 'T4']],
  ['不多不少三家牵头的核心工作流', ['2.2']],
  ['牵头方刚好两家的主题工作流', ['T3', 'T4']],
  ['只有一家牵头的核心工作流', ['1.2', '4.2', '4.3']],
])('so many leads are neither more nor one: %s', (question, ids) => {
  expect(about(question).toSorted()).toEqual(ids)
})

const unled = ['F1', 'F2', 'F3', 'F5', 'F6', 'X1', 'X2', 'X3']

test.each([
  '附件里牵头单位那栏空着的条目',
  '附件（F与X两类）里主导机构还没填的有哪些',
  'F和X里没写牵头方的',
  '没有牵头方的条目',
])('what is left blank there is none of: %s', (question) => {
  expect(about(question).toSorted()).toEqual(unled)
})

test.each([
  ['还没开工的核心工作流', ['2.2']],
  ['核心里哪条还没动', ['2.2']],
  ['哪些主题工作流尚未启动', ['T2', 'T3', 'T4', 'T5', 'T6']],
  ['主题工作流里还没有正式开始的', ['T2', 'T3', 'T4', 'T5', 'T6']],
])('what is being prepared has not begun: %s', (question, ids) => {
  expect(about(question).toSorted()).toEqual(ids)
})

test('what a part leaves out already is not asked for once more', () => {
  expect(about('人权高专办参加哪些工作流？它当牵头的不用列进来').toSorted()).toEqual(['T2', 'T6'])
  expect(about('领域2有哪些工作流？供今后考虑的也要算上').toSorted()).toEqual(['F2', 'F3', 'F6', 'T2', 'T3'])
})

test('what is late and still so is asked for by both', () => {
  expect(about('有没有到期日早过了却还标着进行中的工作流', '2019-12-20')).toEqual(['4.1'])
  expect(about('期限已经过了但状态还是“筹备中”的有哪几条', '2020-09-01')).toEqual(['T2', 'T3', 'T4', 'T5', 'T6'])
})

test.each([
  ['附件条目里哪些要做18到24个月', ['F5', 'X2', 'X3']],
  ['哪几条要持续一年半到两年', ['F5', 'X2', 'X3']],
  ['工期为一年的条目', ['X1']],
  ['哪些条目要做一年', ['X1']],
  ['附件里哪些条目有明确的时间长度', ['F5', 'X1', 'X2', 'X3']],
  ['附件里写了要做多久的有哪几条', ['F5', 'X1', 'X2', 'X3']],
])('a length of time is read however it is written: %s', (question, ids) => {
  expect(about(question).toSorted()).toEqual(ids)
})

test.each(['终止拘留移民儿童的事谁牵头', '别再关移民小孩那条由谁负责', '不再关押未成年人的那条谁带头'])(
  'children that are locked up are a matter of detention: %s',
  (question) => {
    expect(about(question)).toEqual(['T2'])
  },
)

test.each([
  ['X3有哪些活动跟医疗服务有关', ['X3.2', 'X3.3'], 'X3.1 '],
  ['T5里涉及试点的活动是哪项', ['T5.2'], 'T5.1'],
  ['T5哪项活动是以前两项为基础的', ['T5.3'], 'T5.1'],
  ['2.1里几项活动没写日期', ['2.1.1', '2.1.7'], '2.1.3'],
  ['1.1里哪些活动没有日期', ['1.1.5'], '1.1.4'],
])('some of the activities of one workstream are chosen: %s', (question, told, other) => {
  const { said } = answered(question)
  for (const id of told) expect(said).toContain(id)
  expect(said).not.toContain(other)
})

test.each(['T6试点国家定了没', 'T4的试点国家选好了吗', '请问T5的试点国敲定了没有'])(
  'whether pilots are chosen is told by how many the plan leaves open: %s',
  (question) => {
    expect(answered(question).said).toContain('计划没有定下数目')
  },
)

test('the day after is no part of a date that is written down', () => {
  expect(about('2.1有几项活动是写明日期的')).toEqual(['2.1'])
  expect(answered('2.1有几项活动是写明日期的').said).toMatch(/2\.1\.2[\s\S]*2\.1\.3/)
})

test.each(['没有任何工作流对应的目标有哪些', '哪些目标没有工作流对应', '没有条目提到的契约目标有吗'])(
  'objectives that none serves are no list of workstreams: %s',
  (question) => {
    expect(answered(question).said).toBe('没有这样的目标。')
  },
)

test.each(['第三个主题领域叫什么名字', '领域3叫啥名', '主题领域3是什么名称'])(
  'an area has a title, and is nobody: %s',
  (question) => {
    expect(answered(question).said).toContain('解决非正规移民问题')
  },
)

test.each(['F1里提到的三个核心问题是什么', 'F1主张的核心问题有哪些', 'F1写到的核心问题指什么'])(
  'what an entry speaks of is told in its own words: %s',
  (question) => {
    expect(answered(question).said).toContain('出生国、国籍国和入境年份')
  },
)

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
  '既没牵头也没参加、光表示兴趣的机构有谁',
  '只表示过兴趣、从来没有牵头或参加的机构',
  '没有牵头也没有参加、只表示兴趣的是哪些机构',
])('who has only shown interest has no other part: %s', (question) => {
  const { said } = answered(question)
  for (const agency of ['WFP', 'UNAIDS']) expect(said).toContain(agency)
  for (const agency of ['IFAD', 'UNFPA', 'UN Women']) expect(said).not.toContain(agency)
})

test.each([
  ['评价会议推迟了吗', '2020年1月'],
  ['T4推迟了吗', '2020年7月'],
  ['年会有没有改期', '2020年12月17-18日'],
  ['统计论坛延期了没有', '2020年1月'],
  ['2.2是不是延后了', '2020年12月'],
])('what may have been put off is told with its date: %s', (question, date) => {
  expect(answered(question).said).toContain(date)
})

test.each(['难民署退出T2了吗', '难民署已经撤出T2了吗', '难民署是不是离开了T2'])(
  'who still leads has not left: %s',
  (question) => {
    expect(answered(question).said).toMatch(/^不是：联合国难民署（UNHCR）是T2.*的牵头方/)
  },
)

test.each(['性健康出现在哪一条', '精神健康出现在哪个条目', '社会保护计划出现在哪条'])(
  'a thing that appears is spoken of: %s',
  (question) => {
    expect(about(question)).toEqual(['X3'])
  },
)

test.each([
  '领域3底下一共挂了哪些条目？附件也看一下',
  '领域3有哪些工作流？附件里的条目同样要算进去',
  '领域3有哪些？今后考虑的也别漏',
])('the annex counts as well where it is to be looked at: %s', (question) => {
  expect(about(question).toSorted()).toEqual(['F4', 'T5'])
})

test.each(['2.1中间有什么里程碑', '2.1有没有中间节点', '2.1中途还设了别的时间点吗', '2.1里面有阶段性时间节点吗'])(
  'what lies on the way to a deadline are the dates of the activities: %s',
  (question) => {
    expect(answered(question).said).toMatch(/2\.1\.2[\s\S]*2\.1\.3/)
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
  ['X2汇编的是什么的最佳做法', 'X2.2'],
  ['T5第三项以外，记录保护人权方面的不足是哪项', 'T5.1'],
  ['4.3要向秘书长提交的第一次正式报告是什么', '4.3.4'],
])('what an activity says is told where its own words are asked about: %s', (question, id) => {
  expect(answered(question).said).toContain(id)
})

test.each([
  ['5月8日发生了什么', '2020-02-10', '负责人会议'],
  ['7月16号那场活动叫什么', '2020-02-10', '会外活动'],
  ['12月11日开了什么会', '2020-02-10', '2019 年年度会议'],
  ['what happened on 8 May?', '2020-02-10', "Principals' meeting"],
])('what happened on a day without a year lies behind: %s', (question, today, told) => {
  expect(answered(question, today).said).toContain(told)
})

test.each([
  ['离7月底只剩三周了，还有啥没交', '2020-07-10', ['1.2', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6']],
  ['如果今天是2020年8月1日，哪些逾期了', '2020-01-01', ['1.1', '1.2', '4.1', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6']],
  ['假如现在是2020年6月5日，哪些工作流逾期', '2020-01-01', ['1.1', '4.1']],
  ['假设到了年底什么都没完成，会有几条逾期', '2020-03-01', ['1.1', '1.2', '4.1', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6']],
])('a day that is supposed is the day that counts: %s', (question, today, ids) => {
  expect(about(question, today).toSorted()).toEqual(ids)
})

test.each(['除了T1其他主题工作流什么时候到期', '除了T1其余主题工作流的时限', '除T1外其他主题工作流何时截止'])(
  'the others are asked about, not left out: %s',
  (question) => {
    expect(about(question).toSorted()).toEqual(['T2', 'T3', 'T4', 'T5', 'T6'])
  },
)

test.each(['没有截止日期的工作流里哪些有牵头方', '不设期限的工作流中哪几条有牵头机构'])(
  'both conditions hold: %s',
  (question) => {
    expect(about(question).toSorted()).toEqual(['3', '4.3', 'F4'])
  },
)

test.each([
  ['最后到期的几条分别由谁牵头', ['经社部', '开发计划署']],
  ['最早到期的主题工作流由谁牵头', ['世卫组织', '人权高专办']],
  ['最早到期的是哪条、谁牵头', ['经社部']],
])('who leads those that are due first or last is told with them: %s', (question, agencies) => {
  const { said } = answered(question)
  for (const agency of agencies) expect(said).toContain(agency)
})

test.each([
  ['1.1下面最晚的活动', '2020-03-01', ['1.1.6', '1.1.7']],
  ['4.3下一个日期', '2020-03-01', ['4.3.4']],
  ['4.3最近要办的一件事', '2020-03-01', ['4.3.4']],
  ['1.1接下来的节点', '2019-08-01', ['1.1.4']],
])('the next or the last of the dates of one workstream is told alone: %s', (question, today, told) => {
  const { said } = answered(question, today)
  for (const id of told) expect(said).toContain(id)
  expect(said).not.toContain('4.3.1')
})

test.each([
  ['目标超过五个的工作流', ['F2', 'F4', 'F6', 'T5']],
  ['目标多于五个的条目', ['F2', 'F4', 'F6', 'T5']],
  ['X1到X3哪条做得最久', ['X2', 'X3']],
  ['附件里哪条做得最短', ['X1']],
  ['人权高专办和儿基会一起参与的', ['T2', 'T5', 'T6']],
])('what is counted or measured stands before: %s', (question, ids) => {
  expect(about(question).toSorted()).toEqual(ids)
})

test.each(['跟移民组织共同牵头最多的是谁', '和移民组织一起牵头最多的是哪家'])(
  'who is beside an agency is not it: %s',
  (question) => {
    expect(answered(question).said).toMatch(/OHCHR.*3/)
  },
)

test.each(['牵头数排前三的机构', '牵头数量排名前三的机构有哪些'])('the first three are a ranking: %s', (question) => {
  expect(answered(question).said).toMatch(/IOM[\s\S]*OHCHR[\s\S]*ILO/)
})

test.each(['难民署和人权办各参加哪些', '难民署跟人权高专办各自参加了哪几条'])(
  'of each is told what it is in: %s',
  (question) => {
    expect(answered(question).said).toMatch(/UNHCR.*T1、T3、F4.*OHCHR.*T2、T6/)
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

test.each([
  ['领域2，正文和附件各有哪几条', ['F2', 'F3', 'F6', 'T2', 'T3']],
  ['领域5，正文与附件分别有哪条', ['F6', 'T6']],
  ['IOM牵头的主题工作流有哪些，连附件的F4也算上', ['F4', 'T1', 'T2', 'T3', 'T4', 'T5']],
])('both parts of the plan are asked for: %s', (asked, ids) => {
  expect(about(asked).toSorted()).toEqual(ids)
})

test.each([
  ['跟汇款有关的内容在计划的哪个位置', 'F5'],
  ['计划里哪部分跟偷运移民有关', 'F4'],
  ['市长们要结对子，这份计划有对得上的工作流吗', 'F6'],
  ['儿童权利在计划什么地方，谁表示了兴趣', 'X1'],
])('where in the plan something stands is asked for by many words: %s', (asked, id) => {
  expect(about(asked)).toEqual([id])
})

test.each([
  ['支持机构进程这一优先事项下各条工作流的期限', ['4.1', '4.2', '4.3']],
  ['能力建设机制这个核心优先事项里有哪些工作流', ['1.1', '1.2']],
])('a heading is named by its words: %s', (asked, ids) => {
  expect(about(asked)).toEqual(ids)
})

test.each([['明天日内瓦下雪吗，年会要不要改线上'], ['年会那天天气怎么样'], ['去年会用不用带伞']])(
  'the weather is none of the plan: %s',
  (asked) => {
    expect(answered(asked).reply.kind).toBe('unknown')
  },
)

test.each([['六个主题工作流里，移民组织没牵头的是哪个，由谁牵头'], ['主题工作流中IOM不牵头的只有一个，是谁带？']])(
  'who leads what an agency does not lead: %s',
  (asked) => {
    const { said, reply } = answered(asked)
    expect(reply.workstreams).toEqual(['T6'])
    expect(said).toContain('世卫组织')
  },
)

test.each([
  ['T3谁牵头，人权高专办还是难民署', '是的：人权高专办'],
  ['T6到底由谁带，儿基会还是世卫？', '是的：世卫组织'],
  ['2.1归谁管？经社部还是开发署', '是的：开发计划署'],
  ['T4谁参加，世卫还是难民署', '是的：世卫组织'],
])('of two that are named behind the question it is said which: %s', (asked, said) => {
  expect(answered(asked).said).toContain(said)
})

test.each([['帮忙做个表：T1-T3，期限、现状、牵头方'], ['麻烦帮个忙整理T1到T3的期限、现状和牵头方']])(
  'who is asked for help takes no part: %s',
  (asked) => {
    expect(answered(asked).said).not.toContain('参加方')
  },
)

test.each([
  ['昨天有人说T6是儿基会牵头，对不对'],
  ['上周三开会有同事讲T6由儿基会带，是吗'],
  ['今天早上听说T6归儿基会管，真的吗'],
  ['我上个月看到T6是儿基会牵头，对吧'],
])('when something was said is no date of it: %s', (asked) => {
  const { said } = answered(asked)
  expect(said).toContain('不是')
  expect(said).not.toContain('时限')
})

test.each([
  ['正文一共几条', 14],
  ['正文里总共有多少条', 14],
  ['全部加起来几条', 23],
  ['连附件加起来一共几条', 23],
])('the parts of the plan are counted: %s', (asked, number) => {
  expect(about(asked)).toHaveLength(number)
})

test.each([
  ['IOM牵头、截止2020年12月的', ['2.1', '2.2', 'T1']],
  ['核心工作流，截止2020年7月，正在进行的', ['1.2', '4.2']],
  ['截止2020年12月的主题工作流', ['T1']],
])('a limit that is a month is that month: %s', (asked, ids) => {
  expect(about(asked, '2020-03-27').toSorted()).toEqual(ids)
})

test.each([
  ['我是复旦大学的博士生，想问汇款那条谁感兴趣', '农发基金'],
  ['我们政府打算参加，请问T6谁牵头', '世卫组织'],
  ['我在一家智库做研究，城市之间的联系谁感兴趣', '人口基金'],
])('who asks is no body that is asked about: %s', (asked, said) => {
  expect(answered(asked).said).toContain(said)
})

test.each([['T5与T6两边都有的目标'], ['T5和T6双方都涉及的目标有哪些'], ['T5跟T6，两者都对应的目标']])(
  'what both have is what they have in common: %s',
  (asked) => {
    const { said } = answered(asked)
    expect(said).toContain('目标15')
    expect(said).not.toContain('目标21')
  },
)
