import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what the asker does and whom it is for', () => {
  it.each([
    ['Our foundation runs shelters for migrant women. Which entry would concern us?', ['X2']],
    ['We finance shelters against HIV stigma. Is that a topic in the plan?', ['X3']],
    ['Our ministry needs help drafting an action plan for the Compact. Who leads that?', ['2.2']],
    ['My minister is preparing for a visit. Which workstream would a mayor interested in cities look at?', ['F6']],
    ["Tomorrow we meet the director of UNODC's smuggling team. What should I know?", ['F4']],
    ["I'm writing on ethical recruitment. Which part of the workplan should I cite?", ['T4']],
    ['Is anything in the works for people uprooted by climate change?', ['F3']],
  ])('is no role in the plan and no cost of it: %s', (question, workstreams) => {
    expect(about(question)).toEqual(workstreams)
  })

  it.each([
    'I must tell UNHCR which workstreams are overdue.',
    'We have to report to the Executive Committee on what is overdue.',
    'I need to inform the Secretariat about which workstreams are late.',
  ])('does not choose among workstreams: %s', (question) => {
    expect(about(question)).toEqual(['4.1'])
  })

  it.each([
    ['UNFPA wants to know where it has signalled interest.', ['F1', 'F2', 'F6', 'X2']],
    ['ILO asks which workstreams it leads', ['T1', 'T4']],
    ['IFAD would like to know in which workstreams it participates', ['T1']],
  ])('is the agency that wonders about itself: %s', (question, workstreams) => {
    expect(about(question)).toEqual(workstreams)
  })

  it('asks for the agencies that lead with another', () => {
    const { said } = answered('I have to invite every agency that co-leads something with UNICEF')
    for (const agency of ['IOM', 'OHCHR', 'UNHCR']) expect(said).toContain(agency)
  })

  it.each(['Help me plan Q1 2020: what dated activities are there?', 'Help me with what is due in January 2020'])(
    'calls for no help with the bot: %s',
    (question) => {
      expect(about(question, '2019-12-02')).toEqual(['4.3', 'T1'])
    },
  )
})

describe('persons', () => {
  it.each([
    "I have to address a letter to the Network's Coordinator. What is that person's name?",
    "What's the name of the lead person for T4?",
    'Give me the name of the responsible officer for T2',
  ])('are not in the plan: %s', (question) => {
    expect(answered(question).reply.kind).toBe('unknown')
  })
})

it.each(['On smuggling capacity, how far along is the Network?', 'How far has the work against smuggling come?'])(
  'how far a workstream is, is asked of it and not of one of its activities: %s',
  (question) => {
    expect(answered(question).said).toContain('in preparation')
  },
)

it.each(['What does the plan say on recruitment?', 'What does the workplan say about ethical recruitment?'])(
  'what is said of an objective is who serves it: %s',
  (question) => {
    expect(about(question)).toEqual(['T4'])
  },
)
