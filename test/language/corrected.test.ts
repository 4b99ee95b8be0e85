import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('a correction of what was asked', () => {
  it.each([
    'Not T4, T6 please.',
    'Actually I had T6 in mind, not T4.',
    'Oops wrong one, T6 is what I was after',
    'ah typo, i wanted to ask about T6',
    'Sorry, slip of the tongue. I meant T6.',
    'fat fingers, it is T6 I am after',
    'I mixed up the numbers; it was T6 that I wanted.',
    'I got the two confused, I meant T6',
  ])('asks the same of the one that was meant: %s', (second) => {
    const turns = ['Who leads T4?', second]
    expect(about(turns)).toEqual(['T6'])
    expect(answered(turns).said).toContain('leads T6')
  })

  it.each([
    'I mixed up the acronyms; it is OHCHR I am after.',
    'A slip of the pen, I meant OHCHR.',
    'got my letters crossed, it is OHCHR I had in mind',
    "I muddled up the two; it's OHCHR that I meant",
  ])('asks the same of the agency that was meant: %s', (second) => {
    expect(about(['Which workstreams does UNHCR lead?', second])).toEqual(['2.2', 'T3', 'T5'])
  })

  it('is no doubt about another one', () => {
    expect(answered(['Who leads T4?', 'not sure what T6 is about']).said).not.toContain('leads T6')
  })

  it('leaves a question of its own alone', () => {
    expect(answered(['Who leads T4?', 'I meant to ask when T6 is due']).said).toContain('due by July 2020')
  })

  it.each([
    'Sorry, I mistyped: OHCHR, not UNHCR.',
    'I typed UNHCR but was thinking of OHCHR.',
    'oh wait, read OHCHR for UNHCR',
    'UNHCR was a slip, it should say OHCHR',
    'not UNHCR. OHCHR',
    'I should have written OHCHR',
    'Ha, mixed up my acronyms: OHCHR!',
    'did I say UNHCR? OHCHR of course',
    'UNHCR was wrong, OHCHR',
    '*OHCHR',
  ])('asks the same of the agency that was meant: %s', (second) => {
    expect(about(['Which workstreams does UNHCR lead?', second])).toEqual(['2.2', 'T3', 'T5'])
  })

  it('asks of the time that was meant', () => {
    expect(answered(['Is T1 due in July 2020?', 'I meant December'], '2020-02-10').said).toMatch(/^Yes: T1/)
    expect(about(['What is due in March 2020?', 'I meant May'], '2020-02-10')).toEqual(['1.1'])
  })

  it('keeps what was asked of the agency', () => {
    expect(answered(['Does UNICEF lead T2?', 'Oops, not UNICEF, UN Women']).said).toContain(
      'No: UN Women does not lead',
    )
    expect(about(['Which annex entries is WFP interested in?', 'That was meant to be UNFPA'])).toEqual([
      'F1',
      'F2',
      'F6',
      'X2',
    ])
  })

  it.each([
    ['Which thematic workstreams serve objective 5?', 'I meant objective 15', ['T5', 'T6']],
    [
      'Which core ones are in preparation?',
      'not in preparation: I meant in progress',
      ['1.1', '1.2', '2.1', '3', '4.1', '4.2', '4.3'],
    ],
    ['Which core workstreams does IOM lead?', 'I meant thematic', ['T1', 'T2', 'T3', 'T4', 'T5']],
    ["What's objective 12 about?", 'correction: 21', ['T5', 'F6']],
    ['Which workstreams does IOM lead?', 'I said lead but I meant participate in.', ['T6']],
    [
      'What is the status of the remittances item?',
      'Hmm, not remittances; I wanted reintegration of returnees.',
      ['T5'],
    ],
  ])('%s || %s', (first, second, ids) => {
    expect(about([first, second])).toEqual(ids)
  })
})

describe('a correction in the same breath', () => {
  it.each([
    'Who leads T3? Sorry, T5.',
    'Who leads T3, no wait, T5?',
    'who leads T3 - oops T5',
    'Who leads T3? I mean T5.',
    'Who leads T3? Scratch that, make it T5',
  ])('is all that is answered: %s', (question) => {
    expect(about(question)).toEqual(['T5'])
  })

  it('leaves two workstreams alone', () => {
    expect(about('Who leads T3? And T5?')).toEqual(['T3', 'T5'])
    expect(about('Is T1 or rather T4 due in July 2020?')).toEqual(['T1', 'T4'])
  })
})

describe('only the number is put right', () => {
  it.each([
    'Wrong number on my part: it should have been 12.',
    "Should've said 12.",
    'Oops. 12, not 21.',
    'Sorry, 12.',
    'I mean 12 of course',
  ])('of an objective: %s', (second) => {
    expect(about(['Which entries serve objective 21?', second])).toEqual(['T5', 'F2'])
  })

  it.each(['I mean 3.', 'It should be 3, not 2.', 'oops, 3 rather'])('of an area: %s', (second) => {
    expect(about(['Which workstreams are in area 2?', second])).toEqual(['T5', 'F4'])
  })
})

describe('what was not meant stands first', () => {
  it.each([
    "I didn't mean detention. Pathways.",
    'not detention: the pathways one please',
    'Hmm, not the detention one. The pathways one.',
    'No, not detention - pathways!',
    "Wasn't asking about detention. Pathways, please.",
  ])('%s', (second) => {
    expect(answered(['Who leads detention?', second]).said).toContain('lead T3')
  })
})

describe('what was said is taken back', () => {
  it.each(['Scrap that, T3.', 'never mind that: T3', 'No, scratch that. The pathways one.', 'Forget that, T3'])(
    'for another one: %s',
    (second) => {
      expect(answered(['Who leads T2?', second]).said).toContain('lead T3')
    },
  )

  it.each([
    'Scrap that. When is T3 due?',
    'Never mind that, when is T3 due?',
    'drop that - when is T3 due?',
    'Cancel that: when is T3 due?',
  ])('for another question: %s', (second) => {
    const { said } = answered(['Who leads T2?', second])
    expect(said).toMatch(/^T3 .*is due by July 2020/)
  })
})
