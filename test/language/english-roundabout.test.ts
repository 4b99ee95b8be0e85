import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it.each([
  ['where is UNDP involved, leaving out whatever it leads?', ['T5', 'T6']],
  ["List ILO's workstreams, skipping any it leads.", ['T3', 'T5', 'T6']],
  ["Which workstreams is UN Women in but isn't leading?", ['T1', 'T3', 'T6', 'F1', 'X2']],
  ['Of T1–T6, which has the most participating agencies (not leads)?', ['T1', 'T6']],
  ['What is UNODC on the hook for?', ['T1', 'T2', 'T3', 'T5', 'F4']],
])('says the parts of an agency whatever the detour: %s', (question, ids) => {
  expect(about(question)).toEqual(ids)
})

it('asks the same of another item in the second half of a message', () => {
  const { said } = answered('Which objective does T1 serve? And which ones does T3?')
  expect(said).toContain('objectives 5')
})

it('takes a reason to be at a meeting for a part in what it is about', () => {
  expect(answered('Does UNICEF have a reason to be at the meeting on alternatives to detention?').said).toMatch(/^Yes/)
  expect(answered('Is there any reason for WHO to attend the T5 meeting?').said).toMatch(/^No/)
})

it('finds an event and a proposal by how people speak of them', () => {
  expect(answered("When's the big statistics forum?").said).toContain('January 2020')
  expect(about('When are proposals about who should be on the Executive Committee due?')).toEqual(['4.3'])
})

it('leaves out what befell the asker', () => {
  const asked = 'The retreat ran over and I still owe Geneva a summary from Tuesday. What stage is 2.2 at?'
  expect(about(asked)).toEqual(['2.2'])
})

it.each([
  ['How many months is X1 for?', '1 year'],
  ['how long does the child rights item last?', '1 year'],
  ["T4 status and who's in it?", 'in preparation'],
  ['Who replaced IOM as lead on T4?', 'Yes: IOM leads T4'],
])('answers %s', (question, part) => {
  expect(answered(question).said).toContain(part)
})

it('finds what shares a deadline, and whose plate something is on', () => {
  expect(about('Which workstreams are due when T1 is?')).toEqual(['2.1', '2.2'])
  expect(about("I work for WFP. What's on our plate?")).toEqual(['F2', 'F3', 'F6'])
})

it('turns to those who lead what was told', () => {
  expect(about(["what's overdue?", 'who should I chase?'])).toEqual(['4.1'])
})

it('finds the objectives that nothing serves, and those that two workstreams share', () => {
  expect(answered('Which of the 23 objectives does no thematic workstream serve?').said).toContain('objective 2 ')
  expect(about('The return workstream next to the services workstream: which objectives do they share?')).toEqual([
    'T5',
    'T6',
  ])
})

it.each([
  ["Which workstream's timeline is simply “ongoing”?", ['3']],
  ["Who's leading the statistics programme T1, oh and when's it due?", ['T1']],
  ['first Steering Committee meeting, is there an exact day?', ['1.1']],
  ['Still missing lead agency and date for 1.2', ['1.2']],
  ['The committee meets today and will surely ask which workstreams have missed their deadline', ['4.1']],
])('hears what is meant: %s', (question, ids) => {
  expect(about(question)).toEqual(ids)
})

it('keeps the agency that a clause about the boss names', () => {
  expect(about('My boss, who sits at IFAD, wants to know where we appear, be it as participant or interested')).toEqual(
    ['T1', 'F1', 'F5'],
  )
})

it.each([
  "What's the Coordinator called?",
  'who attended the statistics forum?',
  'Can you put this into Spanish, it is for my landlord: the heating is off and the kids are freezing',
])('knows what the plan does not hold: %s', (question) => {
  expect(answered(question).reply.kind).toBe('unknown')
})

it.each([
  ['Is T2 still on time?', 'Yes: T2'],
  ['T2: still on time?', 'Yes: T2'],
  ['What does T1 promise by December 2019?', 'T1.1'],
  ['can u list all annex stuff w/ WFP', '3 annex entries'],
])('reads %s', (question, part) => {
  expect(answered(question, '2020-08-15').said).toContain(part)
})

describe('time frames without a date', () => {
  it.each([
    ['Which workstreams are continuous?', ['3']],
    ['Which one is permanent?', ['3']],
    ['Which workstream is annual?', ['4.3']],
    ['Which item is done every year?', ['4.3']],
    ['Which entries have no applicable deadline?', ['F2', 'F3', 'F6']],
  ])('%s', (question, workstreams) => {
    expect(about(question)).toEqual(workstreams)
  })
})
