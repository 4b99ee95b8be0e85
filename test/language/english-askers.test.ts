import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what askers say of themselves', () => {
  it.each([
    [
      'Our government has decided to stop locking up migrant children. Whom in the UN system should we approach?',
      ['T2'],
    ],
    ['My minister just announced a plan to fight smuggling. Which agencies lead on that?', ['F4']],
    ['The mayor has pledged to link up with other cities. Is there anything in the plan for us?', ['F6']],
  ])('is no outcome of the plan: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it.each([
    'We follow objective 13 on detention in our capital; show us every workstream, future ones too, that cites it.',
    'My unit is responsible for objective 13. Which workstreams serve it?',
    'Our ministry tracks objective 13, so list all workstreams that contribute to it.',
  ])('may name the objective that the question is of: %s', (question) => {
    expect(about(question)).toEqual(['T2', 'F2'])
  })
})

it.each(['In which workstreams does it come back?', 'Where does it crop up?', 'And where else does it recur?'])(
  'asks where the objective is served: %s',
  (second) => {
    expect(about(['What is objective 10 called?', second])).toEqual(['T2', 'T5'])
  },
)

it.each(['Up to when will that go on?', 'Until when does it run?', 'until what date is it to continue?'])(
  'asks for the time frame: %s',
  (second) => {
    const { said } = answered(['Who is responsible for the communications strategy?', second])
    expect(said).toContain('no fixed date')
  },
)

describe('what askers mean to do', () => {
  it.each([
    ['We are thinking of joining T4; who do we write to?', 'lead T4'],
    ['Our embassy wants to help with returns. Who should we call?', 'lead T5'],
    ['My ministry is considering contributing to the start-up fund. Who runs it?', 'lead 1.1'],
    ['My boss wants to work on smuggling, which agencies lead there?', 'lead F4'],
    ['Who do we talk to first about HIV?', 'X3 (HIV)'],
    ['who do we ring about remittances', 'F5 (remittances)'],
    ["I've got to report to the boss on who is in T5 besides the leads.", 'participate in T5'],
  ])('is no part in the plan: %s', (question, words) => {
    expect(answered(question).said).toContain(words)
  })

  it.each([
    ['We intend to support the census. Which activity is that?', ['T1']],
    ['We feed people displaced by storms, so which entry is for us?', ['F3']],
    ['Our NGO works with returnees. Which workstream concerns us?', ['T5']],
    ["I'd like to support children in detention. Which agencies?", ['T2']],
    ['Which workstream covers detained children?', ['T2']],
    ['I have to write a statement on disability data; so which entry deals with it?', ['F1']],
    ['I have two slides for thematic area 2. Which workstreams go on them?', ['T2', 'T3', 'F2', 'F3', 'F6']],
    ["I'm only interested in what starts with F and concerns climate.", ['F3']],
    ['I was told there are six workstreams about themes. Which of them has the fewest agencies?', ['T4']],
  ])('leads to what is asked: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it.each([
    ['We are the Executive Committee; where are we named as lead?', ['1.1']],
    ['I was just named Coordinator. What is on my plate?', ['4.3']],
    ['As a colleague from WFP, where do we come in?', ['F2', 'F3', 'F6']],
  ])('asks what concerns whom they speak for: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it('is no time that is asked for', () => {
    expect(answered('Need to finish tonight: objectives of F6, numbers only.').said).toMatch(
      /^F6 \(links between cities\) serves/,
    )
    const late = "I'd hate to be late for the steering committee. By when does it first meet?"
    expect(answered(late).said).toContain('first meeting of the Steering Committee')
    const next = "I can't attend the annual meeting in December 2019; when is the next one?"
    expect(answered(next, '2020-01-20').said).toContain('17–18 December 2020')
  })

  it('may be hearsay', () => {
    const { said } = answered('I was in the meeting where they said that UNDP leads 2.2 on its own. Is it so?')
    expect(said).toMatch(/^No: OHCHR/)
  })

  it('is nothing where they only look on', () => {
    expect(answered('As a donor I want to see only what is completed.').said).toContain(
      'No workstream is recorded as completed',
    )
  })
})
