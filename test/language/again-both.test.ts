import { expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it.each([
  [['难民署牵头几个？', '儿基会呢', '他俩一起牵头的'], ['T2']],
  [
    ['联合国妇女署对什么感兴趣？', '人口基金呢？', '两家在附件里共同表示有兴趣的'],
    ['F1', 'X2'],
  ],
  [['开发署牵头哪些', '人权高专办呢', '两者都牵头的有几条'], ['2.2']],
  [['what does UNHCR lead?', 'and UNICEF?', 'what do they both lead?'], ['T2']],
])('what two that were spoken of share is asked of both: %j', (turns, ids) => {
  expect(about(turns).toSorted()).toEqual(ids)
})

it.each(['Are both led by UNDP?', 'and are they both led by UNDP?', 'Are both of them led by UNDP?'])(
  'asks of the two that were spoken of: %s',
  (turn) => {
    const { said } = answered(['Status of 2.2?', 'And 2.1?', turn])
    expect(said).toContain('UNDP leads 2.2')
    expect(said).toContain('UNDP leads 2.1')
  },
)

it.each(['Which does it share with IOM?', 'and which of those does it share with IOM?'])(
  'asks what an agency shares with another: %s',
  (turn) => {
    expect(about(['Which core workstreams does UNDP lead?', turn])).toEqual(['2.1', '2.2'])
  },
)

it.each(['Do both have a deadline?', 'do they both have a deadline?'])('tells of both what each has: %s', (turn) => {
  const { said } = answered(['Who leads T2?', 'And T1?', turn])
  expect(said).toContain('July 2020')
  expect(said).toContain('December 2020')
  expect(said).not.toMatch(/^No/)
})
