import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what is counted in to a list that was told', () => {
  it.each([
    [
      ['IOM牵头哪些主题工作流', '附件的也要'],
      ['F4', 'T1', 'T2', 'T3', 'T4', 'T5'],
    ],
    [
      ['劳工组织牵头哪些主题工作流', '核心的也算上'],
      ['T1', 'T4'],
    ],
    [
      ['目标10对应哪些主题工作流', '把附件也加进来'],
      ['T2', 'T5'],
    ],
    [
      ['目标7对应哪些工作流', '附件的也要'],
      ['F2', 'F4', 'T2', 'T3', 'T5'],
    ],
    [
      ['哪些核心工作流在进行中', '主题的也列上'],
      ['1.1', '1.2', '2.1', '3', '4.1', '4.2', '4.3', 'T1'],
    ],
  ])('is one more kind beside the first: %j', (turns, ids) => {
    expect(about(turns).toSorted()).toEqual(ids)
  })

  it.each([
    [['IOM牵头哪些主题工作流', 'T6在里面吗'], '不是'],
    [['IOM牵头哪些主题工作流', 'T4算不算'], '是的'],
    [['筹备中的有哪些', '那2.2也在其中吗'], '是的'],
    [['目标7对应哪些工作流', 'F4在不在里面'], '是的'],
  ])('is asked of one by its number: %j', (turns, said) => {
    expect(answered(turns).said).toContain(said)
  })
})

it.each([
  [['T3对应什么目标', '第一个目标讲什么'], '目标5'],
  [['T3对应什么目标', '第二个是讲什么的'], '目标7'],
  [['T6服务哪些目标', '最后一个叫什么'], '目标19'],
  [['T4的目标', '其中第三个的内容'], '目标18'],
])('the objectives that were told are pointed to by their place: %j', (turns, said) => {
  expect(answered(turns).said).toContain(said)
})

it.each([
  [['T2谁参加', '里面有难民署吗'], '牵头方'],
  [['T2谁参加', '几家', '里头有没有毒罪办'], '参加方'],
  [['T6有哪些参加方', '里面有儿基会吗'], '是的'],
])('an agency is looked for in the one that was told: %j', (turns, said) => {
  expect(answered(turns).said).toContain(said)
})
