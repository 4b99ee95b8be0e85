import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

/** The last turn is answered in the same words as a question that stands for itself. */
function sameAs(turns: string[], question: string, today?: string): void {
  const { reply, said } = answered(turns, today)
  const whole = answered(question, today)
  expect(said).toBe(whole.said)
  expect(reply.workstreams).toEqual(whole.reply.workstreams)
}

describe('a question goes on from the last', () => {
  it.each([
    [['who leads T4?', 'and when is it due?'], 'when is T4 due?'],
    [['who leads T4?', 'and participants?'], 'participants of T4'],
    [['who leads T4?', 'who else?'], 'participants of T4'],
    [['who leads T4?', 'does it have a deadline?'], 'when is T4 due?'],
    [['who leads T4?', 'what about T5?'], 'who leads T5?'],
    [['who leads T4?', 'when is it due?', 'and T6?'], 'when is T6 due?'],
    [['who leads the detention one?', 'and its status?'], 'status of T2'],
    [['does ILO lead T4?', 'and T5?'], 'does ILO lead T5?'],
    [['how many activities does T1 have?', 'and T2?'], 'how many activities does T2 have?'],
    [['what does IOM lead?', 'and ILO?'], 'what does ILO lead?'],
    [['which workstreams are led by WHO?', 'when is it due?'], 'when is T6 due?'],
    [['which workstreams are overdue?', 'who leads it?'], 'who leads 4.1?'],
    [['what is due in December 2019?', 'and in January 2020?'], 'what is due in January 2020?'],
    [['what is due in December 2019?', 'what about January?'], 'what is due in January 2020?'],
    [['what are T4 and T5 about?', 'leads of the first'], 'who leads T4?'],
    [['who leads T4?', 'thanks!', 'when is it due?'], 'when is T4 due?'],
    [['hello', 'who leads T4?'], 'who leads T4?'],
    [['谁牵头T4？', '那T5呢？'], '谁牵头T5？'],
    [['谁牵头T4？', '什么时候到期？'], 'T4什么时候到期？'],
    [['谁牵头T4？', '还有谁参加？'], 'T4的参加方'],
    [['who leads T4?', '什么时候到期？'], 'T4什么时候到期？'],
    [['who leads T2?', 'is UNDP involved?'], 'is UNDP involved in T2?'],
    [['is WHO in T4?', 'is it a lead?'], 'does WHO lead T4?'],
    [['does IOM lead T6?', 'who does then?'], 'who leads T6?'],
    [['which workstreams are overdue?', 'who is responsible?'], 'who leads 4.1?'],
    [['逾期的有哪些？', '谁负责？'], '谁负责4.1？'],
    [["what's T4's budget?", 'and who leads it?'], 'who leads T4?'],
    [['activities of 1.1', 'number 4'], '1.1.4'],
    [['when is T1 due?', 'is that the same as T2?'], 'are T1 and T2 due at the same time?'],
    [['when is T1 due?', 'earlier or later than T2?'], 'which is due first, T1 or T2?'],
    [['who leads T4 and T6?', 'and deadlines?'], 'deadlines of T4 and T6'],
    [['how many activities in T5?', 'what are they?'], 'activities of T5'],
    [['how many does IOM lead?', 'name them'], 'which workstreams does IOM lead?'],
    [['how many participants in T3?', 'who?'], 'participants of T3'],
    [['Which area is T5 in?', 'is UNDP involved there?'], 'is UNDP involved in T5?'],
    [['which objectives does T6 serve?', 'same but for the one just before it'], 'which objectives does T5 serve?'],
    [['participants in T4?', 'only them??'], 'participants in T4?'],
    [['谁牵头T3？', '不对，我要问的是T1。'], '谁牵头T1？'],
    [['who leads T4?', 'wrong one, the detention one'], 'who leads T2?'],
    [['T5在哪个领域？', '开发署参加吗？'], '开发署参加T5吗？'],
  ])('%j', (turns, question) => {
    sameAs(turns, question)
  })

  it.each(['when is it due?', 'who leads it?', '什么时候到期？'])(
    'and asks which when there was none: %s',
    (question) => {
      expect(answered(question).reply).toMatchObject({ kind: 'clarify', workstreams: [] })
    },
  )
})

