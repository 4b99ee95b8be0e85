import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('words that mean something else by what stands around them', () => {
  it.each([
    ['I', 'I am interested in the core workstreams for which IOM is not among the leads.', ['1.1', '3', '4.2', '4.3']],
    [
      'the Coordinator who wants to know',
      'The Coordinator wants to know which core workstreams IOM leads.',
      ['1.2', '2.1', '2.2', '4.1'],
    ],
    [
      'the briefing that it is for',
      'For the ExCom briefing I need every thematic workstream led by OHCHR.',
      ['T3', 'T5'],
    ],
    ['who just joined', 'Just joined IFAD. Which parts mention us?', ['T1', 'F1', 'F5']],
    ['a verb', 'wondering which core workstreams IOM is not heading', ['1.1', '3', '4.2', '4.3']],
    ['a prefix', 'The non-IOM-led core workstreams, please.', ['1.1', '3', '4.2', '4.3']],
    ['what is not counted', 'Which core workstreams do not count IOM among their leads?', ['1.1', '3', '4.2', '4.3']],
    [
      'those spoken of before',
      'UN-Habitat and IOM want a letter: every workstream in which the former participates while the latter leads',
      ['T1', 'T2', 'T3', 'T5'],
    ],
  ])('takes %s for what it is', (_, question, workstreams) => {
    expect(about(question)).toEqual(workstreams)
  })

  it.each([
    ['What has T4 delivered so far?', 'unknown'],
    ['What did T4 achieve?', 'unknown'],
    ['What does T4 deliver?', 'answer'],
  ])('asks for results only where something is said to be over: %s', (question, kind) => {
    expect(answered(question).reply.kind).toBe(kind)
  })

  it.each([
    ['Does T1 run until December 2020?', 'December 2020'],
    ['Has T4 been finalized?', 'in preparation'],
    ['2.1 or T6, which must be completed first?', 'July 2020'],
    ['Going down the list of activities for T4, I need number three.', 'T4.3'],
  ])('%s', (question, said) => {
    expect(answered(question).said).toContain(said)
  })
})
