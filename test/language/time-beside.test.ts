import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('a time beside the one last asked about', () => {
  it('follows it', () => {
    expect(answered(['what is due in June 2020?', 'and the month after?']).reply.workstreams).toContain('T4')
    expect(answered(['2020年6月有什么到期', '后一个月呢']).reply.workstreams).toContain('T4')
    expect(answered(['what is due in Q3 2020?', 'and the following quarter?']).said).toContain('December 2020')
  })

  it('comes before it', () => {
    expect(answered(['what is due in July 2020?', 'the month before?']).said).toContain('June 2020')
  })

  it('is the other year of an event that recurs', () => {
    const { said } = answered(["When's the annual meeting in 2019?", 'and the year after?'])
    expect(said).toContain('17–18 December 2020')
    expect(said).not.toContain('2019')
  })
})

it.each(['And after that?', 'anything after that?', 'what about after then'])(
  'asks of all the time after it: %s',
  (turn) => {
    expect(about(['Which core ones are due in July 2020?', turn])).toEqual(['2.1', '2.2'])
  },
)

it.each(['And before that?', 'Before then?', 'anything before that?', 'what is due before it'])(
  'asks of all the time before it: %s',
  (turn) => {
    expect(about(['Which core ones are due in July 2020?', turn])).toEqual(['1.1', '4.1'])
  },
)
