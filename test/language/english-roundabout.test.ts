import { expect, it } from 'vitest'
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
