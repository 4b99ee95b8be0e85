import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('a number of a workstream', () => {
  it.each([
    ['who leads workstream 4?', ['4.1', '4.2', '4.3', 'T4']],
    ['WS4 lead', ['4.1', '4.2', '4.3', 'T4']],
    ['workstream four lead', ['4.1', '4.2', '4.3', 'T4']],
    ['工作流4谁牵头', ['4.1', '4.2', '4.3', 'T4']],
    ['4号工作流谁牵头', ['4.1', '4.2', '4.3', 'T4']],
    ['who leads workstream 3?', ['3', 'T3']],
    ['workstream 2 status', ['2.1', '2.2', 'T2']],
    ['when is workstream 1 due?', ['1.1', '1.2', 'T1']],
  ])('that fits several is asked back: %s', (question, candidates) => {
    const { reply, said } = answered(question)
    expect(reply).toMatchObject({ kind: 'clarify', workstreams: candidates })
    for (const id of candidates) expect(said).toContain(id)
  })

  it.each([
    ['who leads workstream 5?', ['T5']],
    ['workstream #6 lead', ['T6']],
    ['5号工作流谁牵头', ['T5']],
    ['工作流五谁牵头', ['T5']],
    ['core workstream 3 deadline', ['3']],
    ['core 3 status', ['3']],
    ['thematic workstream 3 deadline', ['T3']],
    ['T3 status', ['T3']],
    ['核心工作流3谁牵头', ['3']],
    ['主题工作流3谁牵头', ['T3']],
    ['第四个主题工作流谁牵头', ['T4']],
    ['第5个主题工作流什么时候到期', ['T5']],
    ['who leads the fifth thematic workstream', ['T5']],
    ['thematic workstream four lead', ['T4']],
    ['second annex entry', ['F2']],
    ['who leads thematic 3 and core 3?', ['T3', '3']],
    ['core 4 leads', ['4.1', '4.2', '4.3']],
    ['who leads two point one', ['2.1']],
    ['t04 lead', ['T4']],
    ['T-4 lead', ['T4']],
    ['T 4 lead', ['T4']],
  ])('that fits one is certain: %s', (question, ids) => {
    expect(answered(question).reply).toMatchObject({ kind: 'answer', workstreams: ids })
  })

  it.each([
    ['who leads T1–T6?', ['T1', 'T2', 'T3', 'T4', 'T5', 'T6']],
    ['deadlines of T1-T3', ['T1', 'T2', 'T3']],
    ['who leads T2 to T4', ['T2', 'T3', 'T4']],
    ['T2至T4谁牵头', ['T2', 'T3', 'T4']],
    ['T1到T6的期限', ['T1', 'T2', 'T3', 'T4', 'T5', 'T6']],
    ['thematic workstreams 1-3 leads', ['T1', 'T2', 'T3']],
    ['thematic workstreams 2 and 3 leads', ['T2', 'T3']],
    ['主题2和3谁牵头', ['T2', 'T3']],
    ['T4/T5 leads', ['T4', 'T5']],
    ['T4&T5 leads', ['T4', 'T5']],
    ['T4和T5谁牵头', ['T4', 'T5']],
  ])('may stand with others: %s', (question, ids) => {
    expect(answered(question).reply).toMatchObject({ kind: 'answer', workstreams: ids })
  })
})

describe('an activity', () => {
  it.each([
    ['2.1.3', '2.1.3'],
    ['third activity of 2.1', '2.1.3'],
    ['what is the third activity of 2.1?', '2.1.3'],
    ['activity 3 of 2.1', '2.1.3'],
    ['2.1的第三项活动是什么', '2.1.3'],
    ['2.1第三项活动', '2.1.3'],
    ['T4.4', 'T4.4'],
    ['T1 activity 4', 'T1.4'],
    ['last activity of T1', 'T1.4'],
    ['T1的第四项活动', 'T1.4'],
  ])('is found by its number, and told with the topic of its workstream: %s', (question, id) => {
    const { reply, said } = answered(question)
    expect(reply).toMatchObject({ kind: 'answer', workstreams: [id.slice(0, id.lastIndexOf('.'))] })
    expect(said).toMatch(new RegExp(`^${id.replaceAll('.', '\\.')}(?: \\(|（)`))
  })

  it('says where the plan leaves a number open', () => {
    expect(answered('T4.4').said).toContain('XX')
  })
})

describe('what the plan does not have is said so, by its name', () => {
  it.each([
    ['who leads T9?', 'T9'],
    ['who leads 5.3?', '5.3'],
    ['what is 2.1.9?', '2.1.9'],
    ['activity 12 of T1', 'T1.12'],
    ['F7', 'F7'],
    ['X4', 'X4'],
    ['workstream 7 lead', '7'],
    ['thematic workstream 9', '9'],
    ['objective 24', '24'],
    ['area 6', '6'],
    ['主题9', '9'],
    ['附件7', '7'],
    ['目标24', '24'],
  ])('%s', (question, named) => {
    const { reply, said } = answered(question)
    expect(reply.kind).toBe('unknown')
    expect(said).toMatch(new RegExp(`(?<![\\d.])${named.replaceAll('.', '\\.')}(?!\\d)`))
  })
})

it('takes the end of "isn\'t" for no letter of an id', () => {
  expect(about("Isn't 2.2 led by UNDP?")).toEqual(['2.2'])
  expect(about('Wasn’t 4.1 supposed to be done already?')).toEqual(['4.1'])
})
