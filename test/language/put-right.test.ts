import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('a word taken back in the same message', () => {
  it.each([
    ['Which workstreams does UNHCR, sorry, OHCHR lead?', ['2.2', 'T3', 'T5']],
    ['Which thematic workstreams does WFP, I mean WHO, take part in?', ['T1', 'T3', 'T4']],
    ['Who leads T4 — no wait, T5?', ['T5']],
    ['when is 2.1 due, scratch that, 1.2?', ['1.2']],
    ['Who participates in T2? Sorry, T3 I mean', ['T3']],
    ['Is T2 overdue? No, I mean 4.1.', ['4.1']],
    ['List what UNDP leads. No, make it UNODC.', ['F4']],
    ['Forget UNHCR, I was thinking of OHCHR: what does it lead?', ['2.2', 'T3', 'T5']],
    ['My last message said T2; it should be T3. Who participates?', ['T3']],
    ['I want T4, not T5: who leads?', ['T4']],
    ["I wrote T2 earlier but it's T6 that I need: participants?", ['T6']],
    ["Earlier I said ILO, it's actually WHO. What does it lead?", ['T6']],
    ['Correction to my earlier question: not ILO but IFAD. Which workstreams?', ['T1', 'F1', 'F5']],
    ['The agency I have in mind is UNODC, not UNDP. Where does it lead?', ['F4']],
    ['Scrap that, what about UNODC?', ['T1', 'T2', 'T3', 'T5', 'F4']],
  ])('counts for nothing: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it.each([
    ['Does UNHCR lead T2 or T3?', ['T2', 'T3']],
    ['Who leads T4? And T5?', ['T4', 'T5']],
    ['Who leads T4? No lead?', ['T4']],
    ['Which agencies are in T2 but not in T3?', ['T2', 'T3']],
    ['I wanted to ask about T2. Does T3 have the same lead?', ['T2', 'T3']],
  ])('is not seen where both are meant: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it('leaves the two that somebody mixes up', () => {
    const { said } = answered('I always confuse WFP with WHO; which one is in T4?')
    expect(said).toContain('WFP has no part in T4')
    expect(said).toContain('WHO is a participant in T4')
  })
})
