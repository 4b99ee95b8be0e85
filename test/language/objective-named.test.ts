import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('an objective known by its name', () => {
  it.each([
    'which workstreams cover trafficking?',
    'which workstream deals with trafficking?',
    'who works on trafficking?',
  ])('is told with those that serve it: %s', (question) => {
    expect(about(question)).toEqual(['T2', 'T5'])
    expect(answered(question).said).toMatch(/^Objective 10 of the Global Compact/)
  })

  it('is looked up as a word where the very word is asked for', () => {
    expect(about('which workstreams mention trafficking?')).toEqual(['X3'])
  })
})

describe('a matter asked for after something else', () => {
  it('is not asked of what was spoken of before', () => {
    expect(about(['who leads 2.2?', 'who works on trafficking?'])).toEqual(['T2', 'T5'])
  })
})

describe('an objective named in Chinese', () => {
  it.each(['跟领事保护那个目标挂钩的是哪一项？', '领事保护目标对应哪个工作流'])(
    'is told where it is called one: %s',
    (question) => {
      expect(answered(question).said).toMatch(/目标14.*F4/)
    },
  )
})

it.each(['反人口贩运在哪条里', '打击人口贩运归谁管', '哪条管贩卖人口', '防止拐卖人口在哪个工作流里'])(
  'trafficking is an objective, and no smuggling: %s',
  (question) => {
    expect(about(question).toSorted()).toEqual(['T2', 'T5'])
  },
)
it.each([
  ['人口贩运归哪条管', ['T2', 'T5']],
  ['打击人口贩运的工作流是哪条', ['T2', 'T5']],
  ['歧视问题哪条管', ['F1']],
  ['哪些工作流对应消除歧视的目标', ['F1']],
  ['领事保护归哪条', ['F4']],
])('whose matter it is asks for the objective of that name: %s', (question, ids) => {
  expect(about(question)).toEqual(ids)
})
