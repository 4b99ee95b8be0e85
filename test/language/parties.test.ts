import { describe, expect, it } from 'vitest'
import { about } from '../asking.ts'

describe('the part that is denied of an agency', () => {
  const ledNotByOhchr = ['1.2', '2.1', '4.1', 'T1', 'T2', 'T4', 'F4']

  it.each([
    'workstreams led by IOM but not by OHCHR',
    'Workstreams where IOM is a lead and OHCHR isn’t',
    'Other than those co-led by OHCHR, which workstreams are under the lead of IOM?',
    'lead = IOM, minus anything where lead = OHCHR',
  ])('is that of the other one: %s', (question) => {
    expect(about(question)).toEqual(ledNotByOhchr)
  })

  it('is any part where it is only left out', () => {
    expect(about('Which workstreams does IOM lead without OHCHR?')).toEqual(['1.2', '2.1', '4.1', 'T1', 'T4', 'F4'])
  })

  it.each([
    'IOM yes, WHO no: which thematic workstreams?',
    'WHO is missing from which of the thematic workstreams that have IOM in them, be it leading or taking part?',
    'Take the thematic workstreams with IOM, strike out every one where WHO appears, and give me what remains.',
  ])('may be said in signs and steps: %s', (question) => {
    expect(about(question)).toEqual(['T2', 'T5'])
  })
})

describe('a verb of the workstream', () => {
  it('is no part of the agency', () => {
    expect(about('list workstreams led by OHCHR that contribute to objective 7')).toEqual(['T3', 'T5'])
  })
})
