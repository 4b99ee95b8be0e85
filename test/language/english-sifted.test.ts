import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const said = (question: string) => answered(question).said

describe('each agency in its own part', () => {
  it.each([
    ['Entries, annex not excluded, that IOM leads or co-leads and in which UNHCR is merely a participant.', 'T1 T3 F4'],
    ['Where does IOM lead and UNHCR take part, annex included?', 'T1 T3 F4'],
    ['Where is ILO a participant only while IOM is lead or co-lead?', 'T3 T5'],
    ['Entries, annex too, with UNODC leading or co-leading and UNHCR participating', 'F4'],
    ['Of all due in July 2020, what is led by somebody other than IOM, with IOM not even a co-lead?', '4.2 T6'],
    ['What thematic work is led by someone other than OHCHR, and OHCHR is not even a co-lead?', 'T1 T2 T4 T6'],
    ['Which core workstreams are headed by agencies other than IOM, with IOM not among the leads?', '1.1 3 4.2 4.3'],
  ])('is held apart from the others: %s', (question, ids) => {
    expect(about(question)).toEqual(ids.split(' '))
  })
})

describe('what does not go for all', () => {
  it.each([
    ['Most core workstreams have all Network members as participants. Where is that not the case?', '4.1'],
    ["Most of the thematic workstreams are due in July 2020. Which isn't?", 'T1'],
    ['Nearly all thematic workstreams are in preparation; which one is not?', 'T1'],
    ['Not all core workstreams are in progress. Which ones are the exception?', '2.2'],
    ['Most thematic workstreams are led by IOM - which one is the odd one out?', 'T6'],
    ['The majority of the thematic workstreams list UN-Habitat as participant. Where is that not so?', 'T4'],
    ["Most thematic workstreams fall due in July 2020. Which don't?", 'T1'],
  ])('is asked for: %s', (question, id) => {
    expect(about(question)).toEqual([id])
  })
})

describe('counts', () => {
  it.each([
    ['Taken together, T1–T6 cite how many different Global Compact objectives?', '12 Global Compact objectives'],
    ['How many distinct objectives does the annex cite?', '19 Global Compact objectives'],
    ['The annex mentions how many objectives?', '19 Global Compact objectives'],
    ['The thematic ones list how many separate objectives between them?', '12 Global Compact objectives'],
    ['Number of different lead agencies in the core part?', '4 agencies'],
    ['How many participating agencies are there across T1-T6?', '12 agencies'],
    ['How many objectives does T5 cite?', '6 Global Compact objectives'],
  ])('are of what is counted, each once: %s', (question, words) => {
    expect(said(question)).toContain(words)
  })
})

describe('events', () => {
  it.each([
    'Which meetings or gatherings does the plan foresee for 2020?',
    'What conferences and other events are planned for 2020?',
    'Which events, conferences or sessions are scheduled for 2020?',
    'Any gatherings or meetings in 2020?',
  ])('are one kind of thing in several words: %s', (question) => {
    expect(about(question)).toEqual(['4.3', 'T1'])
  })

  it.each([
    ['What happens in 2020 besides deadlines?', 3],
    ['Which events are there in 2020 apart from due dates?', 3],
    ['How many events are in the plan?', 7],
    ['How many meetings does the plan provide for?', 7],
  ])('are told without deadlines, and counted: %s', (question, number) => {
    expect(said(question)).toMatch(new RegExp(`^${number} dates`))
  })

  it.each([
    'Was something arranged on the margins of the high-level political forum?',
    'Is anything planned on the sidelines of the HLPF?',
    'Was there an event alongside the high-level political forum?',
    'Has a meeting been organised in the margins of the high-level political forum?',
  ])('stand beside a greater one: %s', (question) => {
    expect(said(question)).toContain('Organize a side event on 16 July 2019')
  })
})

describe('what is said of two before they are asked about', () => {
  it.each([
    'T1 and F1 are both concerned with data. What sets the one apart from the other in timing?',
    'T1 and F1 are both about data. How do they differ in their deadlines?',
    'T1 and F1 both deal with statistics. When are they due?',
  ])('asks nothing: %s', (question) => {
    expect(said(question)).toContain('by December 2020')
    expect(said(question)).toContain('multi-year')
    expect(said(question)).not.toContain('speaks of it')
  })
})

describe('time that is left', () => {
  const july = '1.2 4.2 T2 T3 T4 T5 T6'
  it.each([
    ['Which workstreams are less than two months from their deadline?', '2020-06-10', july],
    ['Which workstreams have under a month to go?', '2020-07-05', july],
    ['Which workstreams still have at least half a year to go?', '2020-02-10', '2.1 2.2 T1'],
    ['Which workstreams are due in more than six months?', '2020-02-10', '2.1 2.2 T1'],
    ["Which ones led by OHCHR aren't due till December?", '2020-02-10', '2.2'],
    ['How many will be overdue on 1 June 2020 if nothing is completed?', '2020-02-10', '1.1 4.1'],
    ['What will be late on 1 August 2020 if things stay as they are?', '2020-02-10', `1.1 1.2 4.1 4.2 T2 T3 T4 T5 T6`],
  ])('chooses workstreams: %s', (question, today, ids) => {
    expect(about(question, today)).toEqual(ids.split(' '))
  })
})

