import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('parts asked for in short', () => {
  it.each([
    ['stat of 4.2 pls', 'is in progress'],
    ['T2 stat?', 'is in preparation'],
    ['T1 obj??', 'serves Global Compact objective 1'],
    ['t6 part.', 'participate in T6'],
    ['area 3 name', 'Thematic area 3: Addressing irregular migration'],
    ['full name of thematic area 3', 'Thematic area 3: Addressing irregular migration'],
    ['who is CRI', 'Child Rights Initiative'],
  ])('%s', (question, words) => {
    expect(answered(question).said).toContain(words)
  })

  it.each([
    ['leads for objective 23', ['F1', 'F2', 'F3', 'F5', 'F6'], 'IFAD'],
    ['thematic area 2 workstreams, leads only', ['T2', 'T3', 'F2', 'F3', 'F6'], 'OHCHR'],
    ['obj 5 deadlines', ['T3', 'T4', 'F3', 'F6'], 'July 2020'],
    ['what are the leads of area 5', ['T6', 'F6'], 'WHO'],
  ])('of all the workstreams of an objective or area: %s', (question, ids, words) => {
    const { reply, said } = answered(question)
    expect(reply.workstreams).toEqual(ids)
    expect(said).toContain(words)
  })
})

describe('what falls in an area', () => {
  it.each(['does T2 fall in thematic area 2', 'Is it true that T2 falls into area 2?', 'is T2 falling under area 2?'])(
    'is not due: %s',
    (question) => {
      expect(answered(question).said).toContain('Yes: T2 (alternatives to detention) belongs to thematic area 2')
    },
  )

  it.each(['What falls under area 3?', 'which workstreams fall in thematic area 3?', 'anything falling under area 3'])(
    'is listed: %s',
    (question) => {
      const { reply, said } = answered(question)
      expect(reply.workstreams).toEqual(['T5', 'F4'])
      expect(said).not.toContain('due')
    },
  )
})

describe('who leads with another', () => {
  it.each(["who is WHO's co-lead in T6", 'who co-leads T6 with WHO?', 'With whom does WHO co-lead T6?'])(
    'may be nobody: %s',
    (question) => {
      expect(answered(question).said).toContain('No other lead is named for T6')
    },
  )

  it.each(["Who is IOM's co-lead in T4?", 'which agency co-leads T4 together with IOM', 'who co-leads T4 with IOM?'])(
    'is no participant: %s',
    (question) => {
      const { said } = answered(question)
      expect(said).toContain('ILO')
      expect(said).not.toContain('WHO')
    },
  )
})

it.each([
  'Which agency is only in the annex?',
  'who sits only in annex?',
  'which agencies are named just in the annex',
])('finds who is named in the annex alone: %s', (question) => {
  expect(about(question)).toEqual(['F2', 'F3', 'F6', 'X3'])
})

describe('what is said of none', () => {
  it.each([
    ['None of the cross-cutting entries has a lead. Correct?', []],
    ['No annex entry has a date, does it?', []],
    ['Which annex entries have a date?', []],
    ['Is no core workstream led by WHO?', []],
    ['No core workstream is led by UNDP, right?', ['2.1', '2.2']],
    ['None of the core workstreams is overdue, correct?', ['4.1']],
    ['I think none of the thematic workstreams is led by WHO. Is that so?', ['T6']],
    ['they claim WHO and UNDP never meet in one workstream', ['T6']],
  ])('is answered with those that there are: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it.each([
    'Are all 23 objectives covered?',
    'Are there objectives that no workstream serves?',
    'My colleague says there are 23 objectives and none is untouched. True?',
  ])('holds of the objectives: %s', (question) => {
    expect(answered(question).said).toContain('No Global Compact objective')
  })

  it('leaves what any must do alone', () => {
    const question = 'Does any thematic workstream have to be done within the coming three weeks?'
    expect(about(question, '2020-07-13')).toEqual(['T2', 'T3', 'T4', 'T5', 'T6'])
  })
})

