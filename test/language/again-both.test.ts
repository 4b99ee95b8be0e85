import { expect, it } from 'vitest'
import { about } from '../asking.ts'

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
