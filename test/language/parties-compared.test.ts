import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('agencies of two workstreams', () => {
  it.each([
    'Of the agencies on T2, name those which are on T5 too',
    'Kindly identify the entities involved simultaneously in T2 and in T5.',
    'Of the agencies in T2, which are in return and reintegration too?',
  ])('are those in both: %s', (question) => {
    expect(about(question)).toEqual(['T2', 'T5'])
    expect(answered(question).said).toMatch(/in common: .*UNICEF/)
    expect(answered(question).said).not.toContain('UNHCR')
  })

  it.each([
    'agencies in T2, not in T5',
    "Agencies found under T2, take out the ones also found under T5, what's left?",
    'T5 does not include some agencies that T2 does. List them pls.',
  ])('are those in the first only: %s', (question) => {
    expect(answered(question).said).toMatch(/In T2 .* and not in T5 .*: UNHCR/)
  })
})

describe('objectives of two workstreams', () => {
  it('are those that both serve', () => {
    const { said } = answered('Which Global Compact objectives do T2 and T5 both contribute to?')
    expect(said).toContain('7 (')
    expect(said).toContain('in common')
  })

  it.each([
    ['which objectives are served by T2 but not by T3?', ['13', '10'], '7'],
    ['what objectives does T5 serve that T6 does not?', ['21', '7', '10', '12'], '15'],
    ['objectives in T2 not in T3', ['13', '10'], '7'],
    ['T2对应但T3不对应的目标', ['13', '10'], '7'],
  ])('objectives of one that the other lacks: %s', (question, one, both) => {
    const { said } = answered(question)
    for (const number of one) expect(said).toMatch(new RegExp(`(?:objective |目标)${number}[ （]`))
    expect(said).not.toMatch(new RegExp(`(?:objective |目标)${both}[ （]`))
  })

  it('what two share is counted', () => {
    expect(answered('how many objectives do T2 and T3 have in common?').said).toMatch(
      /have 1 \(one\) in common: objective 7 /,
    )
    expect(answered('T2和T3有几个共同的目标').said).toMatch(/共同的有1个：目标7/)
  })
})

it.each([
  'T3和T5的牵头机构里有没有重合的',
  'T3跟T5有没有相同的牵头方',
  'T3与T5的牵头方有重叠的吗',
  'T3、T5有共同的牵头机构吗',
])('names those in common where it is asked whether there are any: %s', (question) => {
  expect(answered(question).said).toMatch(/^T3.*共同的有2个/)
})

it.each([
  ['T2的牵头方里谁还参加T6', ['UNICEF', 'IOM'], 'UNHCR'],
  ['T5的牵头机构有哪些也参加T6', ['UNICEF', 'IOM', 'OHCHR'], 'ILO'],
  ['参加T1的机构中谁牵头T6', ['WHO'], 'IFAD'],
  ['T1的参加方里哪几家牵头T2', ['UNICEF', 'UNHCR'], 'UNFPA'],
  ['which of the leads of T2 also participate in T6?', ['UNICEF', 'IOM'], 'UNHCR'],
])('those of one part are told who have another part elsewhere: %s', (question, agencies, other) => {
  const { said } = answered(question)
  for (const agency of agencies) expect(said).toContain(agency)
  expect(said).not.toContain(other)
})

it.each(['T1和T6都参加但没牵头的机构', 'T1跟T6都参加、都没牵头的有哪几家', '同时参加T1和T6、并不牵头的单位'])(
  'who takes part in both is told, whatever is said of leads: %s',
  (question) => {
    expect(answered(question).said).toMatch(/共同的有4个/)
  },
)
