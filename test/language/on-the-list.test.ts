import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const list = 'which core workstreams does UNDP lead?'

describe('one of a list', () => {
  it.each([
    'Thanks! And could you tell me when number two on that list is due?',
    'The second workstream you listed, when is it supposed to be delivered?',
    "What's the due date for no. 2 on that list?",
  ])('is found by its place: %s', (second) => {
    const turns = [list, second]
    expect(about(turns)).toEqual(['2.2'])
    expect(answered(turns).said).toContain('December 2020')
  })

  it('stays unclear where no list was told', () => {
    expect(answered('When is number two due?').reply.kind).toBe('clarify')
  })
})

describe('the other kind of what was listed', () => {
  it.each([
    'How about the core workstreams – which of those does it lead?',
    'OK thanks. Could you do the same for core workstreams?',
    'And among the core workstreams, which are led by them?',
  ])('holds the same condition: %s', (second) => {
    expect(about(['which thematic workstreams does IOM lead?', second])).toEqual(['1.2', '2.1', '2.2', '4.1'])
  })
})