describe('the only one of an agency', () => {
  it.each([
    ['Is T2 the only workstream UNHCR leads?', ['T2']],
    ['UNICEF only leads T2, right?', ['T2', 'T5']],
    ["If I'm not mistaken WHO has only T6.", ['T1', 'T3', 'T4', 'T6']],
    ['Is WHO in T6 only?', ['T1', 'T3', 'T4', 'T6']],
    ['Is T6 the only one with WHO?', ['T1', 'T3', 'T4', 'T6']],
    ['Is WFP only in the annex?', ['F2', 'F3', 'F6']],
  ])('is seen from all of its own: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it.each(['Does only WHO lead T6?', 'Is WHO the only lead of T6?'])('is not its being alone: %s', (question) => {
    expect(answered(question).said).toMatch(/^Yes: WHO leads T6/)
  })

  it('is counted where most are spoken of', () => {
    expect(answered('Can one say that IOM leads most of the workstreams?').said).toContain('10 workstreams led by IOM')
  })
})

it.each([
  ['As UNDP leads T6, could you list its participants?', /^No: UNDP does not lead T6.*IOM, UNICEF, UNDP, OHCHR, ILO/s],
  ['WHO leads T6, so who are its participants?', /^Yes: WHO leads T6.*IOM, UNICEF, UNDP, OHCHR, ILO/s],
  ['Since ILO leads T4, when is its deadline?', /due by July 2020/],
])('checks what is taken for granted beside what is asked: %s', (question, said) => {
  expect(answered(question).said).toMatch(said)
})

describe('objectives and areas', () => {
  it.each([
    ['which workstreams share an objective with T2', ['T3', 'T5', 'F2', 'F4']],
    ['which workstreams have an objective in common with T2?', ['T3', 'T5', 'F2', 'F4']],
    ['which thematic workstreams serve the same objectives as T5', ['T2', 'T3', 'T6']],
    ['what are objectives 7 and 21', ['T2', 'T3', 'T5', 'F2', 'F4', 'F6']],
    ['explain objectives 9 & 20', ['F4', 'F5']],
    ['objectives in area 4', ['T4', 'F5', 'F6']],
  ])('%s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it.each([
    ["list WFP's workstreams with their areas", 'Thematic areas'],
    ["WFP's workstreams and their objectives", 'Objectives'],
    ['objectives covered by UNICEF-led workstreams', '7 Global Compact objectives'],
    ['areas covered by IOM', '5 thematic areas'],
    ['is there an objective served only by annex entries?', '11 Global Compact objectives'],
  ])('are told: %s', (question, words) => {
    expect(answered(question).said).toContain(words)
  })
})

it.each([
  'does anybody lead both a core and a thematic workstream besides IOM?',
  'which agencies besides IOM lead both core and thematic workstreams',
])('leaves an agency out of those with one of each: %s', (question) => {
  expect(answered(question).said).toContain('2 agencies')
})

it('is asked of the secretariat, and not about it', () => {
  const question = 'Could the secretariat kindly clarify which agency holds the pen on the biennial report?'
  expect(answered(question).said).toContain('leads 4.2')
})

it.each([
  ['Is the lead of T6 also in T4?', 'WHO'],
  ['Are all T5 leads in T6?', 'UNICEF'],
  ['is the lead agency of T6 part of T3 too?', 'WHO'],
])('looks for a lead in whatever part: %s', (question, words) => {
  const { said } = answered(question)
  expect(said).toContain('in common')
  expect(said).toContain(words)
})

it.each(['Who supports the Coordinator?', 'who is to assist the Network Coordinator with the review?'])(
  'finds who supports in the note on the lead: %s',
  (question) => {
    expect(answered(question).said).toContain('with the support of the Executive Committee')
  },
)

it.each(['Where does ILO participate while WHO leads?', 'Where does the ILO support but WHO lead?'])(
  'keeps apart who leads and who participates: %s',
  (question) => {
    expect(about(question)).toEqual(['T6'])
  },
)
