import { expect, test } from 'vitest'
import { about, answered } from '../asking.ts'

test('what two that were told one after the other have in common is asked for without naming them', () => {
  expect(answered(['T2的目标有哪些', 'T5呢', '两个都有的是哪个']).said).toContain('共同')
  expect(answered(['X3期限多长', 'X1呢', '谁更长']).said).toContain('18个月')
})

test('one of two that were put in order is meant by its place in time', () => {
  expect(about(['1.1和1.2哪个先交', '晚的那个谁牵头'])).toEqual(['1.2'])
  expect(about(['1.1和1.2哪个先交', '先到期的那个谁牵头'])).toEqual(['1.1'])
})

test('whether it has a date is asked of the one thing that was told', () => {
  expect(about(['先看T1', '第二件是啥', '有期限没'])).toEqual(['T1'])
})

test('of a time that was told its meetings alone can be asked for', () => {
  expect(about(['未来三个月有啥', '只看会议'], '2019-11-18').toSorted()).toEqual(['4.3', 'T1'])
  expect(about('十月到年底有什么会', '2019-11-18')).toEqual(['4.3'])
})

test.each([
  ['Which is due first, T1 or T2?', 'Who leads that one?', 'UNICEF'],
  ['Which is due first, T1 or T2, and who leads it?', '', 'UNICEF'],
  ['Which is due later, T1 or T2?', 'who leads that one?', 'DESA'],
  ['Which is due later, T1 or T2, and who leads it?', '', 'DESA'],
  ['Which has fewer participants, T4 or T6?', 'Who leads it?', 'ILO'],
])('goes on with the one that was asked for of two: %s %s', (first, second, lead) => {
  const { said } = answered(second ? [first, second] : first)
  expect(said).toContain(lead)
})

test.each(['Which objectives do they share?', 'do they share any objectives?', 'And which objectives do both share?'])(
  'tells what else the two have in common: %s',
  (second) => {
    expect(answered(['Do T2 and T3 share a lead?', second]).said).toMatch(/in common: objective 7/)
  },
)

test.each(['So it has no deadline?', 'so it has no fixed date?', 'Does it have a deadline then?'])(
  'asks of what was told whether it has a date: %s',
  (second) => {
    expect(about(['When does core 3 end?', second])).toEqual(['3'])
  },
)

test.each(['all three deadlines', 'the deadlines of all three?', 'All three of them: deadline?'])(
  'asks of so many that were told one after the other: %s',
  (last) => {
    expect(about(['Who leads T4?', 'T5?', 'T6?', last])).toEqual(['T4', 'T5', 'T6'])
  },
)
test.each([
  ['T2谁牵头', 'T3呢', '两个都参与的机构是谁'],
  ['T2谁牵头', 'T3呢', '两条都参加的是哪几家'],
])('the part that is said is what the two have in common: %s %s %s', (...turns) => {
  const { said } = answered(turns)
  expect(said).toContain('UNODC')
  expect(said).not.toContain('IOM')
})

test.each(['多出来的是哪些', '多了谁', '多的是哪几家'])('what the longer of two lists has more is told: %s', (then) => {
  const { said } = answered(['T3和T5哪个的参加机构多', then])
  expect(said).toContain('UNHCR')
  expect(said).not.toContain('IOM')
})