it('holds that only these lead against whom was told', () => {
  expect(answered(['leads of T1', 'only ILO and IOM?']).said).toMatch(/^No: UN DESA/)
  expect(answered(['leads of T4', 'only ILO and IOM?']).said).toMatch(/^Yes/)
})

describe('what was told is pointed to', () => {
  it.each([
    [['what does UNICEF lead?', 'status of the other one, not the detention'], 'status of T5'],
    [['which of T1 to T6 are in area 2?', 'who leads the first of them?'], 'who leads T2?'],
    [['which of T1 to T6 are in area 2?', 'who leads the first of them?', 'and the other one?'], 'who leads T3?'],
    [['how many activities has 4.1?', 'please read me the last one'], 'activity 3 of 4.1'],
    [['the fourth activity of 1.1', 'and the one after that?'], 'activity 5 of 1.1'],
    [['1.1第四条活动', '下一条'], '1.1第五条活动'],
    [['T1有哪些活动', '哪条有日期'], 'T1的各项日期'],
    [['what is due in July 2020?', 'and in December?'], 'what is due in December 2020?'],
    [['who leads T4?', 'and the next one?'], 'who leads T5?'],
  ])('by its place: %j', (turns, question) => {
    sameAs(turns, question)
  })

  it.each([
    [['When is the next annual meeting?', 'And the one after that?']],
    [['网络年会今年几号', '明年那次']],
    [['when is the annual meeting', 'not this one, the one after']],
  ])('by when it comes, of an event with several dates: %j', (turns) => {
    const { said, reply } = answered(turns)
    expect(reply.workstreams).toEqual(['4.3'])
    expect(said).toMatch(/17[–-]18/)
    expect(said).not.toMatch(/11 December|12月11日/)
  })

  it('and asked for in another language', () => {
    expect(answered(['who leads T4?', 'and in Chinese?']).said).toBe(answered('谁牵头T4？').said)
    expect(answered(['谁牵头T4？', '英文呢']).said).toBe(answered('who leads T4?').said)
  })
})

describe('"which one?" is answered', () => {
  const four = 'who leads workstream 4?'
  const three = 'who leads workstream 3?'
  const one = 'when is workstream 1 due?'
  const drei = '工作流3谁牵头？'

  it.each([
    [[four, 'the thematic one'], 'who leads T4?'],
    [[four, 'T4'], 'who leads T4?'],
    [[four, '4.1'], 'who leads 4.1?'],
    [[four, 'the second'], 'who leads 4.2?'],
    [[four, 'the thematic one', 'and T5?'], 'who leads T5?'],
    [[three, 'the first one'], 'who leads core workstream 3?'],
    [[three, 'core'], 'who leads core workstream 3?'],
    [[three, 'the last'], 'who leads T3?'],
    [[one, 'the trust fund'], 'when is 1.1 due?'],
    [[one, '2'], 'when is 1.2 due?'],
    [[one, 'the first two'], 'when are 1.1 and 1.2 due?'],
    [[four, '4.1 and 4.2'], 'who leads 4.1 and 4.2?'],
    [[four, 'none of those, T6'], 'who leads T6?'],
    [[three, 'not the core one'], 'who leads T3?'],
    [[drei, '不要核心的'], '主题工作流3谁牵头？'],
    [[drei, '主题的'], '主题工作流3谁牵头？'],
    [[drei, '第二个'], '主题工作流3谁牵头？'],
    [[drei, '核心'], '核心工作流3谁牵头？'],
  ])('by kind, id, topic or place: %j', (turns, question) => {
    sameAs(turns, question)
  })

  it('in part, and what is left is asked again', () => {
    expect(answered([one, 'the core one']).reply).toMatchObject({ kind: 'clarify', workstreams: ['1.1', '1.2'] })
  })

  it('by another question, which is answered instead', () => {
    sameAs([four, 'what is due in December 2019?'], 'what is due in December 2019?')
    expect(answered([four, "what's the weather?"]).reply.kind).toBe('unknown')
  })
})

