import { expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it('holds those that were told against another workstream', () => {
  const { said } = answered(['who leads T1?', 'do they lead T4 as well?'])
  expect(said).toContain('UN DESA does not lead T4')
  expect(said).toContain('Yes: ILO')
})

it('lists or counts the workstreams of the agency that leads the most', () => {
  expect(about(['which agency leads the most?', 'which ones?'])).toContain('F4')
  expect(about(['which agency leads the most?', 'which of them are core?'])).toEqual(['1.2', '2.1', '2.2', '4.1'])
  expect(answered(['which agency leads the most?', 'how many?']).said).toContain('10')
})

it('tells what two that were spoken of have in common', () => {
  expect(answered(['which objectives does T4 serve', 'and T6', 'any overlap between them?']).said).toContain('19')
})

it('tells the rest of what was told of one kind', () => {
  expect(about(['what does IOM lead', 'which of these are core?', 'and the others?'])).toEqual([
    'T1',
    'T2',
    'T3',
    'T4',
    'T5',
    'F4',
  ])
})

it('tells of which of them something does not hold', () => {
  expect(about(['do the thematic workstreams all end in July 2020?', "which doesn't?"])).toEqual(['T1'])
})

it('takes several that were asked back as several', () => {
  expect(about(['workstream 2 leads?', 'I mean the core ones'])).toEqual(['2.1', '2.2'])
})

it('tells the part that an agency has in what was spoken of', () => {
  expect(answered(['Is UN-Habitat part of T5?', 'In what capacity?']).said).toContain('participant in T5')
  expect(answered(['Is T6 led by IOM?', 'Who, then?', "And what's IOM's own role in it?"]).said).toContain(
    'participant in T6',
  )
})

it('goes on with the rest, with less of it, and with one of its places', () => {
  expect(
    about(['Where does UNDP appear as co-lead in the core part?', "Forget 2.1. When's the remaining one due?"]),
  ).toEqual(['2.2'])
  expect(
    about(['Which workstreams has WHO got a stake in?', 'Limit that to the ones where UNHCR has a seat too.']),
  ).toEqual(['T1', 'T3'])
  expect(answered(['Run through the activities of T3', 'Too much. I only needed number three.']).said).toContain('T3.3')
})

it('answers to "which one?" with an id that stands first, and with more that is asked', () => {
  expect(about(['the objectives for workstream 3', "T3 of course, the core one hasn't got any."])).toEqual(['T3'])
  const { said } = answered(['Who leads workstream 3?', "The pathways one, and while you're at it the deadline too."])
  expect(said).toContain('OHCHR')
  expect(said).toContain('July 2020')
})

it.each([
  'How many does the other lead?',
  'and the other one, how many does it lead?',
  'How many does the other one have?',
])('counts those of the other of two agencies: %s', (second) => {
  expect(answered(['Who leads more workstreams, IOM or ILO?', second]).said).toContain('2 workstreams led by ILO')
})

it.each([
  ['谁牵头最多？', '把它撇开，接下来数谁最多'],
  ['牵头最多的机构是谁？', '除了它呢'],
  ['哪家牵头最多', '抛开这家，剩下的里谁最多'],
  ['牵头数量第一的是谁', '排第二的呢'],
  ['谁牵头得最多', '第二名是谁'],
  ['who leads the most workstreams?', 'and apart from them, who leads the most?'],
])('goes on with the next of a ranking: %s %s', (first, then) => {
  expect(answered([first, then]).said).toContain('OHCHR')
})

it('leaves out the workstream that came first', () => {
  expect(about(['哪条工作流的活动最多？', '除了它，哪条最多'])).toEqual(['1.1', '2.1'])
  expect(about(['哪条工作流的活动最多？', '第二多的呢'])).toEqual(['1.1', '2.1'])
})

it.each(['谁牵头最多', '谁牵头的最多', '哪家牵头得最多', 'who leads the most?'])(
  'ranks those that were listed: %s',
  (then) => {
    expect(answered(['2020年7月到期的有哪些？', then]).said).toMatch(/IOM.*5|5.*IOM/)
  },
)

it.each(['跟移民组织一起的呢', '和移民组织共同的有哪些', '那与移民组织都有份的呢'])(
  'narrows to what another is in as well: %s',
  (then) => {
    expect(about(['世卫参加哪些？', then]).toSorted()).toEqual(['T1', 'T3', 'T4'])
  },
)

it.each(['哪条有状态', '哪些标着进行中或筹备中', '哪条是筹备中的'])('chooses from what was counted: %s', (then) => {
  expect(about(['附件有几条？', then])).toEqual(['F4'])
})

it.each([
  [
    ['人口基金对哪些感兴趣', '妇女署呢', '两家都感兴趣的'],
    ['F1', 'X2'],
  ],
  [['劳工组织牵头哪些', '人权高专办呢', '它们俩都参加的有吗'], ['T6']],
  [
    ['儿基会牵头哪些', '移民组织呢', '两家都牵头的主题工作流'],
    ['T2', 'T5'],
  ],
  [
    ['what does UNICEF lead?', 'and IOM?', 'which do they both lead?'],
    ['T2', 'T5'],
  ],
])('two agencies that were spoken of one after the other are both meant: %s', (turns, ids) => {
  expect(about(turns)).toEqual(ids)
})

it.each([
  [['劳工组织参加什么', '什么都不沾的主题工作流呢'], ['T2']],
  [
    ['儿基会牵头哪些', '没份的主题工作流呢'],
    ['T3', 'T4'],
  ],
  [
    ['世卫牵头哪些', '不涉及的主题工作流'],
    ['T2', 'T5'],
  ],
])('where the agency spoken of has no part is told for the kind that is named: %s', (turns, ids) => {
  expect(about(turns)).toEqual(ids)
})

it.each(['儿基会是参加还是牵头', '儿基会是牵头还是参加', '妇女署是牵头还是参加'])(
  'which part an agency has is asked of the one that was told: %s',
  (question) => {
    expect(about(['那条关于回返的', '谁带头', question])).toEqual(['T5'])
  },
)

it('who ranks first is asked of those that were listed', () => {
  expect(answered(['附件有几条', '谁最积极']).said).toContain('UNFPA')
  expect(about(['附件有几条', '谁最积极', '它感兴趣哪几条'])).toEqual(['F1', 'F2', 'F6', 'X2'])
  expect(answered(['主题工作流有哪些', '谁牵头的最多']).said).toContain('5')
  expect(answered('移民组织牵头最多吗').said).toContain('10')
})
