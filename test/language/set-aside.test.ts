import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what is set aside', () => {
  it.each(['who is on T2, not the leads', "who's along for the ride on T2 (not the leads pls)"])(
    '%s: the participants are told',
    (question) => {
      const { said } = answered(question)
      expect(said).toContain('UNODC')
      expect(said).not.toContain('UNICEF')
    },
  )

  it('leaves an objective out of a list', () => {
    expect(about('which workstreams cover objective 7 but not 13')).toEqual(['T3', 'T5', 'F4'])
  })

  it('hears "not on" behind an agency', () => {
    expect(about('which thematic ones is WHO not on?')).toEqual(['T2', 'T5'])
  })

  it('finds the agencies that lead nothing', () => {
    const { said } = answered('which agencies lead nothing?')
    expect(said).toContain('IFAD')
    expect(said).not.toContain('UNODC')
  })
})

describe('a condition on all of a kind', () => {
  it('may be a time', () => {
    expect(answered('are all thematic workstreams due in July 2020?').said).toBe(
      'No, not T1 (national data capacity).\n\nT1 (national data capacity) is due by December 2020.',
    )
  })
})

describe('an item of which something unheard-of is asked', () => {
  it('tells leads, participants, deadline, status, objectives and area', () => {
    const { said } = answered('T4: wibble frob?')
    for (const words of ['at a glance', 'ILO', 'WHO', 'July 2020', 'in preparation', 'objectives 5', 'thematic area 4'])
      expect(said).toContain(words)
  })
})
