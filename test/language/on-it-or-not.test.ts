import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  'Is T6 among them?',
  'You forgot T6',
  "Isn't T6 missing?",
  'I was sure T6 was on the list',
  'Why is T6 not on that list?',
  'T6 is not one of those?',
])('says whether that for which others were listed holds of one: %s', (turn) => {
  expect(answered(['Which workstreams does OHCHR lead?', turn]).said).toContain('OHCHR does not lead T6')
})

it.each(['Is T1 among them?', 'Is T1 one of them?', "T1 isn't on the list?", 'I expected T1 to be on the list'])(
  'says when it is due: %s',
  (turn) => {
    expect(answered(['What is due in July 2020?', turn]).said).toContain('December 2020')
  },
)

it.each(['Is T5 among them?', 'Is T5 one of those?', 'and is T5 on that list?'])('says that it does: %s', (turn) => {
  expect(answered(['Which workstreams does OHCHR lead?', turn]).said).toMatch(/^Yes: OHCHR leads T5/)
})
