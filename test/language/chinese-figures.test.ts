import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('figures of speech in Chinese', () => {
  it.each([
    ['把跨领域那三条也撇开，没牵头的附件条目剩下的是？', ['F1', 'F2', 'F3', 'F5', 'F6']],
    ['附件六条F，谁牵扯的契约目标最多', ['F6']],
    ['现状栏空着的附件条目', ['F1', 'F2', 'F3', 'F5', 'F6', 'X1', 'X2', 'X3']],
    ['有没有哪个主题工作流是一家独揽', ['T6']],
    ['没归到任何领域的附件条目有哪些', ['X1', 'X2', 'X3']],
    ['附件里谁的活动最多', ['X3']],
  ])('say plainly which are meant: %s', (question, ids) => {
    expect(about(question).sort()).toEqual(ids)
  })

  it('ask for a place in a ranking', () => {
    expect(answered('牵头第二多的是谁').said).toContain('OHCHR')
  })

  it('take for granted what is held against the plan', () => {
    expect(answered('难民署当T6的头儿，这么安排的理由是？').said).toContain('世卫组织')
  })
})

describe('what is joined by “or”', () => {
  it.each([
    ['T6是世卫还是IOM牵头', '是的：世卫组织', '不是：国际移民组织'],
    ['Is T6 led by WHO or IOM?', 'Yes: WHO', 'No: IOM'],
    ['4.1的参加方是执委会还是全体成员', '是的：执行委员会', '不是：网络全体成员'],
    ['T6归领域5还是领域4', '属于主题领域5', '不属于主题领域4'],
    ['Does T2 serve objectives 7 and 8?', 'serves objective 7', 'does not serve objective 8'],
  ])('is answered for each: %s', (question, yes, no) => {
    const { said } = answered(question)
    expect(said).toContain(yes)
    expect(said).toContain(no)
  })
})

describe('several that are counted', () => {
  it('are counted each for itself', () => {
    expect(answered('IOM和OHCHR各牵头几条').said).toMatch(/牵头10个.*牵头3个/)
    expect(answered('核心和主题工作流各几条').said).toMatch(/8 个核心工作流[\s\S]*6 个主题工作流/)
    expect(answered('T1牵头几家、参加几家').said).toMatch(/3个牵头方[\s\S]*8个参加方/)
  })

  it('are those of a heading, of which each is told where each is asked for', () => {
    expect(answered('支持机构进程那一块，几条线分别由谁带队').said).toContain('协调人')
  })
})

describe('agencies and what they hold', () => {
  it('are told where they have a part in one kind alone', () => {
    const { said } = answered('只在附件里出现的机构是谁')
    expect(said).toContain('WFP')
    expect(said).not.toContain('IFAD')
  })

  it('work together where they lead together', () => {
    expect(about('人权办和移民组织搭班子共同牵头的工作流').sort()).toEqual(['2.2', 'T3', 'T5'])
  })

  it('lead workstreams, whatever the word for their work', () => {
    expect(about('经社部挂帅的活儿有几样，是啥').sort()).toEqual(['4.1', 'T1'])
  })

  it('name nobody as lead in an area where none is put down', () => {
    expect(about('属于领域4，可压根没指定牵头机构，有这种吗').sort()).toEqual(['F5', 'F6'])
  })
})

describe('what goes on from a list or an item', () => {
  it('asks for the holders of what was listed', () => {
    expect(about(['2020年7月要交的核心工作流都有啥', 'IOM牵头的是哪个', '参加方呢'])).toEqual(['1.2'])
  })

  it('asks whether it was held', () => {
    expect(answered(['1.1的第四项活动是啥', '办了吗']).said).toContain('没有完成的记录')
  })
})

describe('times', () => {
  it('that are left out choose the others', () => {
    expect(about('刨掉2020年7月到期的，主题工作流还剩谁')).toEqual(['T1'])
  })

  it('that are past name the activities of a workstream', () => {
    const { said } = answered('4.3里日期已过的是哪几件', '2020-03-01')
    expect(said).toContain('评价会议')
    expect(said).not.toContain('没有逾期')
  })

  it('of an event are told where it is described', () => {
    expect(answered('负责人在日内瓦碰面、把基金推出来，是哪天的事').said).toContain('2019年5月8日')
    expect(answered('HLPF那场边会几号').said).toContain('2019年7月16日')
  })
})

describe('a slip that is put right at once', () => {
  it.each([
    ['T4谁牵头？哦不，是T5', ['T5']],
    ['我要问的不是T2，是T3，谁参加', ['T3']],
    ['刚说错了，是4.2不是4.1，什么时候到期', ['4.2']],
  ])('leaves the one that is meant: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })
})

describe('the dates of a workstream that is named with its event', () => {
  it('are those of the event', () => {
    expect(answered('4.3年会是哪天').said).toContain('2019年12月11日')
    expect(answered(['4.3年会是哪天', '2020年那场呢']).said).toContain('2020年12月17-18日')
  })
})

describe('what was listed or told', () => {
  it('goes on with one agency more', () => {
    expect(about(['IOM和UNDP一起牵头的', '加上OHCHR呢'])).toEqual(['2.2'])
  })

  it('has one of its kind', () => {
    expect(about(['IOM牵头的有哪些', '附件里那条什么状态'])).toEqual(['F4'])
  })

  it('has a first activity', () => {
    expect(answered(['4.3有哪些活动', '最早的是哪个']).said).toContain('2019年11月1日')
  })

  it('is held against itself', () => {
    expect(answered(['T1到T3的状态', '都一样吗']).said).toMatch(/^不同/)
  })

  it('names a body that is then asked about', () => {
    expect(about(['执委会干什么', '它牵头哪条'])).toEqual(['1.1'])
    expect(answered(['2.1谁参加', '执委会呢']).said).toMatch(/^不是/)
  })
})
