import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('funds that are being raised', () => {
  it('are the stage of the entry that says so', () => {
    expect(answered('Is the smuggling entry just hunting for money?').said).toContain('fundraising under way')
    expect(about('For which entry are resources still being mobilised?')).toEqual(['F4'])
    expect(about('听说偷运那条还在到处找钱，状态是这样吗？')).toEqual(['F4'])
  })

  it('are no budget', () => {
    expect(answered('what is the budget of F4?').reply.kind).toBe('unknown')
    expect(about('when must the fundraising strategy be ready?')).toEqual(['1.1'])
  })
})
