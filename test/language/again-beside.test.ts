import { expect, test } from 'vitest'
import { about, answered } from '../asking.ts'

test('what was spoken of is held beside an item that is named with a pronoun', () => {
  expect(about(['讲下1.1', '它和1.2，哪个先到期']).toSorted()).toEqual(['1.1', '1.2'])
  expect(about(['讲下1.1', '佢同1.2，边个早啲到期']).toSorted()).toEqual(['1.1', '1.2'])
  expect(about(['T4谁牵头', '它跟T6比，哪个的参加方多']).toSorted()).toEqual(['T4', 'T6'])
})

test('what is asked of the Refugee Compact beyond that it is spoken of is not in the plan', () => {
  expect(answered(['难民也有一份契约吧', '那份契约的落实工作由谁牵头、什么时候交']).reply.kind).toBe('unknown')
})

test('a pronoun with a part it takes stands for the agency whose list was told', () => {
  expect(about(['开发署在里头有哪些', '它算牵头之一、可是还没正式开干的，是哪一个'])).toEqual(['2.2'])
  expect(about(['世卫参与哪些', '它牵头的、还在筹备的是哪个'])).toEqual(['T6'])
})

test.each([
  [['2.1目前什么现状', '2.2跟它一样吗'], '筹备中'],
  [['T4的期限', 'T1和它一样吗'], '2020年12月'],
  [['T4谁牵头', 'T3跟它一样不'], '人权高专办'],
  [['T2对应哪些目标', 'T5同佢一樣嗎'], '目标'],
])('another is held against what was told of the first: %j', (turns, said) => {
  const { said: text } = answered(turns)
  expect(text).toContain('不同')
  expect(text).toContain(said)
})