describe('who leads alone and who with others', () => {
  const shared = '2.1 2.2 4.1 T1 T2 T3 T4 T5 F4'
  it.each([
    ['Are there workstreams where nobody but IOM leads?', '1.2'],
    ['Which have no lead other than WHO?', 'T6'],
    ['Which workstreams have no lead besides IOM?', '1.2'],
    ['Which workstreams does IOM co-lead with others?', shared],
    ['Which workstreams does IOM lead jointly with another agency?', shared],
    ['Where does IOM lead, but not alone?', shared],
  ])('is told apart: %s', (question, ids) => {
    expect(about(question)).toEqual(ids.split(' '))
  })

  it('goes past whom the question leaves out', () => {
    expect(said('Which agency leads the most but is not IOM?')).toContain('OHCHR')
    expect(about('Where is WHO in but UNFPA is not?')).toEqual(['T4'])
    expect(about('Where is UN Women but UNFPA is not?')).toEqual([])
  })
})

describe('superlatives', () => {
  it.each([
    ['Of those due in July 2020, which has most participants?', 'T6'],
    ['Which workstream due in December 2020 has the most leads?', '2.2 T1'],
    ['Among what falls due in July 2020, which serves the most objectives?', 'T5'],
    ["Which of IOM's workstreams has the most participants?", 'T1 T6'],
    ['Which workstream led by IOM has the most participants?', 'T1'],
    ['Which workstream led by OHCHR has the fewest participants?', 'T5'],
  ])('are of what is chosen: %s', (question, ids) => {
    expect(about(question, '2020-02-10')).toEqual(ids.split(' '))
  })
})

describe('a part of a year', () => {
  it.each([
    ['Is there any event in 2019 after October?', '4.3'],
    ['What is due in 2020 before July?', '4.3 T1 1.1'],
    ['Which deadlines fall in 2020 but after July?', '4.3 2.1 2.2 T1'],
    ['What is due this year after August?', '4.3 2.1 2.2 T1'],
    ['What was due in 2019 before August?', '1.1 4.1'],
  ])('is bounded by a month: %s', (question, ids) => {
    expect(about(question, '2020-02-10')).toEqual(ids.split(' '))
  })
})

describe('parts held against each other', () => {
  it.each([
    ['For which workstreams is UNDP responsible, as opposed to just contributing?', '2.1 2.2'],
    ['Where does WHO lead rather than merely participate?', 'T6'],
    ['Where does UNDP participate rather than lead?', 'T5 T6'],
    ['Which are led by two agencies, neither of them IOM?', '1.1'],
    ['Which have ILO as lead or WHO as participant?', 'T1 T4 T3'],
    ['Which ones is WHO absent from among T1 to T6?', 'T2 T5'],
  ])('are told apart: %s', (question, ids) => {
    expect(about(question)).toEqual(ids.split(' '))
  })

  it('chooses from the kind that is named behind a denial', () => {
    expect(about('Is there a workstream that IOM is not part of among the thematic ones?')).toEqual([])
    expect(about('Which workstreams is ILO not in among the thematic ones?')).toEqual(['T2'])
  })
})

describe('times that are named by what takes place then', () => {
  it.each([
    ['Which undertakings remain to be concluded prior to the General Assembly session in September?', '2020-07-01'],
    ['What do we owe before the donor meeting in August?', '2020-07-01'],
    ['Which workstreams will be the next to become overdue?', '2020-07-01'],
  ])('are the months: %s', (question, today) => {
    expect(about(question, today)).toEqual(['1.2', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6'])
  })
})

describe('what is said around a question', () => {
  it.each([
    ['UNICEF leads T2 and T5, fine. But in which thematic workstreams has it got no part whatsoever?', 'T3 T4'],
    ['WHO leads T6, I know. Now, which workstreams does it participate in?', 'T1 T3 T4'],
    ["What's on the core list that IOM leads, and in which all Network members take part?", '1.2 2.1 2.2'],
    ['Single lead, and that lead is IOM, due by July 2020. Which one?', '1.2'],
    ['Annex entries that WFP, UNFPA and IFAD have all kept out of', 'F4 X1 X3'],
  ])('is held apart from it: %s', (question, ids) => {
    expect(about(question)).toEqual(ids.split(' '))
  })

  it.each([
    'Thirty days from today: does anything fall due in that stretch?',
    'What falls due in the next thirty days?',
    'Which workstreams are due within thirty days?',
    'Which deadlines come up in the next forty-five days?',
  ])('is a time in words: %s', (question) => {
    expect(about(question, '2020-05-01')).toContain('1.1')
    expect(about(question, '2020-05-01')).not.toContain('2.1')
  })

  it('tells who participates where not all members do', () => {
    expect(said('Which core workstreams do not have all Network members as participants?')).toContain(
      'Executive Committee',
    )
  })

  it('tells of each part whether an agency has it', () => {
    const parts = said('Is UN-Habitat ever in a lead position, or purely a participant?')
    expect(parts).toContain('no workstream led by UN-Habitat')
    expect(parts).toContain('5 workstreams in which UN-Habitat participates')
    expect(said('Which agencies turn up only in the annex and nowhere in the core?')).toContain('WFP')
  })
})

describe('what there is none of', () => {
  it.each([
    ['Is there any thematic workstream without UN-Habitat?', 'T4'],
    ['Are there any thematic workstreams that IOM does not lead?', 'T6'],
    ["Which thematic workstreams aren't led by IOM, and who leads them instead?", 'T6'],
    ['Are we on track with everything due so far?', '4.1'],
  ])('is told: %s', (question, id) => {
    expect(about(question)).toEqual([id])
  })

  it('supposes no number where it is asked who has so many', () => {
    expect(said('Which agencies take part in exactly three thematic workstreams?')).toMatch(/agencies:\n- /)
  })
})
