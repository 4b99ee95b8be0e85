import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what falls in a time', () => {
  it.each([
    ['Which workstreams have anything due in November 2019?', '2019-09-10', ['4.3', '2.1']],
    ['which workstreams have a deliverable in december 2019', '2019-10-10', ['4.3', 'T1']],
    ['Which thematic workstreams have something to deliver before the end of 2019?', '2019-08-20', ['T1']],
    ['Name the workstreams with something due in June 2020.', '2020-03-03', ['4.3']],
  ])('may be an activity: %s', (asked, today, expected) => {
    expect(about(asked, today)).toEqual(expected)
  })

  it('is a workstream where its own deadline is asked for', () => {
    expect(about('Which workstreams have their deadline in the second quarter of 2020?', '2020-03-30')).toEqual(['1.1'])
  })

  it.each([
    ["It's only two weeks since the plan was published, is anything late already?", '2019-08-02', '4.1'],
    ['Barely three months after issuance – what has slipped?', '2019-10-05', '4.1'],
    ['Just a month after the workplan came out, which workstreams are overdue?', '2019-08-20', '4.1'],
    ['Are there overdue items, so soon after publication?', '2019-07-20', 'No workstream is overdue'],
    ['A few days after the plan was issued: do we have anything overdue?', '2019-07-22', 'No workstream is overdue'],
  ])('is not limited by how old the plan is: %s', (asked, today, expected) => {
    expect(answered(asked, today).said).toContain(expected)
  })

  it.each([
    [
      'Leaving out what is in progress, what is left of the core workstreams and T1–T6?',
      ['2.2', 'T2', 'T3', 'T4', 'T5', 'T6'],
    ],
    ['Among T1–T6 and the core workstreams, which are in preparation?', ['2.2', 'T2', 'T3', 'T4', 'T5', 'T6']],
    ['core plus T1 to T6: which are led by UNDP?', ['2.1', '2.2']],
  ])('two kinds, one by its range: %s', (asked, expected) => {
    expect(about(asked)).toEqual(expected)
  })

  it.each([
    ['Which core workstream is annual?', ['4.3']],
    ['Which workstreams are annual?', ['4.3']],
  ])('a time frame that chooses: %s', (asked, expected) => {
    expect(about(asked)).toEqual(expected)
  })

  it.each([
    'Am I right in thinking that the biennial report of the Secretary-General should be delivered by July 2020?',
    'Is the biennial report by the Secretary-General due in July 2020?',
  ])('the report by its full name: %s', (asked) => {
    expect(answered(asked).said).toContain('Yes: 4.2')
  })
})

