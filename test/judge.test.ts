import { expect, it } from 'vitest'
import { type Reply, text } from '../src/reply/reply.ts'
import { judge, Question } from './judge.ts'

function question(more: object): Question {
  return Question.parse({
    id: 'q',
    lang: 'en',
    skill: 'leads',
    turns: ['who leads T4?'],
    today: '2019-11-18',
    expect: 'answer',
    must: [['ILO', 'International Labour'], ['IOM']],
    mustNot: ['WHO', 'T5'],
    ws: ['T4'],
    ...more,
  })
}

function reply(said: string, more: Partial<Reply> = {}): Reply {
  return {
    kind: 'answer',
    language: 'en',
    workstreams: ['T4'],
    answer: [text(said)],
    more: [],
    private: false,
    ...more,
  }
}

it.each([
  ['every group said, in any case', {}, reply('the international labour organization and iom'), 'right'],
  ['a group left out', {}, reply('ILO'), 'wrong'],
  ['a forbidden word said', {}, reply('ILO, IOM and WHO'), 'wrong'],
  ['a forbidden word in another case', {}, reply('ILO and IOM, who lead it'), 'right'],
  ['a forbidden id said', {}, reply('ILO and IOM, and T5'), 'wrong'],
  ['a forbidden id as part of another', {}, reply('ILO and IOM, in T5.2 and T51'), 'right'],
  ['another workstream', {}, reply('ILO and IOM', { workstreams: ['T4', 'T5'] }), 'wrong'],
  ['no answer where one was due', {}, reply('', { kind: 'unknown' }), 'abstained'],
  ['a question back where an answer was due', {}, reply('which?', { kind: 'clarify' }), 'abstained'],
  [
    'a question back where that is fair',
    { expect: ['answer', 'clarify'], must: [] },
    reply('?', { kind: 'clarify' }),
    'right',
  ],
  ['an answer where the plan says nothing', { expect: 'unknown', must: [] }, reply('5 million'), 'wrong'],
  [
    'no answer where the plan says nothing',
    { expect: 'unknown', must: [], ws: [] },
    reply('', { kind: 'unknown', workstreams: [] }),
    'right',
  ],
] as const)('judges %s', (_, expected, given, is) => {
  expect(judge(question(expected), given).is).toBe(is)
})

it('does not count what surrounds the answer', () => {
  expect(judge(question({}), reply('ILO', { more: [text('IOM')] })).is).toBe('wrong')
})