it('asks of an activity by its own words, whatever was spoken of before', () => {
  const { said } = answered(
    'When is the 2020 annual meeting, and by when should the first formal review of the Network reach the Secretary-General?',
  )
  expect(said).toMatch(/17–18 December 2020[\s\S]*June 2020/)
})

describe('two questions in one message', () => {
  it.each([
    ['who leads T4 and when is T5 due?', ['who leads T4?', 'when is T5 due?']],
    ['who leads T4, and when is T5 due?', ['who leads T4?', 'when is T5 due?']],
    ['T4谁牵头，那T5几时到期', ['T4谁牵头？', 'T5什么时候到期？']],
    ['who leads T4 and when is it due?', ['who leads T4?', 'when is T4 due?']],
    ['Who leads T4? Who participates in T5?', ['who leads T4?', 'who participates in T5?']],
    ['who leads T4 and T6?', ['who leads T4?', 'who leads T6?']],
    ['status and deadline of T2', ['status of T2', 'deadline of T2']],
    ['T4谁牵头？T5什么时候到期？', ['T4谁牵头？', 'T5什么时候到期？']],
    ['T4谁牵头，T5什么时候到期', ['T4谁牵头？', 'T5什么时候到期？']],
    ['T2的状态和期限', ['T2的状态', 'T2的期限']],
    ['who leads T5 and does WHO take part?', ['who leads T5?', 'does WHO take part in T5?']],
    ['is T3 in preparation, and when is it due?', ['is T3 in preparation?', 'when is T3 due?']],
    ['4.1谁负责，逾期了吗？', ['4.1谁负责？', '4.1逾期了吗？']],
    ['T1有几项活动，第二项是什么？', ['T1有几项活动？', 'T1第二项活动是什么？']],
    ['who leads T4, and what does WHO lead?', ['who leads T4?', 'what does WHO lead?']],
    ['what does IOM lead, and ILO?', ['what does IOM lead?', 'what does ILO lead?']],
    ['how many does ILO lead and how many UNICEF', ['how many does ILO lead?', 'how many does UNICEF lead?']],
    ['which has the earliest deadline and who leads it?', ['which has the earliest deadline?', 'who leads 4.1?']],
    ['儿基会牵头的有几个，分别何时到期', ['儿基会牵头的有几个', 'T2和T5何时到期']],
    [
      'what is due in December 2019 and what in January 2020?',
      ['what is due in December 2019?', 'what is due in January 2020?'],
    ],
  ])('are both answered, in order: %s', (question, parts) => {
    const { said } = answered(question)
    expect(said).toBe(parts.map((part) => answered(part).said).join('\n\n'))
  })

  it('keep the one that the plan can answer', () => {
    expect(answered('who leads T4? What is the budget of T5?').said).toBe(answered('who leads T4?').said)
  })
})

it('asks the same of the rest of a kind', () => {
  expect(answered(["what's the status of T6?", 'and of the rest of the thematic ones?']).reply.workstreams).toEqual([
    'T1',
    'T2',
    'T3',
    'T4',
    'T5',
  ])
})

it('leaves out an agency that is named with a "not"', () => {
  expect(answered(['which workstreams does OHCHR lead?', 'and not UNICEF?']).reply.workstreams).toEqual(['2.2', 'T3'])
})

it.each([
  [
    ["What's in area 2?", 'Who leads those?'],
    ['T2', 'T3', 'F2', 'F3', 'F6'],
  ],
  [
    ['What is objective 13?', 'Who leads them?'],
    ['T2', 'F2'],
  ],
])('goes on with the workstreams of an area or objective: %s', (turns, items) => {
  expect(about(turns)).toEqual(items)
})

describe('two things asked of the one workstream that was told', () => {
  it.each([
    ['T4讲什么', '谁牵头，期限是什么？'],
    ['T4讲什么', '谁牵头、时限是什么？'],
    ['T4是什么', '哪几家牵头？又要在什么时候之前完成'],
    ['what is T4 about?', 'who leads, and what is the deadline?'],
  ])('are none of every workstream: %s %s', (...turns) => {
    const { reply, said } = answered(turns)
    expect(reply.workstreams).toEqual(['T4'])
    expect(said).toMatch(/ILO[\s\S]*2020/)
  })
})