describe('a time that is counted from another', () => {
  it.each([
    ['What must happen within five weeks after 1 November 2019?', ['2.1']],
    ['What falls due in the two months after June 2020?', ['1.2', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6']],
    ['what happens in the week before christmas 2020', ['4.3']],
    ['Anything within two weeks either side of 11 December 2019?', ['2.1', '4.3']],
    ['Anything in the month following November 2019?', ['4.3', 'T1']],
  ])('%s', (asked, expected) => {
    expect(about(asked, '2019-10-01').toSorted()).toEqual(expected)
  })

  it.each([
    ['what is due in 2020, but only before June?', 'January 2020 to May 2020'],
    ['What remains to be done in 2020 after July?', 'August 2020 to December 2020'],
    ['What falls in 2020 from September on?', 'September 2020 to December 2020'],
  ])('narrows what was said: %s', (asked, expected) => {
    expect(answered(asked, '2019-12-01').said).toContain(expected)
  })

  it.each([
    ['How many things happen in December 2019?', ['4.3', 'T1']],
    ['how many activities fall due in November 2019?', ['4.3', '2.1']],
    ['How many meetings are planned for December 2019?', ['4.3']],
    ['What meeting is scheduled for December 2019?', ['4.3']],
  ])('counts what happens, of both levels: %s', (asked, expected) => {
    expect(about(asked, '2019-10-10')).toEqual(expected)
  })
})

describe('an event', () => {
  it.each([
    ["What's the name of the forum in January 2020?", 'International Forum on Migration Statistics'],
    ['How is the statistics event in January 2020 called?', 'International Forum on Migration Statistics'],
    [
      "There's a forum on statistics early in 2020, what is it called exactly?",
      'International Forum on Migration Statistics',
    ],
    ['What is the title of the session in January 2020?', 'evaluation session'],
    ['What is the event on 16 July 2019 called?', 'side event'],
    ['Name of the meeting on 8 May 2019?', "Principals' meeting"],
  ])('is told by its name: %s', (asked, expected) => {
    expect(answered(asked, '2020-02-10').said).toContain(expected)
  })

  it.each([
    [['When are the annual meetings?', 'Which days should I keep free in 2020?'], '17–18 December 2020'],
    [['When is the annual meeting?', 'what days in 2020 exactly?'], '17–18 December 2020'],
    [
      ['Does 4.3 set dates for the annual meeting?', 'Which days in 2019 should I block in my calendar?'],
      '11 December 2019',
    ],
  ])('keeps its days where another time is asked for: %s', (turns, expected) => {
    const { said, reply } = answered(turns, '2020-01-31')
    expect(said).toContain(expected)
    expect(reply.workstreams).toEqual(['4.3'])
  })

  it.each([
    [
      ['When is T4 due?', 'what else in July 2020?'],
      ['1.2', '4.2', 'T2', 'T3', 'T5', 'T6'],
    ],
    [['when is 1.1 due?', 'which dates of it fall in 2019?'], ['1.1']],
    [
      ['When is T4 due?', 'Which days in December 2019 should I keep free?'],
      ['4.3', 'T1'],
    ],
  ])('is no limit where others are asked for: %s', (turns, expected) => {
    expect(about(turns, '2020-01-31')).toEqual(expected)
  })
})

describe('whether something is on a day', () => {
  it.each([
    ['Is the annual meeting in 2020 on 15 December?', /^No/],
    ["Isn't the annual meeting in November?", /^No/],
    ['Am I right that the annual meeting in 2019 was on 11 December?', /^Yes.*11 December 2019/],
    ['Is the annual meeting on 17 December 2020?', /^Yes.*17–18 December 2020/],
    ['Will the statistics forum be in February 2020?', /^No/],
    ['The first meeting of the Steering Committee was due by September 2019, true?', /^Yes/],
    ['Is the first meeting of the Steering Committee due in October 2019?', /^No/],
    ['Are Executive Committee proposals due before 1 November 2020?', /^Yes.*1 November 2020/],
    ['The MPTF had to be operational by May 2019, correct?', /^Yes: 1\.1\.1/],
    ['The report of the SG is due in July 2020, right?', /^Yes: 4\.2/],
    ['I believe the results matrix has to be ready by May 2020, correct?', /^Yes: 1\.1\.6/],
  ])('%s', (asked, expected) => {
    expect(answered(asked, '2020-02-10').said).toMatch(expected)
  })

  it('is not whether it came to pass', () => {
    expect(answered('Did the annual meeting take place in 2019?', '2020-02-10').said).not.toMatch(/^Yes/)
  })
})

describe('what is asked of events and dates besides', () => {
  it.each([
    ['How many days does the 2020 annual meeting last?', '17–18 December 2020'],
    ['How long will the annual meeting in 2020 last?', '17–18 December 2020'],
    ['How far apart are the two annual meetings?', '11 December 2019'],
    ['When was the last annual meeting?', '11 December 2019'],
    ['Is the annual meeting held in Geneva?', 'does not say where'],
    ["Was the Principals' meeting in New York?", 'Geneva'],
    ['What is the first date mentioned in the workplan?', '8 May 2019'],
    ['By when was the trust fund to be operational?', 'May 2019'],
    [
      "When does the Network have to propose changes to the Executive Committee's membership?",
      'before 1 November 2020',
    ],
    ['Which workstreams plan a peer-learning platform and when are they due?', 'July 2020'],
  ])('%s', (asked, expected) => {
    expect(answered(asked, '2020-05-05').said).toContain(expected)
  })
})

describe('dates of both levels', () => {
  it.each([
    ['We have a donor meeting on 3 June 2020. What will be due by then?', ['1.1']],
    ['I report to the board on 20 May 2020: what must be finished by that date?', []],
    ['How many activities in 2.1 are due by November 2019?', ['2.1']],
    ['Which workstreams have activities with their own dates?', ['1.1', '4.3', '2.1', 'T1']],
    ['List all meetings in chronological order', ['1.1', '4.3', 'T1']],
    ['Give me a schedule of the meetings in 2019', ['1.1', '4.3']],
    ['Do any annex entries have dates?', []],
  ])('%s', (asked, expected) => {
    expect(about(asked, '2020-02-10')).toEqual(expected)
  })

  it('counts those that are asked for, and not all', () => {
    expect(answered('How many activities in 2.1 are due by November 2019?').said).toMatch(/^2 dates/)
  })
})

describe('what is asked in few words', () => {
  it.each([
    ['2019 annual meeting date??', '11 December 2019'],
    ['date of the 2020 annual meeting?', '17–18 December 2020'],
    ['Days for annual meetings pls', '11 December 2019'],
    ['Which activities were overdue on 1 October 2019?', '4 dates up to 30 September 2019'],
    ['Which dated activities have lapsed by 1 February 2020?', 'up to 31 January 2020'],
    ['Do we have deadlines in the coming fortnight?', 'from 10 February 2020 to 24 February 2020'],
  ])('%s', (asked, expected) => {
    expect(answered(asked, '2020-02-10').said).toContain(expected)
  })

  it.each(['When will T2 be done?', 'When will T2 and T3 be done?', 'when are T3 and T4 to be done'])(
    'takes nothing for done: %s',
    (asked) => {
      const { said } = answered(asked)
      expect(said).not.toMatch(/^No/)
      expect(said).toContain('July 2020')
    },
  )
})
